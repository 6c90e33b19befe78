import fs from 'node:fs';
import type {Page} from '@playwright/test';
import {selectAll} from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {branches, visibleBranches} from './lib/branches';
import {chooseTopology} from './lib/controls';
import {brokenAddress, builtOrigin} from './lib/siteFiles';
import {expect, test} from './lib/test';
import {unzipGuide} from './lib/unzip';
import {open, settled} from './lib/visit';

/* The guide in a folder, opened without a server (npm run offline). */

const parse = unified().use(rehypeParse);
let guide = '';
const userTopic = 's4hana/technical-communication-user/';
const [one, separate] = branches;

test.beforeAll(({browserName}, {project}) => {
  guide = unzipGuide(`${project.outputDir}/${browserName}-${process.pid}`);
});

/** Follows a link to a page and waits for it. */
async function follow(page: Page, name: RegExp, file: string): Promise<void> {
  await page.getByRole('link', {name}).first().click();
  await page.waitForURL((url) => url.pathname.endsWith(file));
  await settled(page);
}

test('a reader walks from page to page with a choice, and back', async ({page}) => {
  await open(page, `${guide}index.html`);
  await chooseTopology(page, 'separate-systems');
  await follow(page, /^4 Destination/, '/s4hana/destination/index.html');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Create the destination');
  expect(page.url()).toContain('?topology=separate-systems');
  await follow(page, /^2 Cloud Connector/, '/s4hana/cloud-connector/index.html');
  await follow(page, /^3 Technical user/, `/${userTopic}index.html`);
  expect(await visibleBranches(page)).toEqual(['separate-systems']);
  await chooseTopology(page, 'one-system');
  expect(await visibleBranches(page)).toEqual(['one-system']);
  await follow(page, /^Role check/, '/tools/role-check/index.html');
  expect(page.url()).toContain('?topology=one-system');
  await page.goBack();
  await settled(page);
  expect(await visibleBranches(page)).toEqual(['one-system']);
});

test('links with topology, ticket and step open their place', async ({page}) => {
  for (const {id, step} of [one, separate].flatMap((branch) => branch ?? [])) {
    await open(page, `${guide}${userTopic}index.html?topology=${id}&ticket=AFC-1#${step}`);
    await expect(page.locator(`[id="${step}"]`)).toBeFocused();
    expect(await visibleBranches(page)).toEqual([id]);
    await expect(page.getByText('Ticket AFC-1')).toBeVisible();
    await open(page, `${guide}${userTopic}${id}/index.html`);
    expect(await visibleBranches(page)).toEqual([id]);
  }
  await page.goto(`${guide}topic/c4a9b51/index.html?topology=hub&step=${separate?.step ?? ''}`);
  await page.waitForURL(/technical-communication-user\/index\.html/);
  await expect(page.locator(`[id="${separate?.step ?? ''}"]`)).toBeFocused();
});

test('ticks stay, in the page and on the next visit', async ({page}) => {
  await open(page, `${guide}${userTopic}index.html?topology=one-system`);
  const box = page.getByRole('checkbox').first();
  await box.check();
  await page.waitForFunction(() => localStorage.getItem('afc-guide.runs') !== null);
  await page.goto(`${guide}index.html`);
  await open(page, `${guide}${userTopic}index.html?topology=one-system`);
  await expect(box).toBeChecked();
});

test('the search opens in the page and leads to a step, here and elsewhere', async ({page}) => {
  await open(page, `${guide}s4hana/destination/index.html?topology=one-system&ticket=AFC-1`);
  const field = page.getByRole('combobox', {name: 'Search the guide'});
  const search = async (query: string) => {
    await page.keyboard.press('/');
    await field.fill(query);
    await expect(page.getByRole('option').first()).toBeVisible();
    await field.press('Enter');
  };
  await search('SU01');
  await page.waitForURL(/technical-communication-user\/index\.html/);
  expect(page.url()).toContain('?topology=one-system&ticket=AFC-1#combined-create-user');
  await expect(page.locator('#combined-create-user')).toBeFocused();
  await settled(page);
  await search('combined-');
  await expect(field).toHaveCount(0);
  await search('SU53');
  await expect(field).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-topology', 'one-system');
  await settled(page);
  await page.getByRole('button', {name: 'Search'}).click();
  await field.fill('https://help.sap.com/docs/advanced-financial-closing/x/5c2b2f09a9874ff4.html');
  await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty();
});

