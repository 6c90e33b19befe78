import fs from 'node:fs';
import type {Page} from '@playwright/test';
import {pagePaths, userTopic} from './lib/addresses';
import {expect, test} from './lib/test';
import {holdApp, open, settled} from './lib/visit';

test.use({permissions: ['clipboard-read', 'clipboard-write']});

const button = (page: Page) => page.getByRole('button', {name: 'Copy page as Markdown'});
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const cases = [
  {address: `${userTopic}?topology=one-system`, file: `${userTopic}one-system.md`},
  {address: `${userTopic}?topology=separate-systems`, file: `${userTopic}separate-systems.md`},
  {address: `${userTopic}one-system/`, file: `${userTopic}one-system/index.md`},
  {address: userTopic, file: `${userTopic}index.md`},
  {address: '/s4hana/?topology=one-system', file: '/s4hana/one-system.md'},
  {address: '/reference/glossary/?topology=one-system', file: '/reference/glossary/index.md'},
];

for (const {address, file} of cases)
  test(`${address} copies ${file}`, async ({page}) => {
    await open(page, address);
    await button(page).click();
    await expect(page.locator('[data-status]')).toHaveText('Page copied.');
    expect(await clipboard(page)).toBe(fs.readFileSync(`build${file}`, 'utf8'));
  });

test('a chosen topology is copied without opening the page anew', async ({page}) => {
  await open(page, userTopic);
  await page.getByRole('radio', {name: 'Separate systems'}).check();
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', {name: 'Page copied'})).toBeFocused();
  const file = fs.readFileSync(`build${userTopic}separate-systems.md`, 'utf8');
  expect(await clipboard(page)).toBe(file);
});

test.describe('without the file', () => {
  test.use({allowedComplaints: [/Failed to load resource/]});

  test('the page says so', async ({page}) => {
    await page.route('**/*.md', (route) => route.abort());
    await open(page, '/reference/glossary/');
    await button(page).click();
    await expect(page.getByRole('button', {name: 'Markdown file not reachable'})).toBeVisible();
    await expect(page.locator('[data-status]')).toHaveText('Markdown file not reachable.');
  });
});

test('no HTML holds the button', () => {
  for (const path of pagePaths())
    expect(fs.readFileSync(`build${path}index.html`, 'utf8')).not.toContain('Copy page');
});

for (const width of [320, 1280])
  for (const path of ['/s4hana/destination/', '/reference/glossary/'])
    test(`nothing moves on ${path} when it is drawn, ${width} px wide`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      const pager = page.getByRole('navigation', {name: /previous|pages/i});
      const below = async () => (await pager.boundingBox())?.y;
      const release = await holdApp(page);
      await page.goto(`${path}?topology=one-system`);
      await pager.scrollIntoViewIfNeeded();
      await expect.poll(async () => (await below()) === (await below())).toBe(true);
      const before = await below();
      release();
      await settled(page);
      const box = await button(page).boundingBox();
      expect(await below()).toBe(before);
      expect(box?.height).toBeGreaterThanOrEqual(24);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    });
