import type {Page} from '@playwright/test';
import {topicByKey} from '../../src/facts/findTopic';
import {topics} from '../../src/facts/topics';
import {pagePaths, userTopic} from './lib/addresses';
import {branches, visibleBranches} from './lib/branches';
import {chooseTopology, radio} from './lib/controls';
import {expect, test} from './lib/test';
import {holdApp, open, settled} from './lib/visit';

const pager = (page: Page) => page.getByRole('navigation', {name: 'Previous and next topic'});
const sidebar = (page: Page) => page.getByRole('navigation', {name: 'Docs sidebar'});
const title = (page: Page) => page.getByRole('heading', {level: 1});

/** SAP's published links, as they stand in its guide. */
const published = [
  ['Previous', 'Create the destination', '/s4hana/destination/'],
  ['Next', 'Install and configure the Cloud Connector', '/s4hana/cloud-connector/'],
] as const;

for (const [direction, name, path] of published)
  test(`${direction} of the technical user leads to: ${name}`, async ({page}) => {
    await open(page, `${userTopic}?topology=separate-systems&ticket=AFC-1`);
    await expect(pager(page)).toContainText('SAP’s order of topics');
    await expect(pager(page)).toContainText(`${direction}: ${name}`);
    await pager(page).getByRole('link', {name}).click();
    await expect(title(page)).toHaveText(name);
    await expect(page).toHaveURL(`${path}?topology=separate-systems&ticket=AFC-1`);
  });

for (const {path, previous, next} of topics)
  test(`${path} has the published neighbours`, async ({page}) => {
    await page.goto(path, {waitUntil: 'domcontentloaded'});
    for (const [rel, neighbour] of [
      ['prev', previous],
      ['next', next],
    ] as const) {
      const link = pager(page).locator(`a[rel="${rel}"]`);
      await expect(link).toHaveCount(neighbour ? 1 : 0);
      if (neighbour) await expect(link).toHaveText(topicByKey(neighbour).title);
    }
  });

