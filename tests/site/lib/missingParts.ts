import fs from 'node:fs';
import {expect, type Locator, type Page} from '@playwright/test';

const folder = 'build/assets/js';

/** What the browser says to a script that does not come. */
export const missingComplaints = [/Failed to load|ChunkLoadError|Loading chunk|net::ERR_/];

/** The names of the built scripts that hold a text. */
export function scriptsWith(text: string): readonly string[] {
  const names = fs
    .readdirSync(folder)
    .filter((name) => fs.readFileSync(`${folder}/${name}`, 'utf8').includes(text));
  expect(names, `scripts with ${text}`).not.toHaveLength(0);
  return names;
}

/** The names of the scripts with which the app of a page starts. */
export function startScripts(path: string): readonly string[] {
  const html = fs.readFileSync(`build${path}index.html`, 'utf8');
  return (/data-scripts="([^"]*)"/.exec(html)?.[1] ?? '').split(' ').map((it) => it.slice(11));
}

/** Scripts that do not come, until they are given back. */
export interface MissingScripts {
  /** How many requests for them have failed. */
  readonly failed: () => number;
  readonly giveBack: () => Promise<void>;
}

/**
 * Takes scripts away, as a deployment or a lost connection does.
 * @param times how many requests fail, before the scripts come
 */
export async function takeAway(
  page: Page,
  isMissing: (name: string) => boolean,
  times = Infinity,
): Promise<MissingScripts> {
  let failed = 0;
  const address = '**/assets/js/*.js';
  await page.route(address, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    if (!isMissing(name) || failed >= times) return route.continue();
    failed += 1;
    return route.abort();
  });
  return {failed: () => failed, giveBack: () => page.unroute(address)};
}

/** The notice about parts that did not come. */
export function missingNotice(page: Page): Locator {
  return page.locator('[data-notice="missing-part"]');
}
