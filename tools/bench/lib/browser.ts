import {existsSync} from 'node:fs';
import {chromium, type Browser} from '@playwright/test';

const systemChromium = '/usr/bin/chromium';

/**
 * Switches off the browser's own background work (updates, syncing, trying QUIC), which would be
 * measured along with the page.
 */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Chromium refuses its sandbox for root, the usual user in a container. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts the system's Chromium if there is one, otherwise the one that Playwright installed. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: existsSync(systemChromium) ? systemChromium : undefined,
    args: [...quiet, ...asRoot],
  });
}
