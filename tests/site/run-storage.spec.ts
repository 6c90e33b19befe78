import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {userTopic} from './lib/addresses';
import {step} from './lib/controls';
import {openRun, places, storedRuns, storedText} from './lib/runs';
import {box} from './lib/steps';
import {expect, test} from './lib/test';
import {open, settled} from './lib/visit';

const topic = `${userTopic}?topology=one-system`;
const user = 'Technical communication user';
const separate = `${userTopic}?topology=separate-systems`;
const first = 'business-create-user';
const second = 'business-set-alias';
const notStored = 'Your ticks and values are not stored.';
const unreadHeading = 'Some of what was stored could not be read';

/** What the page tells wherever the reader is. */
const notice = (page: Page, text: string | RegExp) =>
  page.locator('[data-notice]').filter({hasText: text});

/** What the dialog says about storing. */
const inDialog = (page: Page, text: string) => page.locator('dialog strong').getByText(text);

async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
}

/** Leaves no room for a single character. */
async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    let size = 1 << 20;
    for (let number = 0; size > 0; number += 1)
      try {
        localStorage.setItem(`filler${number}`, 'x'.repeat(size));
      } catch {
        size >>= 1;
      }
  });
}

/** Stores runs as an earlier visit would have, once. */
async function storedBefore(page: Page, text: string): Promise<void> {
  await page.addInitScript((stored) => {
    localStorage['afc-guide.runs'] ??= stored;
  }, text);
}

/** The copies of what could not be read. */
function copies(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const text = localStorage.getItem('afc-guide.runs-unread');
    return text === null ? [] : (JSON.parse(text) as {unread: unknown}).unread;
  });
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFile(await download.path(), 'utf8');
}

async function enterUser(page: Page, text: string): Promise<void> {
  const dialog = page.locator('dialog[open]');
  await ((await dialog.count()) > 0 ? dialog : await openRun(page))
    .getByLabel(user, {exact: true})
    .fill(text);
}

test('blocked storage: the page works and says that nothing will be kept', async ({page}) => {
  await blockStorage(page);
  await open(page, topic);
  await openRun(page);
  await expect(inDialog(page, notStored)).toBeVisible();
  await enterUser(page, 'AFC_COMM');
  await expect(page.locator('main [data-value="technicalUser"]').first()).toHaveText('AFC_COMM');
});

test('full storage: says so, keeps what was there, and keeps again once there is room', async ({
  page,
}) => {
  await open(page, topic);
  await enterUser(page, 'BEFORE');
  const before = await storedText(page);
  await fillStorage(page);
  await enterUser(page, 'AFC_COMM_LONG');
  await expect(inDialog(page, notStored)).toBeVisible();
  await expect(notice(page, notStored)).toBeVisible();
  expect(await storedText(page)).toBe(before);
  await page.evaluate(() => localStorage.removeItem('filler0'));
  await notice(page, notStored).getByRole('button', {name: 'Try again'}).click();
  await expect(page.getByText(notStored)).toHaveCount(0);
  expect((await storedRuns(page))[0]?.values).toEqual({technicalUser: 'AFC_COMM_LONG'});
});

test('cleared storage: what is shown stays, and the page says it', async ({page, context}) => {
  await open(page, topic);
  await enterUser(page, 'AFC_COMM');
  const other = await context.newPage();
  await other.goto('/');
  await other.evaluate(() => localStorage.clear());
  const cleared = 'The stored runs were cleared.';
  await expect(inDialog(page, cleared)).toBeVisible();
  await expect(notice(page, cleared)).toBeVisible();
  await expect(page.locator('main [data-value="technicalUser"]').first()).toHaveText('AFC_COMM');
  await enterUser(page, 'AFC_COMM2');
  await expect(page.getByText(cleared)).toHaveCount(0);
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
    await storedBefore(page, text);
    await open(page, topic);
    const dialog = await openRun(page);
    await expect(dialog.getByRole('heading', {name: unreadHeading})).toBeVisible();
    await enterUser(page, 'AFC_NEW');
    await expect(page.locator('main [data-value="technicalUser"]').first()).toHaveText('AFC_NEW');
    expect(await copies(page), 'what could not be read is not lost').toEqual([text]);
  });

