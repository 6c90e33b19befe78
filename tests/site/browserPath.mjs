import fs from 'node:fs';

const known = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium that the machine has, or undefined: then Playwright uses its own. The
 * headless shell comes first, as it runs the tests in half the time.
 * `CHROMIUM_PATH` names another one.
 */
export function browserPath() {
  return known.find((path) => path && fs.existsSync(path));
}
