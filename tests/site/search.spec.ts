import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {userTopic} from './lib/addresses';
import {visibleBranches} from './lib/branches';
import {expect, test} from './lib/test';
import {choices, holdApp, open, settled, visitedBefore} from './lib/visit';

const dialog = (page: Page) => page.getByRole('dialog', {name: 'Search'});
const field = (page: Page) => page.getByRole('combobox', {name: 'Search the guide'});
const results = (page: Page) => dialog(page).getByRole('option');
const status = (page: Page) => dialog(page).getByRole('status');
const slot = (page: Page) => page.locator('[data-search]');

/** Opens the search from a page and asks for something. */
async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText(query);
  await expect(status(page)).toHaveText(/\d+ results?|here:|Nothing|no page/);
}

async function addresses(page: Page): Promise<(string | null)[]> {
  return results(page).evaluateAll((all) => all.map((option) => option.getAttribute('href')));
}

test('the keyboard opens the search, walks through the results and opens one', async ({page}) => {
  await open(page, '/s4hana/destination/');
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await page.keyboard.press(key);
    await expect(field(page), key).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
  await ask(page, 'SU01');
  await expect(status(page)).toHaveText(/^\d+ results$/);
  const active = () => results(page).and(page.locator('[aria-selected="true"]'));
  const pointed = async () => {
    await expect(active()).toHaveCount(1);
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await active().getAttribute('id')) ?? '',
    );
    return results(page).evaluateAll((all) =>
      all.findIndex((option) => option.getAttribute('aria-selected') === 'true'),
    );
  };
  expect(await pointed()).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await pointed()).toBe(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await pointed(), 'around the end').toBe((await results(page).count()) - 1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${userTopic}?topology=separate-systems#business-create-user`);
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('#business-create-user')).toBeFocused();
  expect(await visibleBranches(page)).toEqual(['separate-systems']);
});

test('a key pressed as the search closes opens it again', async ({page}) => {
  await open(page, '/s4hana/destination/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  // Before the browser has reported the end of the dialog, which it does in an event of its own.
  await page.evaluate(async () => {
    const before = document.querySelector('dialog');
    const ended = new Promise((resolve) => before?.addEventListener('close', resolve));
    before?.close();
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'k', ctrlKey: true}));
    await ended;
  });
  await expect(field(page)).toBeFocused();
});

test('focus returns to where the search was opened', async ({page}) => {
  await open(page, '/');
  await slot(page).focus();
  for (const key of ['Enter', ' ']) {
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(slot(page)).toBeFocused();
  }
  await slot(page).click();
  await dialog(page).getByRole('button', {name: 'Close'}).click();
  await expect(slot(page)).toBeFocused();
});

test('a slash that is typed into a field opens nothing', async ({page}) => {
  await open(page, '/tools/role-check/');
  const input = page.locator('main textarea').first();
  await input.click();
  await page.keyboard.type('/sap');
  await expect(input).toHaveValue(/\/sap$/);
  await expect(dialog(page)).toHaveCount(0);
});

for (const how of ['a click', 'the key'])
  test(`${how} before the app is there opens the search once it is`, async ({page}) => {
    const release = await holdApp(page);
    await page.goto(userTopic);
    if (how === 'a click') await slot(page).click();
    else await page.keyboard.press('/');
    // A link that the click has followed would have its document by now.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(page).toHaveURL(userTopic);
    release();
    await settled(page);
    await expect(field(page)).toBeFocused();
  });

test('nothing of it is loaded before the first use', async ({page}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(page, userTopic);
  await page.waitForLoadState('networkidle');
  const before = loaded.length;
  const texts = await Promise.all(
    loaded
      .filter((url) => /\.js$/.test(url))
      .map(async (url) => (await page.request.get(url)).text()),
  );
  expect(texts.filter((text) => /MiniSearch|Search the guide/.test(text))).toEqual([]);
  await ask(page, 'SU01');
  const later = loaded.slice(before).filter((url) => /\.js$/.test(url));
  expect(later.length, 'dialog, engine and data').toBeGreaterThan(0);
  expect(later.length).toBeLessThanOrEqual(5);
  const origin = new URL(page.url()).origin;
  expect(loaded.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
});

test('the chosen topology comes first, and a step of the other branch opens it', async ({page}) => {
  await visitedBefore(page, {stored: 'one-system'});
  await open(page, '/s4hana/');
  await ask(page, 'SU01');
  const found = await addresses(page);
  expect(found[0]).toBe(`${userTopic}?topology=one-system#combined-create-user`);
  const other = `${userTopic}?topology=separate-systems#gateway-create-user`;
  expect(found.indexOf(other)).toBeGreaterThan(0);
  const option = results(page).nth(found.indexOf(other));
  await expect(option).toContainText(/step \d+ · Gateway back end Separate systems/);
  await expect(
    dialog(page)
      .getByRole('group', {name: 'Only with separate systems'})
      .getByRole('option')
      .first(),
  ).toBeVisible();
  await expect(option.locator('mark').first()).toHaveText('SU01');
  await option.click();
  await expect(page).toHaveURL(other);
  await expect(page.locator('#gateway-create-user')).toBeFocused();
  expect(await visibleBranches(page)).toEqual(['separate-systems']);
  expect((await choices(page)).stored, 'a link changes the tab alone').toBe('one-system');
  await ask(page, 'SU01');
  expect((await addresses(page))[0], 'the new topology is first now').toBe(
    `${userTopic}?topology=separate-systems#business-create-user`,
  );
});

test('from the page of one branch to a step of the other, on the same topic', async ({page}) => {
  await open(page, `${userTopic}?topology=one-system`);
  await ask(page, 'SU01');
  const other = `${userTopic}?topology=separate-systems#business-create-user`;
  await results(page)
    .nth((await addresses(page)).indexOf(other))
    .click();
  await expect(page.locator('#business-create-user')).toBeInViewport();
  await expect(page.locator('#business-create-user')).toBeFocused();
  expect(await visibleBranches(page)).toEqual(['separate-systems']);
});

test('the ticket goes along', async ({page}) => {
  await open(page, '/s4hana/?ticket=OPS-7');
  await ask(page, 'virtual host');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    '/s4hana/cloud-connector/?ticket=OPS-7#cloud-connector-virtual-host',
  );
});

