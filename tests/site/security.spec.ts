import fs from 'node:fs';
import type {Browser, Page} from '@playwright/test';
import {redirects} from '../../config/redirects';
import {pagePaths, userTopic} from './lib/addresses';
import {closeRun, openRun, runDialog, shareFragment} from './lib/runs';
import {watchSafety, type Safety} from './lib/safety';
import {expect, test as base} from './lib/test';
import {open, settled} from './lib/visit';

/** Playwright's test with a page that must keep to its policy to the end. */
const test = base.extend<{safety: Safety}>({
  safety: [
    async ({page}, use) => {
      const safety = await watchSafety(page);
      await use(safety);
      await safety.check();
    },
    {auto: true},
  ],
});

const policyOf = (page: Page) =>
  page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');

for (const path of pagePaths())
  test(`${path} keeps to its policy, opened by a link and inside the app`, async ({page}) => {
    await open(page, `${path}?topology=one-system&ticket=FIN-1`);
    const policy = await policyOf(page);
    expect(policy).toMatch(/^default-src 'self';script-src 'self'( 'sha256-[\w+/]+=')+;/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    // Every link that the page's own navigation offers, without a request for a new document.
    const next = page.locator('main a[href^="/"]:visible:not([href*="/downloads/"])').last();
    await next.click();
    await expect.poll(() => new URL(page.url()).pathname).not.toBe(path);
    await page.goBack();
    await page.locator('.navbar__brand').click();
    await expect(page.locator('h1')).toHaveText('Setup plan');
  });

/** A page of its own, which says what its policy has stopped: the other tests rule it out. */
async function openWatched(browser: Browser): Promise<Page> {
  const context = await browser.newContext({serviceWorkers: 'block'});
  const page = await context.newPage();
  await page.addInitScript(() => {
    const stopped = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => {
      stopped.add(event.effectiveDirective);
      document.documentElement.dataset.stopped = [...stopped].sort().join(' ');
    });
  });
  return page;
}

const hit = 'document.documentElement.dataset.hit = "1"';

test('the policy is at work: markup that a page does not have by itself does nothing', async ({
  browser,
  baseURL,
}) => {
  const page = await openWatched(browser);
  const foreign = `<script>${hit}</script><img src="/none" onerror='${hit}'><p style="top:0">
    <script src="https://example.invalid/x.js"></script><style>p{top:0}</style>`;
  await page.route(`${baseURL}/`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('</body>', `${foreign}</body>`);
    await route.fulfill({response, body: html});
  });
  await page.goto(baseURL ?? '');
  const html = page.locator('html');
  const stopped = 'script-src-attr script-src-elem style-src-attr style-src-elem';
  await expect(html).toHaveAttribute('data-stopped', stopped);
  await expect(html).not.toHaveAttribute('data-hit');
  await page.context().close();
});

test('the policy is at work: nothing runs that is written into a page from a text', async ({
  browser,
  baseURL,
}) => {
  const page = await openWatched(browser);
  await page.goto(baseURL ?? '');
  await settled(page);
  const {refused, ...root} = await page.evaluate(async (code) => {
    const make = <Name extends keyof HTMLElementTagNameMap>(name: Name) =>
      document.body.appendChild(document.createElement(name));
    const attempts: Readonly<Record<string, () => unknown>> = {
      markup: () => (make('div').innerHTML = `<img src="/none" onerror='${code}'>`),
      'a script’s text': () => (make('script').textContent = code),
      'a script’s address': () => (make('script').src = 'https://example.invalid/x.js'),
      'code for a timer': () => setTimeout(code as never),
      'a request': () => fetch('https://example.invalid/'),
    };
    const names: string[] = [];
    for (const [name, attempt] of Object.entries(attempts))
      try {
        await attempt();
      } catch {
        names.push(name);
      }
    make('script').append(code);
    make('form').requestSubmit();
    const {dataset} = document.documentElement;
    while (!dataset.stopped?.includes('form-action'))
      await new Promise((done) => setTimeout(done, 50));
    return {refused: names, stopped: dataset.stopped, hit: dataset.hit};
  }, hit);
  expect(refused).toEqual(['a request']);
  expect(root).toEqual({
    stopped: 'connect-src form-action script-src script-src-attr script-src-elem',
  });
  await page.context().close();
});