test('a role is judged, and a finding leads to its step', async ({page}) => {
  await open(page, `${guide}tools/role-check/index.html?topology=one-system`);
  const role = fs.readFileSync('tests/fixtures/role-check/files/business-s4hana-lf.SAP', 'utf8');
  await page.getByLabel('Paste an export').fill(role);
  await page.getByRole('button', {name: 'Check the role'}).click();
  await expect(page.getByRole('heading', {name: /^Answer/})).toBeFocused();
  await expect(page.locator('[data-finding="S_BTCH_JOB"]')).toContainText('✓ met');
  await page
    .getByRole('link', {name: /Insert the start authorization IWSG/})
    .first()
    .click();
  await page.waitForURL(/index\.html\?.*step=combined-/);
  await settled(page);
  expect(await visibleBranches(page)).toEqual(['one-system']);
});

test('files are saved, and files of the guide are there', async ({page}) => {
  await open(page, `${guide}reference/authorizations/index.html`);
  const link = page.getByRole('link', {name: 'afc-authorizations.xlsx'});
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(fs.statSync(await download.path()).size).toBeGreaterThan(1000);
  const table = page.getByRole('link', {name: 'afc-authorizations.csv'});
  const address = await table.evaluate((a: HTMLAnchorElement) => a.href);
  expect(fs.existsSync(new URL(address))).toBe(true);
});

test('all links of all pages lead to files', () => {
  const pages = fs
    .readdirSync(new URL(guide), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('index.html') && !name.startsWith('topic'));
  expect(pages.length).toBeGreaterThan(20);
  for (const name of pages) {
    const html = parse.parse(fs.readFileSync(new URL(name, guide), 'utf8'));
    // A page that only leads on has no links.
    if (selectAll('meta[http-equiv="refresh"]', html).length > 0) continue;
    const files = selectAll('a[href]', html)
      .map(({properties}) => new URL(String(properties.href), guide + name).href)
      .filter((href) => href.startsWith('file:'));
    expect(files.length).toBeGreaterThan(10);
    for (const href of files) {
      expect(href.startsWith(guide), href).toBe(true);
      expect(fs.existsSync(new URL(href.replace(/[?#].*/, ''))), href).toBe(true);
    }
  }
});

for (const file of ['index.html', 's4hana/index.html', `${userTopic}one-system/index.html`])
  test(`the app writes no address into the head of ${file} that only a server has`, async ({
    page,
  }) => {
    const inHead = () =>
      page.evaluate(() =>
        [...document.head.querySelectorAll('link,meta,script')].flatMap((tag) =>
          ['href', 'src', 'content'].flatMap((name) => tag.getAttribute(name) ?? []),
        ),
      );
    await open(page, guide + file);
    const written = await inHead();
    expect(written.filter((it) => /^\/(?!\/)/.test(it))).toEqual([]);
    const icon = page.locator('link[rel=icon]');
    expect(await icon.evaluateAll((all) => all.map((it) => (it as HTMLLinkElement).href))).toEqual([
      `${guide}img/logo.svg`,
    ]);
    // Where the guide is hosted: a preview of the page has to come from there.
    const hosted = written.filter((it) => it.startsWith(`${builtOrigin()}/`));
    expect(hosted.length).toBeGreaterThan(1);
    for (const address of hosted) expect(brokenAddress(address)).toBeUndefined();
    for (const address of written.filter((it) => /^(\.|file:)/.test(it)))
      expect(fs.existsSync(new URL(address, guide + file)), address).toBe(true);
  });

test('the folder says what differs', () => {
  expect(fs.readFileSync(new URL('README.txt', guide), 'utf8')).toContain('Differs here');
});
