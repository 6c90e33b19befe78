import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {userTopic} from './lib/addresses';
import {
  missingComplaints,
  missingNotice,
  scriptsWith,
  startScripts,
  takeAway,
} from './lib/missingParts';
import {runDialog, storedText} from './lib/runs';
import {box, wordsBehind} from './lib/steps';
import {step} from './lib/controls';
import {expect, test} from './lib/test';
import {moveAbout, open, settled} from './lib/visit';

/* Parts of the app that do not come: old files that a deployment has deleted, a network that is gone. */

test.use({
  allowedComplaints: missingComplaints,
  permissions: ['clipboard-read', 'clipboard-write'],
});

const oneSystem = `${userTopic}?topology=one-system`;
const roleCheck = '/tools/role-check/?topology=one-system';
const firstStep = 'combined-create-user';
const runsKey = 'afc-guide.runs';
const search = (page: Page) => page.locator('[data-search]');
const tryAgain = (page: Page) => missingNotice(page).getByRole('button', {name: 'Try again'});
const exportText = () =>
  fs.readFileSync('tests/fixtures/role-check/files/business-s4hana-lf.SAP', 'utf8');

async function checkRole(page: Page): Promise<void> {
  await page.getByLabel('Paste an export').fill(exportText());
  await page.getByRole('button', {name: 'Check the role'}).click();
}

interface Part {
  readonly name: string;
  readonly address: string;
  /** A text of the missing script; all scripts are missing where there is none. */
  readonly script?: string;
  readonly act: (page: Page) => Promise<void>;
  /** What the notice says about it. */
  readonly loss: string;
  /** What the page shows while the part is missing. */
  readonly meanwhile?: (page: Page) => Promise<void>;
  /** What it shows once the part has come. */
  readonly then: (page: Page) => Promise<void>;
}

const parts: readonly Part[] = [
  {
    name: 'a tick',
    address: oneSystem,
    act: (page) => box(page, firstStep).click(),
    loss: 'Your tick was not kept.',
    meanwhile: async (page) => {
      await expect(box(page, firstStep)).not.toBeChecked();
      expect(await storedText(page)).toBeNull();
    },
    then: async (page) => {
      await expect(box(page, firstStep)).toBeChecked();
      await expect.poll(() => storedText(page)).toContain(firstStep);
    },
  },
  {
    name: 'what stores a tick',
    address: oneSystem,
    script: 'afc-guide.probe',
    act: (page) => box(page, firstStep).click(),
    loss: 'Your tick was not kept.',
    meanwhile: (page) => expect(box(page, firstStep)).not.toBeChecked(),
    then: async (page) => {
      await expect(box(page, firstStep)).toBeChecked();
      await expect.poll(() => storedText(page)).toContain(firstStep);
    },
  },
  {
    name: 'the link of a step',
    address: oneSystem,
    act: async (page) => {
      await step(page, firstStep).hover();
      await step(page, firstStep).locator('[data-copy-link]').click();
    },
    loss: 'The link was not copied.',
    then: async (page) => {
      await expect(step(page, firstStep).locator('[data-copy-link=copied]')).toHaveCount(1);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(firstStep);
    },
  },
  {
    name: 'the dialog of values',
    address: '/s4hana/destination/',
    act: (page) => page.getByRole('button', {name: 'Your run'}).click(),
    loss: '“Your run” did not open.',
    then: (page) => expect(runDialog(page)).toBeVisible(),
  },
  {
    name: 'the list of steps in that dialog',
    address: oneSystem,
    script: '{"guideVersion":',
    act: (page) => page.getByRole('button', {name: 'Your run'}).click(),
    loss: 'The list of your steps is not shown.',
    meanwhile: (page) => expect(runDialog(page)).toBeVisible(),
    then: (page) => expect(runDialog(page).getByLabel('Format').first()).toBeVisible(),
  },
  {
    name: 'the search',
    address: '/',
    act: (page) => search(page).click(),
    loss: 'The search did not open.',
    then: (page) => expect(runDialog(page).getByRole('combobox')).toBeFocused(),
  },
  {
    name: 'what is searched in',
    address: '/',
    script: '{"pages":[{"path":"/","title"',
    act: async (page) => {
      await search(page).click();
      await page.getByRole('combobox').fill('SU01');
    },
    loss: 'The search has nothing to search in yet.',
    meanwhile: (page) => expect(runDialog(page).getByRole('status')).toHaveText('Loading …'),
    then: (page) => expect(page.getByRole('option').first()).toContainText('SU01'),
  },
  {
    name: 'copying a page',
    address: '/reference/glossary/',
    act: (page) => page.getByRole('button', {name: 'Copy page as Markdown'}).click(),
    loss: 'The page was not copied.',
    then: async (page) => {
      await expect(page.getByRole('button', {name: 'Page copied'})).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Glossary');
    },
  },
  {
    name: 'the answer of the role check',
    address: roleCheck,
    script: 'role-check-answer',
    act: checkRole,
    loss: 'The answer of the role check is not shown; what you entered is still there.',
    meanwhile: (page) => expect(page.getByLabel('Paste an export')).toHaveValue(exportText()),
    then: (page) => expect(page.getByRole('heading', {name: /^Answer/})).toBeFocused(),
  },
];

