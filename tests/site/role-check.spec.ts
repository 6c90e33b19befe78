import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type {Locator, Page} from '@playwright/test';
import {requirementVersion} from '../../src/requirements/rules/requirements';
import {checkedRadios, chooseTopology, radio, step} from './lib/controls';
import {expect, test} from './lib/test';
import {open, settled} from './lib/visit';

const address = '/tools/role-check/';
const folder = 'tests/fixtures/role-check/files/';
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const fixture = (name: string) => folder + name;
const text = (name: string) => fs.readFileSync(fixture(name), 'utf8');
const field = (page: Page) => page.getByLabel('Paste an export');
const control = (page: Page) => page.getByLabel('Choose files, or drop them here');
const button = (page: Page) => page.getByRole('button', {name: 'Check the role'});
const answer = (page: Page) => page.getByRole('heading', {name: /^Answer/});
const notice = (page: Page) => page.getByRole('alert');
const system = (page: Page, name: string) => page.getByRole('region', {name, exact: true});

/** The finding with an ID, in a part of the page. */
function finding(part: Locator, id: string): Locator {
  return part.locator(`[data-finding="${id}"]`);
}

async function check(page: Page): Promise<void> {
  await button(page).click();
  await expect(answer(page)).toBeFocused();
}

test('a pasted role is judged, and each finding leads to its step and back', async ({page}) => {
  await open(page, `${address}?topology=one-system`);
  await field(page).fill(text('business-s4hana-lf.SAP'));
  await check(page);
  const both = system(page, 'Gateway and business back end');
  await expect(finding(both, 'S_BTCH_JOB')).toContainText('✓ met');
  // One line for each export that is missing, with its step by number and name.
  await expect(both.locator('[data-question]')).toHaveCount(4);
  const group = both.locator('[data-question~="IWSG"]');
  await group.getByRole('link', {name: /^Step 11: Insert the start authorization/}).click();
  await expect(page).toHaveURL(/topology=one-system&step=combined-/);
  const opened = new URL(page.url()).searchParams.get('step') ?? '';
  await expect(step(page, opened)).toBeVisible();
  await page.goBack();
  await expect(answer(page)).toBeVisible();
  await expect(field(page)).toHaveValue(text('business-s4hana-lf.SAP'));
});

test('several files: formats are named, and the system of each can be said', async ({page}) => {
  await open(page, `${address}?topology=separate-systems`);
  const names = ['business-se16-pipes.txt', 'agr_1252.csv', 'usobhash-pipes.txt'];
  await control(page).setInputFiles(names.map(fixture));
  for (const name of names)
    await page
      .getByLabel(`From which system is ${name}`)
      .selectOption(name === 'usobhash-pipes.txt' ? '' : 'business');
  await check(page);
  const read = page.getByRole('region', {name: 'What was read'});
  await expect(read).toContainText('business-se16-pipes.txt: list with vertical bars');
  await expect(read).toContainText('from the business back end; AGR_1251');
  await expect(read).toContainText('agr_1252.csv: CSV');
  await expect(read).toContainText('USOBHASH');
  await expect(finding(system(page, 'Business back end'), 'IWSV')).toContainText('met');

  const place = page.getByLabel('From which system is business-se16-pipes.txt');
  await place.focus();
  await place.selectOption('gateway');
  await expect(finding(system(page, 'Gateway back end'), 'IWSG')).toContainText('missing');
  await expect(place).toBeFocused();
});

test('from a step: topology and system are chosen, and a role of the other system is a fault', async ({
  page,
}) => {
  await open(page, '/s4hana/technical-communication-user/?topology=separate-systems');
  await step(page, 'gateway-compare-user').getByRole('link', {name: 'Check the role'}).click();
  await expect(page).toHaveURL(/role-check\/\?topology=separate-systems&system=gateway/);
  await expect(page.getByLabel('From which system is Pasted text')).toHaveValue('gateway');
  await field(page).fill(text('business-s4hana-lf.SAP'));
  await check(page);
  const fault = system(page, 'Gateway back end').getByRole('note').first();
  await expect(fault).toContainText('Wrong system: Swapped roles');
});

