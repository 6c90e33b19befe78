import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {userTopic} from './lib/addresses';
import {visibleBranches} from './lib/branches';
import {expect, test as base} from './lib/test';
import {startVersionServer, type VersionServer} from './lib/versionServer';
import {settled} from './lib/visit';

/* The hosted site without a network: the service worker is allowed here only. */

const test = base.extend<{site: VersionServer}>({
  site: async ({browserName}, use, info) => {
    const site = await startVersionServer(info.outputPath(browserName));
    site.publish('1');
    await use(site);
    site.close();
  },
});
test.beforeEach(({context}) =>
  // A reader who does something on every page: the worker comes with the app.
  context.addInitScript(() =>
    addEventListener('load', () => setTimeout(() => dispatchEvent(new Event('keydown')))),
  ),
);
test.use({serviceWorkers: 'allow', allowedComplaints: [/404|Failed to load|ERR_INTERNET/]});

const announcement = (page: Page) => page.getByText('A new version of the guide is there.');
const version = (page: Page) => page.locator('meta[name="version"]').getAttribute('content');

/** The names of all caches with the number of their files. */
const cachesOf = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    return Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  });

/** Visits the site, until it is kept as a whole. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
}

/** Looks for a new version now, as browsers do now and then. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const patience = new Promise((resolve) => setTimeout(resolve, 2000));
    await Promise.race([registration?.update().catch(() => undefined), patience]);
  });

test('after one visit the whole guide is there without a network', async ({
  page,
  site,
  context,
}) => {
  await visit(page, `${site.origin}/`);
  const [count] = await cachesOf(page);
  expect(count).toBeGreaterThan(60);
  await context.setOffline(true);
  site.close();
  await page.goto(`${site.origin}${userTopic}?topology=separate-systems&ticket=AFC-1`);
  await settled(page);
  expect(await visibleBranches(page)).toEqual(['separate-systems']);
  await expect(page.getByText('Ticket AFC-1')).toBeVisible();
  await page
    .getByRole('link', {name: /^4 Destination/})
    .first()
    .click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Create the destination');
  await page.goto(`${site.origin}/topic/c4a9b51/?step=gateway-insert-service-group`);
  await page.waitForURL(/technical-communication-user/);
  await expect(page.locator('#gateway-insert-service-group')).toBeFocused();
  await page.goto(`${site.origin}/tools/role-check/index.html?ticket=AFC-2#result`);
  await settled(page);
  expect(page.url()).toContain('/tools/role-check/?ticket=AFC-2');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Role check');
  const unknown = await page.goto(`${site.origin}/no/such/page/`);
  expect(unknown?.status()).toBe(404);
  await settled(page);
  await expect(page.getByText('This guide has no page at this address')).toBeVisible();
});

test('a new version is announced, and used on Reload only', async ({page, site, context}) => {
  await visit(page, `${site.origin}/`);
  await page.goto(`${site.origin}/s4hana/`);
  await settled(page);
  const other = await context.newPage();
  await other.goto(`${site.origin}/s4hana/destination/`);
  site.publish('2');
  await page.goto(`${site.origin}${userTopic}?topology=one-system`);
  await expect(announcement(page)).toBeVisible();
  expect(await version(page)).toBe('1');
  const {violations} = await new AxeBuilder({page}).include('[data-notices]').analyze();
  expect(violations).toEqual([]);
  await page.goto(`${site.origin}/s4hana/`);
  expect(await version(page)).toBe('1');
  await expect(announcement(page)).toBeVisible();
  await page.getByRole('button', {name: 'Later'}).click();
  await expect(announcement(page)).toBeHidden();
  await page.goto(`${site.origin}${userTopic}?topology=one-system`);
  await page.getByRole('button', {name: 'Reload'}).click();
  await expect.poll(() => version(page)).toBe('2');
  await expect(page).toHaveURL(/topology=one-system/);
  await settled(page);
  // The other tab was left alone, and still finds the files of its version.
  expect(await version(other)).toBe('1');
  expect(await cachesOf(page)).toHaveLength(2);
  await other.goto(`${site.origin}/s4hana/odata-services/`);
  expect(await version(other)).toBe('2');
});

test('a new version that lacks a file leaves the old one whole', async ({page, site, context}) => {
  await visit(page, `${site.origin}/`);
  const before = await cachesOf(page);
  site.publish('2');
  site.missing = '/s4hana/local-settings/';
  await page.goto(`${site.origin}/s4hana/`);
  await lookForUpdate(page);
  await expect.poll(() => cachesOf(page)).toEqual(before);
  await expect(announcement(page)).toBeHidden();
  await context.setOffline(true);
  for (const path of ['/', '/s4hana/', site.missing]) {
    await page.goto(site.origin + path);
    expect(await version(page)).toBe('1');
  }
});

test('a first visit that lacks a file keeps nothing, the next one all', async ({page, site}) => {
  site.missing = '/downloads/afc-authorizations.csv';
  const asked = page.context().waitForEvent('serviceworker');
  await page.goto(`${site.origin}/`);
  await asked;
  await expect.poll(() => cachesOf(page)).toEqual([]);
  site.missing = undefined;
  await page.reload();
  await visit(page, `${site.origin}/`);
});

test('without the code of the worker a page says nothing, and the next one keeps all', async ({
  page,
  site,
}) => {
  site.missing = '/service-worker.js';
  await page.goto(`${site.origin}/`);
  await expect.poll(site.missed).toBeGreaterThan(0);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  site.missing = undefined;
  await visit(page, `${site.origin}/`);
});

test('a page of another version than the worker’s is not kept', async ({page, site}) => {
  await visit(page, `${site.origin}/`);
  const before = await cachesOf(page);
  site.publish('2');
  // Half a deployment: the worker is new, a page is from elsewhere.
  site.altered = '/s4hana/local-settings/';
  await page.goto(`${site.origin}/s4hana/`);
  await lookForUpdate(page);
  // The new worker is thrown away with what it has fetched.
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration && !registration.installing && !registration.waiting;
  });
  await expect.poll(() => cachesOf(page)).toEqual(before);
  await expect(announcement(page)).toBeHidden();
});

test('switched off, the build frees earlier visitors', async ({page, site}) => {
  await visit(page, `${site.origin}/`);
  await page.goto(`${site.origin}/s4hana/`);
  await settled(page);
  site.publish('2', 'off');
  // A reader comes again; the old worker goes once it has nothing to do.
  await page.goto(`${site.origin}/s4hana/destination/`);
  await settled(page);
  await expect
    .poll(async () => {
      await lookForUpdate(page);
      return cachesOf(page);
    })
    .toEqual([]);
  await page.goto(`${site.origin}/s4hana/`);
  expect(await version(page)).toBe('2');
});
