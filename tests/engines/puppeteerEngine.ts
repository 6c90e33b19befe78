import puppeteer, {type Page} from 'puppeteer-core';
import type {Engine, EngineName, EnginePage} from './engine';

const browsers = {
  Chromium: {browser: 'chrome', path: '/usr/bin/chromium'},
  Firefox: {browser: 'firefox', path: '/usr/bin/firefox-esr'},
} as const;

function drive(page: Page, origin: string): EnginePage {
  return {
    open: async (path) => void (await page.goto(new URL(path, origin).href, {waitUntil: 'load'})),
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

/** Collects what the page complains of, from now on. */
function listen(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  return heard;
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
        const page = await context.newPage();
        const heard = listen(page);
        await use(drive(page, origin));
        if (heard.length > 0) throw new Error(`The page complained:\n${heard.join('\n')}`);
      } finally {
        await context.close();
      }
    },
    close: () => started.close(),
  };
}