test('another topology is judged at once', async ({page}) => {
  await open(page, `${address}?topology=separate-systems`);
  await control(page).setInputFiles(fixture('business-tab.csv'));
  await check(page);
  await expect(answer(page)).toHaveText('Answer: separate systems');
  await chooseTopology(page, 'one-system');
  await expect(answer(page)).toHaveText('Answer: one system');
  await expect(system(page, 'Gateway and business back end')).toBeVisible();
  // The question is closed again; the focus is where it was opened.
  await expect(page.getByRole('button', {name: 'Change'})).toBeFocused();
});

test('files can be dropped on the page', async ({page}) => {
  await open(page, `${address}?topology=one-system`);
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'dropped.csv'));
    transfer.items.add(new File(['AGR_NAME;UNAME\nZ_AFC_ONE;AFC_COMM\n'], 'users.csv'));
    return transfer;
  }, text('business-comma.csv'));
  await page.dispatchEvent('h1', 'drop', {dataTransfer: data});
  await expect(page.getByRole('list', {name: 'Files to check'}).getByRole('listitem')).toHaveCount(
    2,
  );
  await page.getByRole('button', {name: 'Remove users.csv'}).click();
  await check(page);
  await expect(page.getByRole('region', {name: 'What was read'})).toContainText('dropped.csv: CSV');
});

