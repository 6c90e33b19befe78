import puppeteer, {type Page} from 'puppeteer-core';
import type {Engine, EngineName, EnginePage} from './engine';

const browsers = {
  Chromium: {browser: 'chrome', path: '/usr/bin/chromium'},
  Firefox: {browser: 'firefox', path: '/usr/bin/firefox-esr'},
} as const;

function drive(page: Page, origin: string): EnginePage {
  return {
    open: async (path) => void (await page.goto(origin + path, {waitUntil: 'load'})),
    run: (what, ...args) => page.evaluate(what, ...args) as Promise<never>,
    click: (selector) => page.locator(selector).click(),
    type: async (selector, text) => {
      const element = await page.waitForSelector(selector);
      if (text === '\uE014') await element?.press('ArrowRight');
      else await element?.type(text);
    },
    back: async () => void (await page.goBack()),
  };
}

/** Starts Debian's Chromium or Firefox through WebDriver BiDi. */
export async function startPuppeteer(
  name: Extract<EngineName, 'Chromium' | 'Firefox'>,
  origin: string,
): Promise<Engine> {
  const {browser, path} = browsers[name];
  const started = await puppeteer.launch({
    browser,
    executablePath: path,
    headless: true,
    protocol: 'webDriverBiDi',
    args: browser === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    name,
    version: await started.version(),
    withPage: async (use) => {
      const context = await started.createBrowserContext();
      try {
        await use(drive(await context.newPage(), origin));
      } finally {
        await context.close();
      }
    },
    close: () => started.close(),
  };
}
