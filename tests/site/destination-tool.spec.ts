import fs from 'node:fs/promises';
import type {Locator, Page} from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import {expect, test} from './lib/test';
import {open} from './lib/visit';

const tool = '/tools/destination/?topology=one-system';
const path = '/sap/opu/odata/sap/fccx_communication_services_srv';
const url = `http://s4.virtual:8443${path}?sap-client=100`;

/** A run with values, as an earlier visit would have stored it. */
async function withValues(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  const now = new Date().toISOString();
  const run = {id: 'run1', name: 'Run 1', values, ticks: {}, createdAt: now, changedAt: {}};
  const stored = JSON.stringify({version: 1, runs: [run], selectedId: 'run1'});
  await page.addInitScript((text) => localStorage.setItem('afc-guide.runs', text), stored);
}

const complete = {
  destinationName: 'AFC_S4',
  virtualHost: 's4.virtual',
  virtualPort: '8443',
  client: '100',
  technicalUser: 'AFC_COMM',
};

function row(list: Locator, name: string): Locator {
  return list.locator(`li[data-name="${name}"]`);
}

const keys = (page: Page) => page.getByRole('list', {name: 'The destination, key by key'});
const checked = (page: Page) => page.getByRole('list', {name: 'The URL to check, part by part'});
const builder = (page: Page) => page.getByRole('group', {name: 'Build the file'});
const field = (page: Page) => page.getByLabel('Paste the URL, or the content of an exported file');

test('the step has the fields in place, and step 1 stays on the first screen', async ({page}) => {
  await open(page, '/s4hana/destination/?topology=separate-systems');
  const first = await page.locator('#btp-destination-open-editor').boundingBox();
  expect(first?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  await page.locator('#btp-destination-create').getByText('Build the file').click();
  await expect(builder(page).getByText('Values for the destination are missing.')).toBeVisible();
  await builder(page).getByLabel('Virtual host').fill('s4.virtual');
  await builder(page).getByLabel('Client of the gateway back end').fill('100');
  await expect(builder(page).getByText(/http:\/\/s4\.virtual:‹.*=100/)).toBeVisible();
});

test('builds the URL and both files from the values, without a password', async ({page}) => {
  await withValues(page, complete);
  await open(page, tool);
  await expect(page.getByText(url, {exact: true})).toBeVisible();
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name}).click(),
    ]);
    const text = await fs.readFile(await download.path(), 'utf8');
    return {name: download.suggestedFilename(), text};
  };
  const json = await save('Download as JSON');
  expect(json.name).toBe('AFC_S4.json');
  expect(JSON.parse(json.text)).toEqual({
    exportTime: expect.any(String),
    destination: {
      Name: 'AFC_S4',
      Type: 'HTTP',
      URL: url,
      ProxyType: 'OnPremise',
      Authentication: 'BasicAuthentication',
      User: 'AFC_COMM',
    },
  });
  const properties = await save('Download as Properties');
  expect(properties.name).toBe('AFC_S4.properties');
  expect(properties.text).toContain(`URL=http\\://s4.virtual\\:8443${path}?sap-client\\=100`);
  expect(json.text + properties.text).not.toMatch(/password/i);
  // What was built passes the check.
  for (const {text} of [json, properties]) {
    await field(page).fill(text);
    await expect(page.getByText('To check yourself: 1.')).toBeVisible();
    await expect(keys(page).locator('li[data-verdict="wrong"]')).toHaveCount(0);
  }
});

test('a pasted URL is judged part by part, and compared with the values', async ({page}) => {
  await withValues(page, complete);
  await open(page, tool);
  await field(page).fill(`https://s4.virtual:443${path.toUpperCase()}/?sap-client=200`);
  const judged = checked(page);
  await expect(row(judged, 'Scheme')).toHaveAttribute('data-verdict', 'wrong');
  await expect(row(judged, 'Virtual host')).toHaveAttribute('data-verdict', 'right');
  await expect(row(judged, 'Virtual port')).toHaveAttribute('data-verdict', 'wrong');
  await expect(row(judged, 'Path')).toHaveAttribute('data-verdict', 'wrong');
  await expect(row(judged, 'Client')).toHaveAttribute('data-verdict', 'differs');
  await expect(page.getByText('To correct: 3. To check yourself: 1.')).toBeVisible();
});

