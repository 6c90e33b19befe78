import type {Page} from '@playwright/test';
import {userTopic} from './lib/addresses';
import {branches, visibleBranches} from './lib/branches';
import {step} from './lib/controls';
import {framesSeen, recordFrames} from './lib/frames';
import {expect, test} from './lib/test';
import {settled, visitedBefore} from './lib/visit';

const desktop = {width: 1280, height: 800};
const phone = {width: 360, height: 640};

/** The step stands right below the navbar, with focus and mark. */
async function expectOpened(page: Page, id: string): Promise<void> {
  const opened = step(page, id);
  await expect(opened).toBeInViewport();
  await expect(opened).toBeFocused();
  await expect(page.locator('[data-opened]')).toHaveCount(1);
  await expect(opened).toHaveAttribute('data-opened', '');
  const place = await opened.evaluate((element) => ({
    top: element.getBoundingClientRect().top,
    navbar: document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0,
    window: innerHeight,
  }));
  expect(place.top, 'below the navbar').toBeGreaterThanOrEqual(place.navbar);
  expect(place.top, 'in the upper part of the window').toBeLessThan(place.window / 2);
}

for (const [device, viewport] of Object.entries({desktop, phone}))
  for (const {id, other, step: stepId} of branches)
    for (const form of [`?step=${stepId}`, `#${stepId}`])
      for (const stored of [undefined, other])
        test(`${device}: ${form}${stored ? `, ${stored} stored` : ''}`, async ({page}) => {
          await page.setViewportSize(viewport);
          await visitedBefore(page, {stored});
          await recordFrames(page);
          await page.goto(`${userTopic}${form}`);
          await expectOpened(page, stepId);
          await settled(page);
          const {branches: seen, shifts} = await framesSeen(page);
          expect({seen, shifts}).toEqual({seen: [id], shifts: []});
          await expectOpened(page, stepId);
        });

test('the step stays in place when the style sheet comes as late as can be', async ({page}) => {
  const [{step: stepId}] = branches as [(typeof branches)[number]];
  const app = page.locator('html[data-has-hydrated="true"]');
  await page.route('/assets/css/**', async (route) => {
    await framesSeen(page);
    // Where the app does not wait for the style sheet, it comes first.
    const appAskedFor = await page.locator('head > script[src*="/js/main"]').count();
    if (appAskedFor > 0) await app.waitFor({state: 'attached'});
    await route.continue();
  });
  await recordFrames(page);
  await page.goto(`${userTopic}?step=${stepId}`);
  await expectOpened(page, stepId);
  await settled(page);
  expect((await framesSeen(page)).shifts).toEqual([]);
  await expectOpened(page, stepId);
});

test('a step inside something folded is unfolded', async ({page}) => {
  await page.goto(`${userTopic}one-system/`);
  const folded = page.locator('li[data-system] details').first();
  await expect(folded).not.toHaveAttribute('open');
  const id = await folded.locator('summary').evaluate((summary) => (summary.id = 'folded-summary'));
  // A link to a place inside details, as a heading in a fold would have.
  await page.evaluate((fragment) => (location.hash = fragment), id);
  await expect(folded).toHaveAttribute('open', '');
});

test('a heading of a branch opens the branch', async ({page}) => {
  for (const {id, heading} of branches) {
    await page.goto(`${userTopic}#${heading}`);
    await settled(page);
    expect(await visibleBranches(page)).toEqual([id]);
    await expect(page.locator(`#${heading}`)).toBeInViewport();
    const top = await page.locator(`#${heading}`).evaluate((it) => it.getBoundingClientRect().top);
    const navbar = await page
      .locator('.navbar')
      .evaluate((it) => it.getBoundingClientRect().bottom);
    expect(top).toBeGreaterThanOrEqual(navbar);
  }
});

test('the link of another step on the page opens that one', async ({page}) => {
  const [{id, step: stepId}] = branches as [(typeof branches)[number]];
  await page.goto(`${userTopic}?topology=${id}&step=${stepId}`);
  await settled(page);
  await step(page, 'combined-save-user')
    .getByRole('link', {name: /permanent link/})
    .click();
  await expect(page).toHaveURL(`${userTopic}?topology=${id}#combined-save-user`);
  await expectOpened(page, 'combined-save-user');
  await page.goBack();
  await expect(page).toHaveURL(`${userTopic}?topology=${id}&step=${stepId}`);
  // The browser restores where the reader was; the mark follows the address.
  await expect(page.locator('[data-opened]')).toHaveAttribute('id', stepId);
  expect(await visibleBranches(page)).toEqual([id]);
});

test('each step has a link that carries its address', async ({page}) => {
  for (const {id} of branches) {
    await page.goto(`${userTopic}${id}/`);
    const broken = await page.locator('li[data-system]').evaluateAll((steps) =>
      steps
        .filter((it) => {
          const link = it.querySelector('a[aria-label$="permanent link"]');
          return !it.id || link?.getAttribute('href') !== `#${it.id}`;
        })
        .map((it) => it.id),
    );
    expect(broken).toEqual([]);
  }
});
