import type {Page} from '@playwright/test';
import {topics} from '../../src/facts/topics';
import {branches, visibleBranches} from '../site/lib/branches';
import {radio, step} from '../site/lib/controls';
import {framesSeen, recordFrames} from '../site/lib/frames';
import {openRun, runDialog, shareFragment} from '../site/lib/runs';
import {watchSafety, type Safety} from '../site/lib/safety';
import {expect, test as base} from '../site/lib/test';
import {open, settled} from '../site/lib/visit';
import {otherBase, otherBuild, pagesOf} from './lib/builds';
import {withoutNginx} from './lib/nginx';

/** A page that must keep to the policy of the server and to its own, and stay below the base path. */
const test = base.extend<{safety: Safety}>({
  safety: [
    async ({page}, use) => {
      const outside: string[] = [];
      page.on('request', (request) => {
        const {pathname, protocol} = new URL(request.url());
        if (protocol === 'http:' && !pathname.startsWith(otherBase)) outside.push(pathname);
      });
      const safety = await watchSafety(page);
      await use(safety);
      await safety.check();
      expect(outside, 'asked for outside of the base path').toEqual([]);
    },
    {auto: true},
  ],
});

test.skip(withoutNginx(), 'no nginx on this machine');

const at = (address: string) => otherBase + address.slice(1);
const userTopic = at('/s4hana/technical-communication-user/');
const pathOf = (page: Page) => new URL(page.url()).pathname;

test('every page opens, and every link on it leads below the base path', async ({page}) => {
  test.slow();
  for (const address of pagesOf(otherBuild)) {
    await open(page, `${address}?topology=one-system&ticket=FIN-1`);
    await expect(page.locator('h1').first()).toBeVisible();
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).pathname));
    expect(links.filter((link) => !link.startsWith(otherBase))).toEqual([]);
    const known = links.filter((link) => link.endsWith('/'));
    expect(known.filter((link) => !pagesOf(otherBuild).includes(link))).toEqual([]);
  }
});

for (const {id, other, step: stepId} of branches) {
  test(`a ticket link opens ${id} alone, from the first frame on`, async ({page}) => {
    await recordFrames(page);
    await open(page, `${userTopic}?topology=${id}&ticket=FIN-1`);
    const seen = await framesSeen(page);
    expect([seen.branches, seen.topologies, seen.shifts]).toEqual([[id], [id], []]);
    await expect(page.locator('[data-ticket-id]').first()).toHaveText('FIN-1');
    await radio(page, other).check();
    expect(await visibleBranches(page)).toEqual([other]);
    expect(page.url()).toContain(`topology=${other}`);
  });

  for (const how of ['?step=', '#'])
    test(`${how} opens the step of ${id}`, async ({page}) => {
      await open(page, `${userTopic}${how}${stepId}`);
      await expect(step(page, stepId)).toBeVisible();
      await expect(step(page, stepId)).toBeFocused();
      expect(await visibleBranches(page)).toEqual([id]);
    });

  test(`the page of ${id} has its topology fixed`, async ({page}) => {
    await open(page, `${userTopic}${id}/?topology=${other}`);
    await expect(page.locator('html')).toHaveAttribute('data-topology', id);
  });
}

test('redirects lead on with the query and the fragment', async ({page}) => {
  const {path, source} = topics.find(({path: it}) => userTopic.endsWith(it)) ?? {};
  for (const loio of [source?.loio ?? '', source?.loio.slice(0, 7) ?? '']) {
    await page.goto(`${at(`/topic/${loio}/`)}?topology=one-system#one-system-role`);
    await settled(page);
    expect(pathOf(page)).toBe(at(path ?? ''));
    expect(page.url()).toContain('topology=one-system');
    await expect(page.locator('html')).toHaveAttribute('data-topology', 'one-system');
  }
  await page.goto(`${userTopic}hub`);
  await expect.poll(() => pathOf(page)).toBe(`${userTopic}separate-systems/`);
});

test('the app goes from page to page, with topology and ticket', async ({page}) => {
  await open(page, `${otherBase}?topology=separate-systems&ticket=FIN-1`);
  await page.evaluate(() => Object.assign(window, {same: true}));
  await page
    .locator(`main a[href^="${at('/s4hana/odata-services/')}"]`)
    .first()
    .click();
  await expect.poll(() => pathOf(page)).toBe(at('/s4hana/odata-services/'));
  await expect(page).toHaveURL(/\?(?=.*topology=separate-systems)(?=.*ticket=FIN-1)/);
  await page.locator('[data-next-task]').click();
  await expect.poll(() => pathOf(page)).toBe(at('/s4hana/cloud-connector/'));
  await page.goBack();
  await expect.poll(() => pathOf(page)).toBe(at('/s4hana/odata-services/'));
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

test('the role check and its links', async ({page}) => {
  await open(page, at('/tools/role-check/?topology=one-system'));
  await page
    .getByLabel('Choose files, or drop them here')
    .setInputFiles('tests/fixtures/role-check/files/business-s4hana-lf.SAP');
  await page.getByRole('button', {name: 'Check the role'}).click();
  await expect(page.getByRole('heading', {name: /^Answer/})).toBeFocused();
  await page.locator('[data-finding="IWSG"] a').first().click();
  await expect.poll(() => pathOf(page)).toBe(userTopic);
  const id = new URL(page.url()).searchParams.get('step') ?? '';
  await expect(step(page, id)).toBeVisible();
});

test('downloads are files of the guide', async ({page}) => {
  await open(page, at('/reference/authorizations/'));
  for (const extension of ['csv', 'xlsx', 'json']) {
    const link = page.locator(`a[href$="afc-authorizations.${extension}"]`).first();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(`afc-authorizations.${extension}`);
    expect(new URL(download.url()).pathname).toContain(otherBase);
  }
});

test.describe('copying', () => {
  test.use({permissions: ['clipboard-write']});

  test('a shared run, its values and ticks on this page', async ({page}) => {
    const shared = shareFragment({topology: 'one-system', values: {technicalUser: 'AFC_COMM'}});
    await open(page, `${userTopic}?topology=one-system${shared}`);
    await page.getByRole('button', {name: 'Take over as a new run'}).click();
    await expect(page.locator('main [data-value="technicalUser"]').first()).toHaveText('AFC_COMM');
    await page.keyboard.press('Escape');
    await page
      .getByRole('checkbox', {name: /^Done: step 1$/})
      .locator('visible=true')
      .check();
    await openRun(page);
    await page.getByRole('button', {name: 'Copy the link'}).click();
    await expect(runDialog(page).getByText('Copied the link.')).toBeVisible();
  });
});

test.describe('an address that does not exist', () => {
  test.use({allowedComplaints: [/404 \(Not Found\)/]});

  test('is a real 404 with the guide around it', async ({page}) => {
    const answer = await page.goto(at('/none/'));
    expect(answer?.status()).toBe(404);
    await settled(page);
    await page.locator('.navbar__brand').click();
    await expect.poll(() => pathOf(page)).toBe(otherBase);
    await expect(page.locator('h1')).toHaveText('Setup plan');
  });
});
