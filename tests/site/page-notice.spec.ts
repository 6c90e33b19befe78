import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {userTopic} from './lib/addresses';
import {missingComplaints, missingNotice, takeAway} from './lib/missingParts';
import {box} from './lib/steps';
import {expect, test} from './lib/test';
import {open} from './lib/visit';

/* How a notice for the whole page looks and behaves, shown by a tick that cannot be kept. */

test.use({allowedComplaints: missingComplaints});

const firstStep = 'combined-create-user';

async function openWithNotice(page: Page): Promise<void> {
  await open(page, `${userTopic}?topology=one-system`);
  await takeAway(page, () => true);
  await box(page, firstStep).click();
  await expect(missingNotice(page)).toBeVisible();
}

/** Whether the element with the focus lies under the notices, as a whole or in part. */
const focusIsCovered = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement?.getBoundingClientRect();
    const notices = document.querySelector('[data-notices]');
    if (!focused || !notices || notices.contains(document.activeElement)) return false;
    const {top, left} = notices.getBoundingClientRect();
    return focused.bottom > top + 1 && focused.top < innerHeight && focused.right > left;
  });

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`${colorScheme}, ${width} px: it can be read, and nothing scrolls sideways`, async ({
      page,
    }) => {
      await page.emulateMedia({colorScheme});
      await page.setViewportSize({width, height: 700});
      await openWithNotice(page);
      const {violations} = await new AxeBuilder({page}).include('[data-notices]').analyze();
      expect(violations).toEqual([]);
      expect(
        await page.evaluate(() => {
          const {scrollWidth, clientWidth} = document.documentElement;
          return scrollWidth - clientWidth;
        }),
      ).toBe(0);
    });

test('it covers neither what has the focus nor the end of the page', async ({page}) => {
  await page.setViewportSize({width: 320, height: 500});
  await open(page, `${userTopic}?topology=one-system`);
  await takeAway(page, () => true);
  // At the lower edge of the window, where the notice comes.
  await box(page, firstStep).evaluate((element) => element.scrollIntoView(false));
  await box(page, firstStep).focus();
  await page.keyboard.press('Space');
  await expect(missingNotice(page).getByRole('alert')).toContainText('Your tick was not kept.');
  await expect.poll(() => focusIsCovered(page)).toBe(false);
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    await expect.poll(() => focusIsCovered(page)).toBe(false);
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const end = await page.locator('footer').last().boundingBox();
  const notice = await missingNotice(page).boundingBox();
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual((notice?.y ?? 0) + 1);
});

test('it is not printed', async ({page}) => {
  await openWithNotice(page);
  await page.emulateMedia({media: 'print'});
  await expect(missingNotice(page)).toBeHidden();
});

test('it moves nothing on the page', async ({page}) => {
  await open(page, `${userTopic}?topology=one-system`);
  await takeAway(page, () => true);
  const before = await box(page, firstStep).boundingBox();
  await box(page, firstStep).evaluate((element: HTMLElement) => element.click());
  await expect(missingNotice(page)).toBeVisible();
  expect(await box(page, firstStep).boundingBox()).toEqual(before);
});
