import type {Page} from '@playwright/test';
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
    const value = page.locator('[data-step-id="combined-create-role"] .copyable').first();
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

for (const {id, other, label} of branches)
  test(`everything selected and copied: ${label}, and no word of the other branch`, async ({
    page,
  }) => {
    await open(page, `${userTopic}?topology=${id}`);
    const texts = await page.evaluate((hidden) => {
      const foreign = `[data-for-topology="${hidden}"],.only-${hidden}`;
      const rest = document.body.cloneNode(true) as HTMLElement;
      for (const element of rest.querySelectorAll(`${foreign},script,style`)) element.remove();
      const blocks = [...document.querySelectorAll(foreign)];
      const steps = [
        ...document.querySelectorAll(`[data-for-topology="${hidden}"] [data-step-id]`),
      ];
      return {
        rest: rest.textContent,
        foreign: blocks.map((it) => it.textContent).join('\n'),
        actions: steps.map((it) => it.querySelector(':scope > p')?.textContent ?? ''),
        count: steps.length,
      };
    }, other);
    await page.locator('h1').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+C');
    const copied = await clipboard(page);
    expect(copied.length).toBeGreaterThan(3000);
    expect(copied).toContain(label);

    const own = words(texts.rest);
    const foreign = [...words(texts.foreign)].filter((word) => !own.has(word));
    expect(foreign.length).toBeGreaterThan(5);
    const found = words(copied);
    expect(foreign.filter((word) => found.has(word))).toEqual([]);
    expect(texts.count).toBeGreaterThan(10);
    const actions = texts.actions.filter((text) => text && !texts.rest.includes(text));
    expect(actions.filter((text) => copied.includes(text))).toEqual([]);
  });