for (const {name, address, script, act, loss, meanwhile, then} of parts)
  test(`a part that does not come is named, and answers once it comes: ${name}`, async ({page}) => {
    await open(page, address);
    const names = script === undefined ? undefined : scriptsWith(script);
    const missing = await takeAway(page, (it) => names?.includes(it) ?? true);
    await act(page);
    await expect(missingNotice(page).getByRole('alert')).toContainText(loss);
    await meanwhile?.(page);
    await tryAgain(page).click();
    await expect(missingNotice(page)).toHaveCount(0);
    await expect(missingNotice(page).getByRole('alert')).toContainText(loss);
    await missing.giveBack();
    await tryAgain(page).click();
    await then(page);
    await expect(missingNotice(page)).toHaveCount(0);
  });

test('a part that fails once comes without a word', async ({page}) => {
  await open(page, oneSystem);
  const missing = await takeAway(page, () => true, 1);
  await box(page, firstStep).click();
  await expect.poll(() => storedText(page)).toContain(firstStep);
  expect(missing.failed()).toBe(1);
  await expect(missingNotice(page)).toHaveCount(0);
});

test('the network comes back: what was asked for is done', async ({page, context}) => {
  await open(page, oneSystem);
  await context.setOffline(true);
  await box(page, firstStep).click();
  await expect(missingNotice(page)).toBeVisible();
  await expect(box(page, firstStep)).not.toBeChecked();
  await context.setOffline(false);
  await expect(box(page, firstStep)).toBeChecked();
  await expect.poll(() => storedText(page)).toContain(firstStep);
  await expect(missingNotice(page)).toHaveCount(0);
});

