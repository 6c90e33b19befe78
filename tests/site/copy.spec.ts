import type {Page} from '@playwright/test';
import {toString} from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import type {TopologyId} from '../../src/facts/topologies';
import {userTopic} from './lib/addresses';
import {branches} from './lib/branches';
import {expect, test} from './lib/test';
import {open} from './lib/visit';

test.use({permissions: ['clipboard-read', 'clipboard-write']});

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}_/*-]+/gu) ?? []);

for (const how of ['click', 'keyboard'] as const)
  test(`a value is copied by ${how}, and the page says so`, async ({page}) => {
    await open(page, `${userTopic}one-system/`);
    const value = page.locator('li#combined-create-role .copyable').first();
    const text = (await value.locator(':scope > :first-child').textContent()) ?? '';
    expect(text).toBe('PFCG');
    const button = value.getByRole('button', {name: `Copy ${text}`});
    if (how === 'click') {
      await value.hover();
      await button.click();
    } else {
      await button.focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('[data-status]')).toHaveText(`Copied ${text}`);
    await expect(button).toHaveAttribute('data-copy', 'copied');
    expect(await clipboard(page)).toBe(text);
  });

test('every copy button says what it copies and stands behind it', async ({page}) => {
  await open(page, `${userTopic}?topology=separate-systems`);
  const wrong = await page.locator('[data-copy]').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const name = button.getAttribute('aria-label');
      const text = button.previousElementSibling?.textContent ?? '';
      return text !== '' && name === `Copy ${text}` ? [] : [`${name} after “${text}”`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('where the browser refuses, the page says so', async ({page, context}) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await open(page, `${userTopic}one-system/`);
  const button = page.getByRole('button', {name: 'Copy PFCG'}).first();
  await button.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-status]')).toHaveText('Could not copy PFCG');
  await expect(button).toHaveAttribute('data-copy', 'failed');
});

/** The texts of the page with another topology's branch apart, whether they show or not. */
function textsOfPage(page: Page, other: TopologyId) {
  return page.evaluate((id) => {
    const foreign = `[data-for-topology="${id}"],.only-${id}`;
    const inside: string[] = [];
    const outside: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const {parentElement, textContent} = texts.currentNode;
      if (!textContent || parentElement?.closest('script,style')) continue;
      (parentElement?.closest(foreign) ? inside : outside).push(textContent);
    }
    const headings = [...document.querySelectorAll(`.only-${id}`)].map((it) => it.textContent);
    return {inside: inside.join(' '), outside: outside.join(' '), headings};
  }, other);
}

for (const {id, other, label} of branches)
  test(`everything selected and copied: ${label}, and no word of the other branch`, async ({
    page,
  }) => {
    await open(page, `${userTopic}?topology=${id}`);
    const {inside, outside, headings} = await textsOfPage(page, other);
    const own = words(outside);
    const foreign = [...words(inside)].filter((word) => !own.has(word));
    expect(foreign.length).toBeGreaterThan(5);
    expect(headings.length).toBeGreaterThan(2);

    await page.locator('h1').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+C');
    const {plain, html} = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const markup = await (await item?.getType('text/html'))?.text();
      return {plain: await navigator.clipboard.readText(), html: markup ?? ''};
    });
    const copied = {plain, html: toString(unified().use(rehypeParse).parse(html))};
    for (const [form, text] of Object.entries(copied)) {
      expect(text.length, form).toBeGreaterThan(3000);
      expect(text.toLowerCase(), form).toContain(label.toLowerCase());
      for (const heading of headings) expect(text, form).not.toContain(heading);
      const found = words(text);
      expect(
        foreign.filter((word) => found.has(word)),
        form,
      ).toEqual([]);
    }
  });