test('a redirect leads on', async ({page}) => {
  for (const {from, to} of [redirects[0], redirects.at(-1)].flatMap((it) => it ?? [])) {
    await page.goto(`${from[0]}?ticket=FIN-1#place`);
    await expect(page).toHaveURL(new RegExp(`${to}\\?(.*&)?ticket=FIN-1`));
  }
});

test('an address that does not exist', async ({page}) => {
  await page.route('**/no-such-page/', async (route) => {
    const response = await route.fetch();
    // As hosted; an error of the network is not what this test is about.
    await route.fulfill({response, status: 200});
  });
  await open(page, '/no-such-page/');
  await page.locator('.navbar__brand').click();
  await expect(page.locator('h1')).toHaveText('Setup plan');
});

test('the role check with its worker, a file and a link to a step', async ({page}) => {
  await open(page, '/tools/role-check/?topology=one-system');
  const worker = page.waitForEvent('worker');
  await page
    .getByLabel('Choose files, or drop them here')
    .setInputFiles('tests/fixtures/role-check/files/business-s4hana-lf.SAP');
  await page.getByRole('button', {name: 'Check the role'}).click();
  expect((await worker).url()).toContain('/assets/js/');
  await expect(page.getByRole('heading', {name: /^Answer/})).toBeFocused();
  await page
    .getByRole('link', {name: /Insert the start authorization IWSG/})
    .first()
    .click();
  await expect(page).toHaveURL(/step=/);
});

test('the destination tool, with its files', async ({page}) => {
  const values = {destinationName: 'AFC_S4', virtualHost: 's4.virtual', virtualPort: '8443'};
  const more = {client: '100', technicalUser: 'AFC_COMM'};
  await open(page, '/tools/destination/?topology=one-system');
  await page.getByLabel('Paste the URL, or the content').fill('https://s4.virtual:443/');
  await expect(page.getByRole('list', {name: 'The URL to check'})).toBeVisible();
  await open(page, `/${shareFragment({topology: 'one-system', values: {...values, ...more}})}`);
  await page.getByRole('button', {name: 'Take over as a new run'}).click();
  await open(page, '/tools/destination/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Download as JSON'}).click(),
  ]);
  expect(download.suggestedFilename()).toBe('AFC_S4.json');
});

test.describe('copying', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('the run: values, ticks, files, link, record', async ({page}) => {
    await open(page, `${userTopic}?topology=separate-systems&ticket=FIN-7`);
    await page
      .getByRole('checkbox', {name: /^Done: step 1$/})
      .first()
      .click();
    let dialog = await openRun(page);
    await dialog.getByLabel('Technical communication user', {exact: true}).fill('AFC_COMM');
    await dialog.getByRole('button', {name: 'Copy the link'}).click();
    await expect(page.getByText('Copied the link.')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog
        .getByRole('button', {name: /^(Save|Download|Export)/})
        .first()
        .click(),
    ]);
    const file = await download.path();
    await closeRun(page);
    dialog = await openRun(page);
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'run.json',
      mimeType: 'application/json',
      buffer: fs.readFileSync(file),
    });
    await expect(runDialog(page)).toBeVisible();
    await closeRun(page);
    await page.getByRole('button', {name: 'Copy for the ticket'}).click();
    await expect(runDialog(page)).toBeVisible();
  });
});

test('filters of the tables, and the requirements as files', async ({page}) => {
  await open(page, '/reference/authorizations/');
  const rows = page.locator('[data-matrix] tbody tr');
  const all = await rows.filter({visible: true}).count();
  await page.locator('#matrix-basis-derived').check();
  expect(await rows.filter({visible: true}).count()).toBeLessThan(all);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[href$=".xlsx"]').first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  // Opened from the start page, whose policy then holds for the table, too.
  await open(page, '/');
  await page.evaluate(() => (document.body.scrollTop = 0));
  await page.locator('a[href^="/s4hana/communication-system/"]:visible').first().click();
  await settled(page);
});