test('what a later version of the guide stored is shown, never overwritten, and the reason told', async ({
  page,
}) => {
  const text =
    '{"version":9,"runs":[{"id":"later","name":"Later","createdAt":"2026-01-01T00:00:00.000Z","values":{"technicalUser":"LATER","newThing":"x"},"ticks":{}}],"selectedId":"later"}';
  await page.addInitScript((stored) => {
    localStorage['afc-guide.runs'] = stored;
  }, text);
  await open(page, topic);
  await expect(places(page, 'technicalUser').first()).toHaveText('LATER');
  const reason = 'A later version of this guide stored your runs';
  await openRun(page);
  await expect(inDialog(page, reason)).toBeVisible();
  await enterUser(page, 'AFC_NEW');
  await expect(notice(page, reason)).toBeVisible();
  expect(await storedText(page)).toBe(text);
  await expect(page.getByText(/blocks storage|could not be read/)).toHaveCount(0);
  await expect(page.getByRole('button', {name: 'Try again'})).toHaveCount(0);
});

for (const [fault, arrange] of [
  ['blocked', blockStorage],
  ['full', fillStorage],
] as const)
  test(`${fault} storage is told at the tick, once, with ways out`, async ({page}) => {
    if (fault === 'blocked') await arrange(page);
    await open(page, separate);
    if (fault === 'full') await arrange(page);
    await expect(notice(page, notStored), 'not before something is lost').toHaveCount(0);
    await box(page, first).check();
    await expect(notice(page, notStored).getByRole('alert')).toBeVisible();
    const exported = await downloaded(page, () =>
      notice(page, notStored).getByRole('button', {name: 'Export the run'}).click(),
    );
    expect(exported).toContain(first);
    await box(page, second).check();
    await expect(step(page, second).locator('label')).toHaveAttribute('data-at', /\d/);
    await expect(notice(page, notStored)).toHaveCount(1);
    await notice(page, notStored).getByRole('button', {name: 'Close'}).click();
    await box(page, second).uncheck();
    await expect(step(page, second).locator('label')).not.toHaveAttribute('data-at');
    await expect(notice(page, notStored), 'once').toHaveCount(0);
  });

for (const [fault, arrange] of [
  ['blocked', blockStorage],
  ['full', fillStorage],
] as const)
  test(`${fault} storage is told at the choice of the topology`, async ({page}) => {
    if (fault === 'blocked') await arrange(page);
    await open(page, userTopic);
    if (fault === 'full') await arrange(page);
    const unkept = /Your choice of the topology is not stored/;
    await expect(notice(page, unkept)).toHaveCount(0);
    await page.getByRole('radio', {name: 'One system'}).check();
    await expect(notice(page, unkept).getByRole('alert')).toBeVisible();
    await expect(page).toHaveURL(/topology=one-system/);
    await expect(notice(page, unkept)).toContainText('The address of this page carries it');
  });

test.describe('runs that could not be read', () => {
  const lost = '{"version":1,"runs":[{"id":"<b>"}]}';

  test('are told on the page, with the stored text to download', async ({page}) => {
    await storedBefore(page, lost);
    await open(page, separate);
    const told = notice(page, 'Some of your stored runs could not be read.');
    await expect(told.getByRole('alert')).toBeVisible();
    const press = () => told.getByRole('button', {name: 'Download it'}).click();
    expect(await downloaded(page, press)).toBe(lost);
    await told.getByRole('button', {name: 'Show details'}).click();
    await expect(page.getByRole('heading', {name: unreadHeading})).toBeFocused();
    await page.getByText('What could not be read', {exact: true}).click();
    await expect(page.locator('dialog').getByText('A run has no ID.')).toBeVisible();
  });

  test('are not overwritten where the copy finds no room, until the reader removes them', async ({
    page,
  }) => {
    const large = lost + ' '.repeat(2000);
    await storedBefore(page, large);
    await open(page, separate);
    await fillStorage(page);
    await box(page, first).check();
    const reason = 'they would replace runs that could not be read';
    await expect(notice(page, reason)).toBeVisible();
    expect(await storedText(page)).toBe(large);
    await notice(page, reason).getByRole('button', {name: 'Show details'}).click();
    await page.locator('dialog').getByRole('button', {name: 'Remove it'}).click();
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await expect(page.getByRole('heading', {name: unreadHeading})).toHaveCount(0);
    expect(await storedText(page)).toContain(first);
  });

  test('are each kept, and read again', async ({page}) => {
    const good =
      '{"version":1,"runs":[{"id":"old","name":"Old","createdAt":"2026-01-01T00:00:00.000Z","values":{},"ticks":{}}]}';
    await page.addInitScript((stored) => {
      localStorage['afc-guide.runs-unread'] ??= stored;
    }, good);
    await storedBefore(page, lost);
    await open(page, separate);
    await box(page, first).check();
    await expect.poll(() => copies(page)).toEqual([good, lost]);
    const dialog = await openRun(page);
    await dialog.getByRole('button', {name: 'Read it again'}).first().click();
    await expect(dialog.getByText('Read everything; your runs are back.')).toBeVisible();
    await expect.poll(() => copies(page)).toEqual([lost]);
    expect((await storedRuns(page)).map(({name}) => name).sort()).toEqual(['Old', 'Run 1']);
  });
});