test('a pasted address of SAP Help leads to the page', async ({page}) => {
  await open(page, '/');
  await ask(
    page,
    'https://help.sap.com/docs/advanced-financial-closing/administration/5c2b2f088a4f4fb0bb4921815264a167.html?locale=en-US',
  );
  await expect(status(page)).toHaveText('This topic of SAP Help is here:');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/s4hana/destination/');
});

test('says what it does not find', async ({page}) => {
  await open(page, '/');
  await ask(page, 'xyzzyq');
  await expect(status(page)).toHaveText('Nothing found.');
  await field(page).fill('https://help.sap.com/docs/x/y/0123456789abcdef0123456789abcdef.html');
  await expect(status(page)).toHaveText('This guide has no page for this topic of SAP Help.');
  await dialog(page).getByRole('link', {name: 'index'}).click();
  await expect(page).toHaveURL('/reference/index/');
  await expect(dialog(page)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the search is a link to the index, which lists everything', async ({page}) => {
    await page.goto('/s4hana/destination/');
    await page.getByRole('link', {name: 'Search'}).click();
    await expect(page).toHaveURL('/reference/index/');
    const entry = page.locator('dl > div').filter({has: page.getByText('SU01', {exact: true})});
    await expect(entry).toContainText('transaction');
    await entry
      .getByRole('link', {name: /^In your gateway back end, run transaction SU01/})
      .click();
    await expect(page).toHaveURL(`${userTopic}?topology=separate-systems#gateway-create-user`);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the open search in ${colorScheme} colors`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await open(page, `${userTopic}?topology=one-system`);
    await page.keyboard.press('/');
    for (const query of ['', 'S_BTCH_NA1', 'xyzzyq', 'c4a9b51']) {
      await field(page).fill(query);
      if (query) await expect(status(page)).toHaveText(/\d+ results?|here:|Nothing|no page/);
      const {violations} = await new AxeBuilder({page}).setLegacyMode().include('dialog').analyze();
      expect(violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))).toEqual(
        [],
      );
    }
  });

for (const width of [320, 360])
  test(`fits into ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 640});
    await open(page, `${userTopic}?topology=one-system`);
    await ask(page, '/IWFND/MAINT_SERVICE');
    await expect(results(page).first()).toBeVisible();
    const box = await dialog(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    const wide = await dialog(page).evaluate(
      (element) =>
        [element, ...element.querySelectorAll('*')].filter(
          (part) => part.scrollWidth > part.clientWidth + 1 && !(part instanceof HTMLInputElement),
        ).length,
    );
    expect(wide).toBe(0);
    // The last result can be reached, and is in view then.
    await page.keyboard.press('ArrowUp');
    await expect(results(page).last()).toBeInViewport();
  });

test.describe('an address that leads nowhere', () => {
  test.use({allowedComplaints: [/404/]});

  const words =
    'help.sap.com/docs/advanced-financial-closing/administration/how-to-create-technical-communication-user';
  const asked = [
    'how-to-create-a-technical-communication-user-c4a9b51.md',
    `https://${words}?locale=en-US`,
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://${words}`)}&data=05%7C01`,
  ];

  for (const address of asked)
    test(`/topic/${address} offers the page, before the app is there`, async ({page}) => {
      const release = await holdApp(page);
      await page.goto(`/topic/${address}`);
      const offer = page.getByRole('link', {name: 'Open the page'});
      await expect(offer).toBeVisible();
      release();
      await settled(page);
      await offer.click();
      await expect(page).toHaveURL(userTopic);
    });

  test('has the search and the index', async ({page}) => {
    await page.goto('/topic/unknown/');
    await settled(page);
    await expect(page.getByRole('link', {name: 'Open the page'})).toHaveCount(0);
    await expect(page.locator('main').getByRole('link', {name: 'index'})).toBeVisible();
    await page.getByRole('button', {name: 'Search the guide'}).click();
    await expect(field(page)).toBeFocused();
  });
});

test('redirects lead to pages outside the topic graph, too', async ({page}) => {
  await page.goto('/topic/9c0a0d9/');
  await expect(page).toHaveURL('/s4hana/delete-connection/');
  await page.goto('/topic/c4a9b51a49c5411eadeb7f7208b6b9cc.html');
  await expect(page).toHaveURL(userTopic);
});
