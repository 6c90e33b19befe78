import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {dependsOnTopology, pagePaths, userTopic} from './lib/addresses';
import {bothTopologies, visibleBranches} from './lib/branches';
import {chooseTopology} from './lib/controls';
import {expect, test} from './lib/test';
import {open} from './lib/visit';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const byColor = ['color-contrast', 'link-in-text-block'];

/** Looks at a part of the page with rules chosen by name or by tag. */
function axe(page: Page, part: string): AxeBuilder {
  // The page has no frames, and only findings are read: both save most of the time.
  return new AxeBuilder({page})
    .setLegacyMode()
    .options({resultTypes: ['violations']})
    .include(part);
}

async function findings(builder: AxeBuilder): Promise<string[]> {
  const {violations} = await builder.analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
}

/** Switches the color mode as the reader's system would, and waits until the colors stand. */
async function useColors(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({colorScheme});
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  await page.evaluate(() =>
    // What is folded away does not move on, and its animations never end.
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({effect}) => (effect as KeyframeEffect | null)?.target?.checkVisibility())
        .map((animation) => animation.finished),
    ),
  );
}

const paths = pagePaths();

/*
 * Light with all rules, dark with those that depend on colors. What surrounds the article is the same
 * everywhere: it is looked at on one page. What depends on the topology is seen in both: in light
 * for one, in dark for the other.
 */
for (const path of paths)
  test(`axe finds nothing on ${path}`, async ({page}) => {
    const part = path === userTopic ? 'html' : 'article';
    await open(page, `${path}?topology=separate-systems`);
    expect(await findings(axe(page, part).withTags(rules))).toEqual([]);
    if (dependsOnTopology(path)) await chooseTopology(page, 'one-system');
    await useColors(page, 'dark');
    expect(await findings(axe(page, part).withRules(byColor))).toEqual([]);
  });

test('axe finds nothing where the page asks for the topology', async ({page}) => {
  await open(page, userTopic);
  expect(await findings(axe(page, 'article').withTags(rules))).toEqual([]);
});

for (const query of ['?topology=three&ticket=~', '?topology=one-system&step=gateway-save-user'])
  test(`axe finds nothing where a link went wrong: ${query}`, async ({page}) => {
    await open(page, `${userTopic}${query}`);
    expect(await findings(axe(page, 'article').withTags(rules))).toEqual([]);
  });

for (const path of paths)
  test(`${path} does not scroll sideways on a phone, and cuts no text off`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 640});
    await open(page, path);
    for (const id of dependsOnTopology(path) ? bothTopologies : [undefined]) {
      if (id) await chooseTopology(page, id);
      expect(await textOutside(page), id ?? 'nothing chosen').toEqual([]);
    }
  });

/** Visible texts that reach out of the window, other than inside a part that scrolls. */
function textOutside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Or is kept out of the window on purpose, as the skip link.
    const scrolls = (element: Element | null): boolean => {
      if (!element || element === document.body) return false;
      const {overflowX, clipPath, position} = getComputedStyle(element);
      const apart = clipPath !== 'none' || (position === 'fixed' && element.matches('a'));
      return /auto|scroll/.test(overflowX) || apart || scrolls(element.parentElement);
    };
    const found: string[] = [];
    const {scrollWidth} = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} px wide`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const node = texts.currentNode;
      if (!node.textContent?.trim() || !node.parentElement?.checkVisibility()) continue;
      range.selectNodeContents(node);
      const out = [...range.getClientRects()].some(
        (it) => it.width > 0 && it.right > innerWidth + 1,
      );
      if (out && !scrolls(node.parentElement)) found.push(node.textContent);
    }
    return found;
  });
}

test('Tab walks through the branching topic in order, always to be seen', async ({page}) => {
  await page.goto(`${userTopic}?topology=one-system`);
  const stops: string[] = [];
  const hidden: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const outlined = (it: Element | null): boolean => {
        if (!it) return false;
        const {outlineStyle, outlineWidth} = getComputedStyle(it);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      };
      const {top, bottom, left, right} = element.getBoundingClientRect();
      const navbar = document.querySelector('.navbar');
      const bar = navbar?.contains(element) ? 0 : (navbar?.getBoundingClientRect().bottom ?? 0);
      const name =
        element instanceof HTMLInputElement
          ? `${element.type} ${element.value}`
          : (element.getAttribute('aria-label') ?? element.textContent.trim());
      const inSidebar = element.closest('aside') ? 'sidebar: ' : '';
      return {
        name: inSidebar + name,
        seen:
          (outlined(element) || outlined(element.closest('label,[data-option]'))) &&
          (bottom > bar || name.startsWith('Skip')) &&
          top < innerHeight &&
          right > 0 &&
          left < innerWidth,
        foreign:
          element.closest('[data-for-topology="separate-systems"],.only-separate-systems') !== null,
      };
    });
    if (!stop) break;
    stops.push(stop.name);
    if (!stop.seen || stop.foreign) hidden.push(stop.name);
    if (stops.length > 500) throw new Error('Tab never leaves the page.');
  }
  expect(hidden).toEqual([]);
  const order = [
    'Skip to main content',
    'AFC Connection Guide',
    'Setup plan',
    'Guide',
    'sidebar: Setup plan',
    'sidebar: 1 OData services',
    'sidebar: 3 Technical user',
    'sidebar: Glossary',
    'Change',
    'Copy SU01',
    'Copy PFCG',
  ];
  const positions = order.map((name) => stops.indexOf(name));
  expect(positions, stops.join('\n')).toEqual([...positions].sort((a, b) => a - b));
  expect(positions).not.toContain(-1);
  expect(await visibleBranches(page), 'walking chooses nothing').toEqual(['one-system']);
});