test('a clock that is set back undoes nothing newer in another tab', async ({page, context}) => {
  await open(page, separate);
  await box(page, first).check();
  await expect(step(page, first).locator('label')).toHaveAttribute('data-at', /\d/);
  const late = await context.newPage();
  await late.clock.setFixedTime(new Date('2020-01-01T00:00:00Z'));
  await open(late, separate);
  await expect(box(late, first)).toBeChecked();
  await box(late, first).uncheck();
  await expect(box(page, first)).not.toBeChecked();
  await expect(box(late, first)).not.toBeChecked();
  await late.reload();
  await settled(late);
  await expect(step(late, first).locator('label')).not.toHaveAttribute('data-at');
  await expect(box(late, first)).not.toBeChecked();
});

test('a run deleted in one tab while another types: the word does not go into its neighbor', async ({
  page,
  context,
}) => {
  await open(page, topic);
  const dialog = await openRun(page);
  await dialog.getByRole('button', {name: 'New run'}).click();
  await enterUser(page, 'NEIGHBOR');
  await dialog.getByRole('button', {name: 'New run'}).click();
  await dialog.getByLabel('Name of the run').fill('Quality');
  const field = dialog.getByLabel(user, {exact: true});
  await field.pressSequentially('AFC_');
  const other = await context.newPage();
  await open(other, topic);
  await (await openRun(other)).getByRole('button', {name: 'Delete this run'}).click();
  await expect(notice(page, 'The run Quality was deleted in another tab.')).toBeVisible();
  await field.pressSequentially('COMM');
  await expect(field).toHaveValue('AFC_COMM');
  await expect(notice(page, 'The run Quality, which was deleted')).toContainText('is back');
  await expect(notice(page, 'was deleted in another tab. It')).toHaveCount(0);
  expect(
    (await storedRuns(page)).map(({name, values, deleted}) => [name, values, deleted]),
  ).toEqual([
    ['Run 1', {technicalUser: 'NEIGHBOR'}, undefined],
    ['Quality', {technicalUser: 'AFC_COMM'}, undefined],
  ]);
});

test('at the limit of runs a tick says why it is not kept', async ({page}) => {
  const runs = Array.from({length: 200}, (_, number) => ({
    id: `r${number}`,
    name: `Run ${number}`,
    createdAt: '2026-01-01T00:00:00.000Z',
    values: {},
    ticks: {},
  }));
  await storedBefore(page, JSON.stringify({version: 1, runs, selectedId: 'r0'}));
  await open(page, `${separate}&ticket=NEW-1`);
  const limit = notice(page, 'there are 200 runs, which is the limit');
  for (const attempt of [1, 2]) {
    await box(page, first).click();
    await expect(limit.getByRole('alert'), `attempt ${attempt}`).toBeVisible();
    await expect(box(page, first)).not.toBeChecked();
    if (attempt === 1) await limit.getByRole('button', {name: 'Close'}).click();
  }
  await limit.getByRole('button', {name: 'Choose a run to delete'}).click();
  await expect(page.locator('dialog').getByLabel('Show the run')).toBeVisible();
});