test('the keyboard alone is enough', async ({page}) => {
  await page.goto(address);
  await settled(page);
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 120; presses++) {
      if (await target.evaluate((it) => it === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab does not come there.');
  };
  await tabTo(radio(page, 'one-system'));
  await page.keyboard.press('Space');
  expect(await checkedRadios(page)).toEqual(['one-system']);
  await tabTo(field(page));
  await page.keyboard.insertText(text('business-semicolon-german-latin1.csv'));
  await tabTo(button(page));
  await page.keyboard.press('Enter');
  await expect(answer(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(/^Step \d+: /);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/step=combined-/);
});

test('without a topology or input it says what it needs', async ({page}) => {
  await open(page, address);
  await button(page).click();
  await expect(notice(page)).toContainText('Choose above where SAP Gateway runs');
  await chooseTopology(page, 'one-system');
  await button(page).click();
  await expect(notice(page)).toContainText('Paste an export or choose a file first');
  await expect(answer(page)).toHaveCount(0);
});

for (const name of [
  'damaged-cut.csv',
  'damaged-empty.txt',
  'damaged-web-page.txt',
  'damaged-without-auth.csv',
  'damaged-workbook.xlsx',
])
  test(`${name} gives a message, and the input stays`, async ({page}) => {
    await open(page, `${address}?topology=one-system`);
    await field(page).fill('nothing that is known');
    await control(page).setInputFiles(fixture(name));
    await check(page);
    const read = page.getByRole('region', {name: 'What was read'});
    await expect(read.getByRole('listitem').filter({hasText: name}).first()).not.toBeEmpty();
    await expect(read).toContainText('Pasted text: This is plain text');
    if (name !== 'damaged-cut.csv')
      await expect(page.locator('[data-finding][data-result="met"]')).toHaveCount(0);
    await expect(field(page)).toHaveValue('nothing that is known');
    await expect(page.getByRole('button', {name: `Remove ${name}`})).toBeVisible();
  });

test('lines that are not understood are named, and the rest is used', async ({page}) => {
  await open(page, `${address}?topology=one-system`);
  await control(page).setInputFiles(fixture('damaged-cut.csv'));
  await check(page);
  const read = page.getByRole('region', {name: 'What was read'});
  await read.getByText(/not understood; the rest was used/).click();
  await expect(read.getByText(/^In line \d+: /)).toBeVisible();
});

function writeBigFile(path: string, megabytes: number): string {
  const heading = 'AGR_NAME\tOBJECT\tAUTH\tFIELD\tLOW\tHIGH\tDELETED\r\n';
  const row = 'Z_AFC_ONE\tS_TCODE\tT-E200000100\tTCD\tVA03\t\t\r\n';
  fs.writeFileSync(path, heading);
  const rows = Buffer.from(row.repeat(20_000));
  for (let size = 0; size < megabytes * 1e6; size += rows.length) fs.appendFileSync(path, rows);
  return path;
}

test('a file of 50 MB can be cancelled, and the page goes on answering', async ({
  page,
}, testInfo) => {
  const big = writeBigFile(testInfo.outputPath('big.txt'), 50);
  await open(page, `${address}?topology=one-system`);
  await field(page).fill('kept');
  await control(page).setInputFiles(big);
  await button(page).click();
  await expect(page.getByRole('progressbar', {name: /Reading/})).toBeVisible();
  await expect(button(page)).toBeDisabled();
  await page.getByRole('button', {name: 'Cancel'}).click();
  await expect(notice(page)).toContainText('Cancelled');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(field(page)).toHaveValue('kept');
  await expect(page.getByRole('button', {name: 'Remove big.txt'})).toBeVisible();

  // What the page draws while the file is read: a page that reads by itself draws nothing until then.
  const drawn = page.evaluate(async () => {
    const shares = new Set<number>();
    while (!document.getElementById('role-check-answer')) {
      await new Promise(requestAnimationFrame);
      const bar = document.querySelector<HTMLProgressElement>('#role-check-progress');
      if (bar) shares.add(bar.value);
    }
    return shares.size;
  });
  await button(page).click();
  await expect(answer(page)).toBeFocused();
  expect(await drawn, 'how often the page has drawn the progress').toBeGreaterThan(2);
  await expect(page.getByRole('region', {name: 'What was read'})).toContainText(
    /AGR_1251 \(\d{6,} rows\)/,
  );
  fs.rmSync(big);
});

test('nothing leaves the browser, and nothing is stored', async ({page}) => {
  await open(page, `${address}?topology=one-system`);
  const before = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  const requests: string[] = [];
  page.on('request', (request) => {
    const {origin} = new URL(request.url());
    const isOwnScript = origin === new URL(page.url()).origin && request.resourceType() !== 'fetch';
    if (request.method() !== 'GET' || request.postData() || !isOwnScript)
      requests.push(`${request.method()} ${request.url()}`);
  });
  await control(page).setInputFiles(fixture('business-s4hana-lf.SAP'));
  await check(page);
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual(before);
});

test.describe('copied', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  for (const [format, heading] of [
    ['markdown', /^## Role check: one system/],
    ['jira', /^h2\. Role check: one system/],
    ['plain', /^Role check: one system/i],
  ] as const)
    test(`the answer as ${format}, with roles, date, versions and ticket`, async ({page}) => {
      await open(page, `${address}?topology=one-system&ticket=FIN-7`);
      await control(page).setInputFiles(fixture('business-s4hana-lf.SAP'));
      await check(page);
      await page.getByLabel('Format', {exact: true}).selectOption(format);
      await page.getByRole('button', {name: 'Copy answer'}).click();
      await expect(page.getByText(/^Copied as/)).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(heading);
      const {version} = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {version: string};
      // Formats escape some characters of names.
      const plain = copied.replaceAll('\\', '');
      for (const part of ['Z_AFC_ONE', version, requirementVersion.commit, 'FIN-7', 'IWSG'])
        expect(plain).toContain(part);
      expect(plain).toMatch(/20\d\d-\d\d-\d\d/);
    });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`at 360 px in ${colorScheme}: nothing is cut off, and axe finds nothing`, async ({page}) => {
    await page.setViewportSize({width: 360, height: 740});
    await page.emulateMedia({colorScheme});
    await open(page, `${address}?topology=separate-systems`);
    await control(page).setInputFiles([
      fixture('business-s4hana-lf.SAP'),
      fixture('damaged-cut.csv'),
    ]);
    await check(page);
    await page.getByText(/not understood; the rest was used/).click();
    const wide = await page.evaluate(() => {
      const parts = document.querySelectorAll('main form *, main section *');
      const outside = [...parts].filter((it) => {
        const {right, width} = it.getBoundingClientRect();
        return width > 1 && right > innerWidth + 1;
      });
      return [document.documentElement.scrollWidth, outside.map((it) => it.outerHTML.slice(0, 80))];
    });
    expect(wide).toEqual([360, []]);
    const {violations} = await new AxeBuilder({page}).include('article').withTags(rules).analyze();
    expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
  });

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page says what it needs and shows the matrix instead', async ({page}) => {
    await page.goto(address);
    await expect(page.locator('p', {hasText: 'needs JavaScript'})).toBeVisible();
    await expect(page.getByRole('form', {name: 'Role check'})).toBeHidden();
    await expect(page.getByRole('table').filter({hasText: 'S_APPL_LOG'}).first()).toBeVisible();
  });
});
