import fs from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020';
import type {Page} from '@playwright/test';
import {flatColumns, flatRows} from '../../src/requirements/rules/flatRows';
import {matrixRows} from '../../src/requirements/rules/matrixRows';
import {requirementVersion} from '../../src/requirements/rules/requirements';
import {chooseTopology} from './lib/controls';
import {expect, test} from './lib/test';
import {open} from './lib/visit';

const address = '/reference/authorizations/';
const matrix = (page: Page) => page.locator('[data-matrix]');
const rows = (page: Page) => matrix(page).locator('tr[data-basis]:visible');
const columns = (page: Page) => matrix(page).locator('thead th:visible');

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({javaScriptEnabled});

    test('the matrix shows everything, and the filters narrow it', async ({page}) => {
      await page.goto(address);
      await expect(rows(page)).toHaveCount(matrixRows().length);
      await expect(columns(page)).toHaveCount(6);
      await matrix(page).getByRole('radio', {name: 'S_BTCH_JOB'}).check();
      await expect(rows(page)).toHaveCount(3);
      await expect(rows(page).first()).toContainText('2024-09-23');
      await expect(rows(page).first()).toContainText('5b8b85e');
      await matrix(page).getByRole('radio', {name: 'Derived, not in SAP’s guide'}).check();
      await expect(rows(page)).toHaveCount(0);
      await matrix(page).getByRole('radio', {name: 'S_RFCACL'}).check();
      await expect(rows(page)).toHaveCount(9);
    });

    test('the topology choice hides the columns of the other one', async ({page}) => {
      await page.goto(address);
      await chooseTopology(page, 'one-system');
      await expect(columns(page)).toHaveCount(4);
      await expect(columns(page).last()).toContainText('Gateway and business back end');
      await expect(matrix(page).locator('[data-group="S_RFCACL"]')).toBeHidden();
      await chooseTopology(page, 'separate-systems');
      await expect(columns(page)).toHaveCount(5);
      await expect(matrix(page).locator('[data-group="S_RFCACL"]')).toBeVisible();
    });
  });

test('every cell of the data stands in the HTML', async ({page}) => {
  await open(page, address);
  await expect(matrix(page).locator('td time')).toHaveCount(
    flatRows().filter((row) => row['Required since'] !== '').length,
  );
});

/** What the table of downloads says about each file. */
async function listed(page: Page): Promise<{file: string; url: string; size: string}[]> {
  const table = page.getByRole('region', {name: 'The requirements as files'});
  return table.locator('tbody tr').evaluateAll((lines) =>
    lines.map((line) => {
      const link = line.querySelector('a');
      return {
        file: link?.textContent ?? '',
        url: link?.href ?? '',
        size: line.querySelectorAll('td')[2]?.textContent ?? '',
      };
    }),
  );
}

test('the downloads answer at stable addresses, with the size that the page says', async ({
  page,
  request,
}) => {
  await open(page, address);
  const files = await listed(page);
  expect(files.map(({url}) => new URL(url).pathname)).toEqual([
    '/downloads/afc-authorizations.xlsx',
    '/downloads/afc-authorizations.csv',
    '/downloads/afc-authorizations.json',
    '/downloads/requirements.schema.json',
  ]);
  for (const {url, size, file} of files) {
    const response = await request.get(url);
    expect(response.status(), url).toBe(200);
    const body = await response.body();
    expect(`${(body.length / 1000).toFixed(1)} kB`, file).toBe(size);
  }
});

test('a link downloads its file under its name', async ({page}) => {
  await open(page, `${address}?topology=one-system`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', {name: 'afc-authorizations.csv'}).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('afc-authorizations.csv');
  const content = fs.readFileSync(await download.path(), 'utf8');
  const lines = content.replace('\ufeff', '').trimEnd().split('\r\n');
  expect(lines[0]).toBe(flatColumns.join(','));
  expect(lines).toHaveLength(flatRows().length + 1);
});

test('the workbook is a workbook', async ({request}) => {
  const response = await request.get('/downloads/afc-authorizations.xlsx');
  expect((await response.body()).subarray(0, 2).toString()).toBe('PK');
});

test('the JSON is valid against its published schema', async ({request}) => {
  const document: unknown = await (await request.get('/downloads/afc-authorizations.json')).json();
  expect(document).toMatchObject({requirementVersion});
  const {$schema} = document as {$schema: string};
  const schemaUrl = new URL($schema, 'http://localhost/downloads/afc-authorizations.json');
  const schema = (await (await request.get(schemaUrl.pathname)).json()) as object;
  const validate = new Ajv2020({allErrors: true}).compile(schema);
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({...(document as object), topologies: []})).toBe(false);
});