test('two parts are named together; closed, the notice comes again with the next', async ({
  page,
}) => {
  await open(page, oneSystem);
  await takeAway(page, () => true);
  await box(page, firstStep).focus();
  await page.keyboard.press('Space');
  await expect(missingNotice(page)).toContainText('Your tick was not kept.');
  await page.getByRole('button', {name: 'Copy page as Markdown'}).click();
  const both = 'Your tick was not kept. The page was not copied. Part of the guide';
  await expect(missingNotice(page)).toContainText(both);
  await box(page, firstStep).focus();
  await missingNotice(page).getByRole('button', {name: 'Close'}).focus();
  await page.keyboard.press('Enter');
  await expect(missingNotice(page)).toHaveCount(0);
  await expect(box(page, firstStep)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(missingNotice(page)).toContainText('Your tick was not kept. Part of the guide');
  await expect(box(page, firstStep)).not.toBeChecked();
});

test('the runs of an earlier visit: the page says that they are not shown', async ({page}) => {
  await open(page, oneSystem);
  await box(page, firstStep).check();
  await expect.poll(() => storedText(page)).toContain(firstStep);
  const missing = await takeAway(page, (it) => scriptsWith('afc-guide.probe').includes(it));
  await page.reload();
  await expect(missingNotice(page)).toContainText('Your run is not shown');
  expect(await storedText(page)).toContain(firstStep);
  await missing.giveBack();
  await tryAgain(page).click();
  await expect(box(page, firstStep)).toBeChecked();
});

test('without the list of steps ticks are kept, and no counts are shown', async ({page}) => {
  await open(page, oneSystem);
  const missing = await takeAway(page, (it) => scriptsWith('{"guideVersion":').includes(it));
  await box(page, firstStep).check();
  await expect.poll(() => storedText(page)).toContain(firstStep);
  await expect.poll(missing.failed).toBe(2);
  await missing.giveBack();
  await box(page, firstStep).uncheck();
  await box(page, firstStep).check();
  await expect
    .poll(() => wordsBehind(page.locator('.menu__link[aria-current="page"]')))
    .toMatch(/^1 of \d+$/);
});

const isWorker = (name: string) => scriptsWith('could not be read (').includes(name);

test.describe('a page instead of the code of the role check', () => {
  test.use({allowedComplaints: [...missingComplaints, /Unexpected token/]});

  test('is named, and the check goes on', async ({page}) => {
    await open(page, roleCheck);
    const workers = (url: URL) => isWorker(url.pathname.split('/').at(-1) ?? '');
    const answer = {contentType: 'text/html', body: '<!doctype html><title>Not found</title>'};
    await page.route(workers, (route) => route.fulfill(answer));
    await checkRole(page);
    const alert = missingNotice(page).getByRole('alert');
    await expect(alert).toContainText('The role was not checked; what you entered is still there.');
    await expect(page.getByLabel('Paste an export')).toHaveValue(exportText());
    await page.unroute(workers);
    await tryAgain(page).click();
    await expect(page.getByRole('heading', {name: /^Answer/})).toBeFocused();
  });
});

test('the code of the role check fails once: the check is done', async ({page}) => {
  await open(page, roleCheck);
  const missing = await takeAway(page, isWorker, 1);
  await checkRole(page);
  await expect(page.getByRole('heading', {name: /^Answer/})).toBeFocused();
  expect(missing.failed()).toBe(1);
});

test('an answer that was given up says so in its place', async ({page}) => {
  await open(page, roleCheck);
  await takeAway(page, (it) => scriptsWith('role-check-answer').includes(it));
  await checkRole(page);
  await missingNotice(page).getByRole('button', {name: 'Close'}).click();
  await expect(page.getByText('The answer can’t be shown')).toBeVisible();
  await expect(page.getByLabel('Paste an export')).toHaveValue(exportText());
});

test('a page that leads nowhere: its ways on come later', async ({page}) => {
  const missing = await takeAway(page, (it) => scriptsWith('Where to go from here').includes(it));
  await open(page, '/no/such/page/');
  await expect(page.getByText('This guide has no page at this address')).toBeVisible();
  await expect(missingNotice(page)).toContainText('The ways on from here are not shown.');
  await missing.giveBack();
  await tryAgain(page).click();
  await expect(page.getByRole('navigation', {name: 'Where to go from here'})).toBeVisible();
});

test('the next page: it opens by itself, in full', async ({page}) => {
  await open(page, '/');
  const missing = await takeAway(page, () => true);
  await page
    .getByRole('link', {name: /^4 Destination/})
    .first()
    .click();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Create the destination');
  await expect(page).toHaveURL('/s4hana/destination/');
  await missing.giveBack();
  await page.reload();
  await settled(page);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Create the destination');
});

const wholePage = (page: Page) =>
  page.getByRole('alert').filter({hasText: 'Part of this page could not be loaded.'});

test.describe('the app does not come', () => {
  for (const [what, isMissing] of [
    ['at all', () => true],
    ['with the files of the page', (it: string) => !startScripts('/s4hana/').includes(it)],
  ] as const)
    test(`${what}: the first click says so, and works after a reload`, async ({page}) => {
      const missing = await takeAway(page, isMissing);
      await page.goto('/s4hana/');
      await page.getByRole('button', {name: 'Your run'}).click();
      await expect(wholePage(page)).toBeVisible();
      const {violations} = await new AxeBuilder({page}).include('[role=alert]').analyze();
      expect(violations).toEqual([]);
      await wholePage(page).getByRole('button', {name: 'Close'}).click();
      await expect(wholePage(page)).toHaveCount(0);
      await page.getByRole('button', {name: 'Your run'}).click();
      await expect(wholePage(page)).toBeVisible();
      await missing.giveBack();
      await wholePage(page).getByRole('button', {name: 'Reload'}).click();
      await page.waitForLoadState();
      await page.getByRole('button', {name: 'Your run'}).click();
      await expect(runDialog(page)).toBeVisible();
    });

  test.describe('and the host answers with a page instead', () => {
    test.use({allowedComplaints: [/Unexpected token/]});

    test('the reader hears of it', async ({page}) => {
      const answer = {contentType: 'text/html', body: '<!doctype html><title>Not found</title>'};
      await page.route('**/assets/js/*.js', (route) => route.fulfill(answer));
      await page.goto('/s4hana/');
      await page.getByRole('button', {name: 'Your run'}).click();
      await expect(wholePage(page)).toBeVisible();
    });
  });

  test('at all: the search is a link to the index again', async ({page}) => {
    await takeAway(page, () => true);
    await page.goto('/s4hana/');
    await moveAbout(page);
    await expect(wholePage(page)).toBeVisible();
    await page.getByRole('link', {name: 'Search'}).click();
    await expect(page).toHaveURL('/reference/index/');
  });

  test('at once: its scripts are asked for again, and the click counts', async ({page}) => {
    const missing = await takeAway(page, (it) => startScripts('/s4hana/').includes(it), 2);
    await page.goto('/s4hana/');
    await page.getByRole('button', {name: 'Your run'}).click();
    await expect(runDialog(page)).toBeVisible();
    expect(missing.failed()).toBe(2);
    await expect(wholePage(page)).toHaveCount(0);
  });

  test('with its style sheet: the reader hears of it', async ({page}) => {
    await page.route('**/assets/css/*.css', (route) => route.abort());
    await page.goto('/s4hana/');
    await moveAbout(page);
    await expect(wholePage(page)).toBeVisible();
  });
});

test('a run that an earlier visit has kept is reloaded with the page', async ({page}) => {
  await page.addInitScript((key) => localStorage.setItem(key, '{}'), runsKey);
  await takeAway(page, () => true);
  await page.goto('/s4hana/');
  // Nobody has touched the page: it is not whole without the reader's own work.
  await expect(wholePage(page)).toBeVisible();
});
