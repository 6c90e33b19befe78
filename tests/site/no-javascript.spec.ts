import {topics} from '../../src/facts/topics';
import {dependsOnTopology, pagePaths, userTopic} from './lib/addresses';
import {bothTopologies, branches, visibleBranches} from './lib/branches';
import {chooseTopology, radio, step} from './lib/controls';
import {expect, test} from './lib/test';

test.use({javaScriptEnabled: false});

test('with nothing chosen both branches show, each under its own heading', async ({page}) => {
  await page.goto(userTopic);
  expect(await visibleBranches(page)).toEqual(bothTopologies);
  for (const {step: stepId, heading, label} of branches) {
    await expect(step(page, stepId)).toBeVisible();
    await expect(page.locator(`#${heading}`)).toBeVisible();
    await expect(page.getByRole('heading', {level: 2, name: label})).toBeVisible();
  }
});

for (const path of pagePaths().filter(dependsOnTopology))
  for (const {id, other} of branches)
    test(`${path}: the radio of ${id} alone hides the other branch`, async ({page}) => {
      await page.goto(path);
      const both = await visibleBranches(page);
      await chooseTopology(page, id);
      expect(await visibleBranches(page)).toEqual(both.filter((it) => it !== other));
      await expect(page.locator(`[data-of-topology="${other}"]:visible`)).toHaveCount(0);
      await page.emulateMedia({media: 'print'});
      expect(await visibleBranches(page)).toEqual(both.filter((it) => it !== other));
    });

test('the keyboard chooses', async ({page}) => {
  await page.goto(userTopic);
  await radio(page, 'one-system').focus();
  await page.keyboard.press('Space');
  expect(await visibleBranches(page)).toEqual(['one-system']);
  await page.keyboard.press('ArrowDown');
  expect(await visibleBranches(page)).toEqual(['separate-systems']);
});

for (const {id, step: stepId} of branches)
  test(`the page for ${id} shows its branch alone`, async ({page}) => {
    await page.goto(`${userTopic}${id}/#${stepId}`);
    expect(await visibleBranches(page)).toEqual([id]);
    await expect(step(page, stepId)).toBeInViewport();
    const place = await step(page, stepId).evaluate((it) => ({
      top: it.getBoundingClientRect().top,
      navbar: document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(place.top).toBeGreaterThanOrEqual(place.navbar);
  });

test('every page shows its content and nothing that only a script could answer', async ({page}) => {
  for (const path of pagePaths()) {
    await page.goto(path);
    await expect(page.getByRole('heading', {level: 1}), path).toBeVisible();
    await expect(page.locator('[data-copy]:visible'), path).toHaveCount(0);
    await expect(page.locator('[data-topology-action]:visible'), path).toHaveCount(0);
    await expect(
      page.getByRole('note').filter({hasText: 'The link asks'}).and(page.locator(':visible')),
      path,
    ).toHaveCount(0);
  }
});

test('addresses of SAP’s topic IDs lead on', async ({page}) => {
  const [{source, path}] = topics as [(typeof topics)[number]];
  await page.goto(`/topic/${source.loio}/`);
  await expect(page).toHaveURL(path);
});