const exported = `#\n#Mon May 19 15:34:09 UTC 2025\nType=HTTP\nAuthentication=PrincipalPropagation\nProxyType=Internet\nURL=http\\://my-internal-host\\:44330/\nName=cloud connector\nPassword=secret1\n`;

test('a chosen file is judged key by key; a password in it shows nowhere', async ({page}) => {
  await open(page, tool);
  await page.getByLabel('Or choose the file').setInputFiles({
    name: 'old.properties',
    mimeType: 'text/plain',
    buffer: Buffer.from(exported),
  });
  const judged = keys(page);
  await expect(keys(page).locator('> li').first()).toHaveAttribute('data-verdict', 'wrong');
  for (const key of ['Name', 'Authentication', 'ProxyType', 'URL', 'Password'])
    await expect(row(judged, key)).toHaveAttribute('data-verdict', 'wrong');
  await expect(row(judged, 'Type')).toHaveAttribute('data-verdict', 'right');
  await expect(row(judged, 'User')).toHaveAttribute('data-verdict', 'missing');
  expect(await page.content()).not.toContain('secret1');
});

test('a file can be dropped', async ({page}) => {
  await open(page, tool);
  const transfer = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.json', {type: 'application/json'}));
      return data;
    },
    JSON.stringify({destination: {Name: 'AFC', Type: 'HTTP', URL: url}}),
  );
  await page.getByRole('group', {name: 'A destination to check'}).dispatchEvent('drop', {
    dataTransfer: transfer,
  });
  await expect(page.getByText('dropped.json:')).toBeVisible();
  await expect(row(keys(page), 'Name')).toHaveAttribute('data-verdict', 'asEntered');
});

test('hostile and foreign input is refused or shown as text', async ({page}) => {
  await open(page, tool);
  for (const [text, says] of [
    ['[1, 2]', 'It looks like a list in JSON.'],
    ['{"destination": ', 'The file is no valid JSON.'],
    ['PK\u0003\u0004\nabc', 'The file is an archive.'],
    [`{"Name": "${'x'.repeat(1_100_000)}"}`, 'The file is too large'],
  ] as const) {
    await field(page).fill(text);
    await expect(page.getByText(says)).toBeVisible();
  }
  const markup = '<img src=x onerror="window.hit=1">';
  await field(page).fill(JSON.stringify({Name: markup, URL: markup, [markup]: markup}));
  await expect(keys(page)).toBeVisible();
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('a destination of a list is chosen; a pasted secret leaves the page', async ({page}) => {
  await withValues(page, complete);
  await open(page, tool);
  const destinations = ['ONE', 'TWO'].map(
    (name) => `  - Name: ${name}\n    Type: HTTP\n    Password: secret1\n`,
  );
  // YAML, whose parser comes only now.
  await field(page).fill(`destinations:\n${destinations.join('')}`);
  await page.getByLabel('Choose one of 2 destinations').selectOption('TWO');
  await expect(row(keys(page), 'Name')).toContainText('TWO');
  await expect(row(keys(page), 'Password')).toContainText('The file holds a secret.');
  await expect(field(page)).toHaveValue('');
  const kept = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
  expect((await page.content()) + kept).not.toContain('secret1');
});

test('nothing leaves the browser', async ({page}) => {
  await withValues(page, complete);
  await open(page, tool);
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(request.method() + (request.postData() ?? '') + request.url()),
  );
  await field(page).fill(exported);
  await expect(keys(page)).toBeVisible();
  expect(asked.filter((text) => /secret1|my-internal-host|^POST/.test(text))).toEqual([]);
});

test('accessible, and no wider than a phone', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await open(page, tool);
  await field(page).fill(exported);
  await expect(keys(page)).toBeVisible();
  expect((await new AxeBuilder({page}).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('says what it needs and shows the fields', async ({page}) => {
    await page.goto(tool);
    const needs = page.locator('noscript strong');
    await expect(needs).toBeVisible();
    await expect(needs).toHaveText('The tool needs JavaScript, which is off in your browser.');
    await expect(page.getByLabel('Paste the URL')).toBeHidden();
    await expect(page.getByRole('region', {name: 'Fields of the destination'})).toBeVisible();
  });
});