for (const {id, other} of branches) {
  test(`${id} is kept through sidebar, back and forward`, async ({page}) => {
    const shows = () => expect(page.locator('html')).toHaveAttribute('data-topology', id);
    await open(page, `${userTopic}?topology=${id}&ticket=AFC-1`);
    const marker = await page.evaluateHandle(() => document.documentElement);
    await sidebar(page).getByRole('link', {name: '4 Destination'}).click();
    await expect(title(page)).toHaveText('Create the destination');
    await expect(page).toHaveURL(`/s4hana/destination/?topology=${id}&ticket=AFC-1`);
    expect(await visibleBranches(page)).toEqual([id]);
    await sidebar(page).getByRole('link', {name: 'Troubleshooting'}).click();
    await expect(title(page)).toHaveText('Troubleshooting');
    await page.goBack();
    await expect(title(page)).toHaveText('Create the destination');
    await expect(page).toHaveURL(`/s4hana/destination/?topology=${id}&ticket=AFC-1`);
    await page.goBack();
    await expect(title(page)).toHaveText('Create a technical communication user');
    expect(await visibleBranches(page)).toEqual([id]);
    await page.goForward();
    await expect(title(page)).toHaveText('Create the destination');
    await shows();
    // The same document all the way: nothing was loaded anew.
    expect(await marker.evaluate((root) => root === document.documentElement)).toBe(true);
  });

  test(`${id} chosen on one page shows on the next, loaded or not`, async ({page}) => {
    await open(page, '/');
    await chooseTopology(page, id);
    await page.goto('/s4hana/cloud-connector/');
    await expect(page.locator('html')).toHaveAttribute('data-topology', id);
    await settled(page);
    await sidebar(page).getByRole('link', {name: '3 Technical user'}).click();
    await expect(page).toHaveURL(`${userTopic}?topology=${id}`);
    expect(await visibleBranches(page)).toEqual([id]);
    await expect(radio(page, id)).toBeChecked();
  });

  test(`links of a page that shows ${id} carry topology and ticket`, async ({page}) => {
    await open(page, `${userTopic}?topology=${id}&ticket=AFC-1`);
    const hrefs = await page
      .locator('a[href^="/"]:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(20);
    for (const href of hrefs) {
      const {pathname, searchParams} = new URL(href, 'http://localhost');
      const fixed = branches.some((branch) => pathname.endsWith(`/${branch.id}/`));
      expect(searchParams.get('topology'), href).toBe(fixed ? null : id);
      expect(searchParams.get('ticket'), href).toBe('AFC-1');
    }
    await chooseTopology(page, other);
    const next = pager(page).locator('a[rel="next"]');
    await expect(next).toHaveAttribute(
      'href',
      `/s4hana/cloud-connector/?topology=${other}&ticket=AFC-1`,
    );
  });

  test(`a page of ${id} hands its topology on`, async ({page}) => {
    await open(page, `${userTopic}${id}/`);
    await pager(page).locator('a[rel="prev"]').click();
    await expect(page).toHaveURL(`/s4hana/destination/?topology=${id}`);
    expect(await visibleBranches(page)).toEqual([id]);
  });

  test(`the setup plan counts users and roles for ${id}`, async ({page}) => {
    await page.goto(`/?topology=${id}`);
    const plan = page.locator('article');
    await plan.getByText('Details of task 3').click();
    const counts = {'one-system': '1 user, 1 role', 'separate-systems': '2 users, 2 roles'};
    await expect(plan.getByText(counts[id])).toBeVisible();
    await expect(plan.getByText(counts[other])).toBeHidden();
  });
}

test('a link opened in a new tab shows what this tab shows', async ({page, context}) => {
  await open(page, `${userTopic}?topology=separate-systems`);
  const link = pager(page).locator('a[rel="prev"]');
  const opened = context.waitForEvent('page');
  await link.click({modifiers: ['ControlOrMeta']});
  const tab = await opened;
  await expect(tab).toHaveURL('/s4hana/destination/?topology=separate-systems');
  await expect(tab.locator('html')).toHaveAttribute('data-topology', 'separate-systems');
});

test('on a phone the menu opens, also when it is touched before the app is there', async ({
  page,
}) => {
  await page.setViewportSize({width: 360, height: 640});
  const release = await holdApp(page);
  await page.goto(`${userTopic}?topology=one-system`);
  await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
  release();
  const entry = page.locator('.navbar-sidebar').getByRole('link', {name: '4 Destination'});
  await entry.click();
  await expect(page).toHaveURL('/s4hana/destination/?topology=one-system');
  await expect(title(page)).toBeInViewport();
});

test('the next task of the plan leads on from the technical user', async ({page}) => {
  await page.goto(`${userTopic}one-system/`);
  await page.getByRole('link', {name: 'Next task: 4 Create the destination'}).click();
  await expect(title(page)).toHaveText('Create the destination');
});

test('sidebar and setup plan list the tasks in working order', async ({page}) => {
  const order = ['OData services', 'Cloud Connector', 'Technical user', 'Destination', 'Connect'];
  await page.goto('/');
  const entries = await sidebar(page).getByRole('link').allTextContents();
  const numbered = entries.filter((text) => /^\d /.test(text));
  expect(numbered.slice(0, 5)).toEqual(order.map((name, index) => `${index + 1} ${name}`));
  expect(numbered).toHaveLength(7);
});

for (const {path, source} of topics)
  test(`/topic/${source.loio.slice(0, 7)}/ leads to ${path}, query and fragment included`, async ({
    page,
  }) => {
    for (const id of [source.loio, source.loio.slice(0, 7)]) {
      await page.goto(`/topic/${id}/?ticket=AFC-1#hand-over`, {waitUntil: 'commit'});
      await expect(page).toHaveURL(`${path}?ticket=AFC-1#hand-over`);
    }
  });

for (const {id, aliases} of branches)
  for (const alias of aliases)
    test(`${alias}/ leads to the page for ${id}`, async ({page}) => {
      await page.goto(`${userTopic}${alias}/?ticket=AFC-1`, {waitUntil: 'commit'});
      await expect(page).toHaveURL(`${userTopic}${id}/?ticket=AFC-1`);
      expect(await visibleBranches(page)).toEqual([id]);
    });

for (const path of pagePaths())
  test(`${path} says what it is and where its facts come from`, async ({page}) => {
    const answer = await page.goto(path, {waitUntil: 'domcontentloaded'});
    expect(answer?.status()).toBe(200);
    await expect(title(page)).toHaveCount(1);
    const heading = (await title(page).textContent()) ?? '';
    await expect(page).toHaveTitle(`${heading} | AFC Connection Guide`);
    const description = page.locator('meta[name="description"]');
    await expect(description).toHaveCount(1);
    await expect(description).toHaveAttribute('content', /^.{40,200}$/);
    const topic = topics.find((it) => it.path === path);
    if (!topic) return;
    await expect(description).toHaveAttribute('content', topic.description);
    const source = page
      .locator('article footer')
      .getByRole('listitem')
      .filter({hasText: topic.source.loio});
    await expect(source).toContainText(topic.source.title);
    await expect(source.getByRole('link', {name: 'SAP Help'})).toHaveAttribute(
      'href',
      new RegExp(topic.source.loio),
    );
  });

test('every topic is a page', () => {
  expect(pagePaths()).toEqual(expect.arrayContaining(topics.map(({path}) => path)));
});

test('the skip link leads past the navigation', async ({page}) => {
  await page.goto('/s4hana/destination/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', {name: 'Skip to main content'});
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  // Pressed before the app is there, it waits for it.
  await settled(page);
  await expect(skip).not.toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test.describe('an address that does not exist', () => {
  test.use({allowedComplaints: [/status of 404/]});

  test('is answered with 404 and the way home', async ({page}) => {
    const answer = await page.goto('/s4hana/no-such-topic/');
    expect(answer?.status()).toBe(404);
    await expect(title(page)).toHaveText('This guide has no page at this address');
    await settled(page);
    await page.getByRole('link', {name: 'AFC Connection Guide'}).click();
    await expect(page).toHaveURL('/');
    await expect(title(page)).toHaveText('Setup plan');
  });
});

test.describe('without the network', () => {
  // The page that opens looks for the files of its own next task.
  test.use({allowedComplaints: [/ERR_INTERNET_DISCONNECTED/]});

  test('the next task of the plan opens', async ({page, context}) => {
    await open(page, `${userTopic}?topology=separate-systems`);
    await expect(page.locator('link[rel="prefetch"]')).not.toHaveCount(0);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('link', {name: /^Next task: 4/}).click();
    await expect(title(page)).toHaveText('Create the destination');
  });
});
