import {existsSync} from 'node:fs';
import {chromium, type Browser} from '@playwright/test';

const systemChromium = '/usr/bin/chromium';

/** What a browser does for itself (updates, syncing, trying QUIC) would be measured along with the page. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Chromium refuses its sandbox to root, which is what a container usually runs as. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts the system's Chromium where there is one, otherwise the one that Playwright installed. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: existsSync(systemChromium) ? systemChromium : undefined,
    args: [...quiet, ...asRoot],
  });
}
