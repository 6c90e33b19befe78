import type {Page} from '@playwright/test';
import {userTopic} from './lib/addresses';
import {openRun, places, storedRuns, storedText} from './lib/runs';
import {expect, test} from './lib/test';
import {open, settled} from './lib/visit';

const topic = `${userTopic}?topology=one-system`;
const user = 'Technical communication user';
const nothingKept = 'Nothing will be kept.';

async function enterUser(page: Page, text: string): Promise<void> {
  const dialog = page.locator('dialog[open]');
  await ((await dialog.count()) > 0 ? dialog : await openRun(page))
    .getByLabel(user, {exact: true})
    .fill(text);
}

test('blocked storage: the page works and says that nothing will be kept', async ({page}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await open(page, topic);
  const dialog = await openRun(page);
  await expect(dialog.getByText(nothingKept)).toBeVisible();
  await enterUser(page, 'AFC_COMM');
  await expect(page.locator('main [data-value="technicalUser"]').first()).toHaveText('AFC_COMM');
});

test('full storage: says so, keeps what was there, and keeps again once there is room', async ({
  page,
}) => {
  await open(page, topic);
  await enterUser(page, 'BEFORE');
  const before = await storedText(page);
  await page.evaluate(() => {
    let size = 1 << 20;
    for (let number = 0; size > 0; number += 1)
      try {
        localStorage.setItem(`filler${number}`, 'x'.repeat(size));
      } catch {
        size >>= 1;
      }
  });
  await enterUser(page, 'AFC_COMM_LONG');
  await expect(page.getByText(nothingKept)).toBeVisible();
  expect(await storedText(page)).toBe(before);
  await page.evaluate(() => localStorage.removeItem('filler0'));
  await page.getByRole('button', {name: 'Try again to keep it'}).click();
  await expect(page.getByText(nothingKept)).toHaveCount(0);
  expect((await storedRuns(page))[0]?.values).toEqual({technicalUser: 'AFC_COMM_LONG'});
});

test('cleared storage: what is shown stays, and the page says it', async ({page, context}) => {
  await open(page, topic);
  await enterUser(page, 'AFC_COMM');
  const other = await context.newPage();
  await other.goto('/');
  await other.evaluate(() => localStorage.clear());
  await expect(page.getByText(nothingKept)).toBeVisible();
  await expect(page.locator('main [data-value="technicalUser"]').first()).toHaveText('AFC_COMM');
  await enterUser(page, 'AFC_COMM2');
  await expect(page.getByText(nothingKept)).toHaveCount(0);
  expect((await storedRuns(page))[0]?.values).toEqual({technicalUser: 'AFC_COMM2'});
});

test('two tabs stay in step, from the first run on', async ({page, context}) => {
  const other = await context.newPage();
  await open(other, topic);
  await open(page, topic);
  await enterUser(page, 'FIRST');
  await expect(places(other, 'technicalUser').first()).toHaveText('FIRST');
  const dialog = await openRun(other);
  await dialog.getByLabel(user, {exact: true}).fill('SECOND');
  await expect(page.locator('dialog').getByLabel(user, {exact: true})).toHaveValue('SECOND');
  await page.locator('dialog').getByLabel('Role description').fill('From the first tab');
  await expect(dialog.getByLabel('Role description')).toHaveValue('From the first tab');
  expect(await storedRuns(page)).toHaveLength(1);
  expect((await storedRuns(page))[0]?.values).toEqual({
    technicalUser: 'SECOND',
    roleDescription: 'From the first tab',
  });
});

test('each tab shows its own run, and both keep theirs', async ({page, context}) => {
  await open(page, `${topic}&ticket=ONE-1`);
  await enterUser(page, 'ONE');
  const other = await context.newPage();
  await open(other, `${topic}&ticket=TWO-2`);
  await enterUser(other, 'TWO');
  await enterUser(page, 'ONE_B');
  expect((await storedRuns(page)).map(({ticket, values}) => [ticket, values])).toEqual([
    ['ONE-1', {technicalUser: 'ONE_B'}],
    ['TWO-2', {technicalUser: 'TWO'}],
  ]);
  await page.reload();
  await settled(page);
  await expect(places(page, 'technicalUser').first()).toHaveText('ONE_B');
  await other.reload();
  await expect(places(other, 'technicalUser').first()).toHaveText('TWO');
});

const damaged = [
  'null',
  '[]',
  '{',
  '{"version":1}',
  '{"version":1,"runs":{"a":1}}',
  '{"version":1,"runs":[{"id":"<b>"},{"id":"good","name":"Good","createdAt":"2026-01-01T00:00:00.000Z","values":{"technicalUser":"AFC","roleName":7}}],"selectedId":"good"}',
  '{"__proto__":{"x":1},"version":1,"runs":[null,1,"a"]}',
];

for (const text of damaged)
  test(`damaged storage is read as far as it goes: ${text.slice(0, 40)}`, async ({page}) => {
    await page.addInitScript((stored) => {
      localStorage['afc-guide.runs'] ??= stored;
    }, text);
    await open(page, topic);
    const dialog = await openRun(page);
    await expect(dialog.getByText('Some of what was stored could not be read')).toBeVisible();
    await enterUser(page, 'AFC_NEW');
    await expect(page.locator('main [data-value="technicalUser"]').first()).toHaveText('AFC_NEW');
    const unread = await page.evaluate(() => localStorage.getItem('afc-guide.runs-unread'));
    expect(unread, 'what could not be read is not lost').toBe(text);
  });

test('what a later version of the guide stored is shown and never overwritten', async ({page}) => {
  const text =
    '{"version":9,"runs":[{"id":"later","name":"Later","createdAt":"2026-01-01T00:00:00.000Z","values":{"technicalUser":"LATER","newThing":"x"},"ticks":{}}],"selectedId":"later"}';
  await page.addInitScript((stored) => {
    localStorage['afc-guide.runs'] = stored;
  }, text);
  await open(page, topic);
  await expect(places(page, 'technicalUser').first()).toHaveText('LATER');
  await openRun(page);
  await expect(page.getByText(nothingKept)).toBeVisible();
  await enterUser(page, 'AFC_NEW');
  expect(await storedText(page)).toBe(text);
});
