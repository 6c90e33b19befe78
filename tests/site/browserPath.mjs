import fs from 'node:fs';

const known = [
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
 * @throws where `CHROMIUM_PATH` leads to no file: another browser than the one asked for would give
 *   answers that nobody asked for
 */
export function browserPath(named = process.env.CHROMIUM_PATH, isFile = isProgram) {
  if (!named) return known.find(isFile);
  if (!isFile(named))
    throw new Error(
      `CHROMIUM_PATH is ${named}, where there is no file. Set it to the program file of a Chromium ` +
        'or Google Chrome, or unset it to use the one that is found.',
    );
  return named;
}

function isProgram(path) {
  return fs.statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}
