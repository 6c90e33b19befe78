import {expect, test, type Page} from '@playwright/test';
import {userTopic} from './lib/addresses';

/*
 * The first step is on the first screen: positions and words on a decided link, folds closed, before
 * the app starts, as an administrator sees the page from a ticket.
 */

interface Size {
  readonly width: number;
  readonly height: number;
  /** The lowest that step 1 may begin, in CSS pixels from the top of the page. */
  readonly firstStep: number;
}

const sizes: readonly Size[] = [
  {width: 1280, height: 800, firstStep: 450},
  {width: 390, height: 844, firstStep: 620},
];

const branches = [
  {topology: 'separate-systems', heights: [7000, 9500]},
  {topology: 'one-system', heights: [4800, 6200]},
] as const;

const tasks = [
  `${userTopic}one-system/`,
  `${userTopic}separate-systems/`,
  '/s4hana/odata-services/',
  '/s4hana/cloud-connector/',
  '/s4hana/destination/',
  '/s4hana/communication-system/',
];

/** Where the first step begins, how high the page is, and how many words come before the step. */
async function layoutOf(page: Page) {
  return page.evaluate(() => {
    const visible = (element: Element) =>
      element.getClientRects().length > 0 && element.checkVisibility();
    const step = [...document.querySelectorAll('li[id][data-system]')].find(visible);
    if (!step) throw new Error('The page shows no step.');
    const before: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('article') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const {parentElement} = walker.currentNode;
      if (step.contains(walker.currentNode)) break;
      if (parentElement && visible(parentElement) && !parentElement.closest('[role="status"]'))
        before.push(walker.currentNode.textContent ?? '');
    }
    return {
      firstStep: step.getBoundingClientRect().top + scrollY,
      height: document.documentElement.scrollHeight,
      words: before
        .join(' ')
        .split(/\s+/)
        .filter((word) => /\w/.test(word)).length,
    };
  });
}

for (const [index, {width, height, firstStep}] of sizes.entries()) {
  for (const {topology, heights} of branches) {
    test(`${topology} at ${width} px: step 1 on the first screen, and not too long`, async ({
      page,
    }) => {
      await page.setViewportSize({width, height});
      await page.goto(`${userTopic}?topology=${topology}&ticket=FIN-4711`);
      const layout = await layoutOf(page);
      expect(layout.firstStep).toBeLessThanOrEqual(firstStep);
      expect(layout.words).toBeLessThanOrEqual(90);
      expect(layout.height).toBeLessThanOrEqual(heights[index] ?? 0);
    });
  }
  for (const path of tasks)
    test(`${path} at ${width} px: step 1 within the first screen`, async ({page}) => {
      await page.setViewportSize({width, height});
      await page.goto(`${path}?topology=separate-systems&ticket=FIN-4711`);
      expect((await layoutOf(page)).firstStep).toBeLessThanOrEqual(height - 44);
    });
}

for (const {topology} of branches)
  test(`${topology}: at most six Tab stops from the skip link to step 1`, async ({page}) => {
    await page.goto(`${userTopic}?topology=${topology}&ticket=FIN-4711`);
    let stops = 0;
    const inStep = () =>
      page.evaluate(() => document.activeElement?.closest('li[data-system]') !== null);
    await page.keyboard.press('Tab');
    const skipLink = page.getByRole('link', {name: 'Skip to main content'});
    await expect(skipLink).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(skipLink).not.toBeFocused();
    stops += 1;
    while (stops < 12) {
      await page.keyboard.press('Tab');
      if (await inStep()) break;
      stops += 1;
    }
    expect(stops).toBeLessThanOrEqual(6);
  });
