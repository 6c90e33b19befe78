import type {Page} from '@playwright/test';
import fc from 'fast-check';
import {arbitraryHostile, wellFormed} from '../fixtures/arbitraryHostile';
import {parameterOf, placeOf} from '../../src/page/rules/linkWords';
import {isTicketId} from '../../src/runs/rules/ticketId';
import {topologyOfPath} from '../../src/branching/rules/parseTopology';
import {resolveTopology} from '../../src/branching/rules/resolveTopology';
import type {TopologyId} from '../../src/facts/topologyIds';
import {userTopic} from './lib/addresses';
import {branches, visibleBranches} from './lib/branches';
import {closeRun, openRun, runDialog, storedText} from './lib/runs';
import {watchSafety} from './lib/safety';
import {fuzzRuns, inPieces} from './lib/fuzzRuns';
import {expect, test} from './lib/test';
import {open, settled} from './lib/visit';

const seed = 20261122;

const texts = (count: number): readonly string[] =>
  fc.sample(arbitraryHostile, {numRuns: count, seed}).map((text) => text.slice(0, 2000));

/** Watches for scripts of strangers: the hostile texts call `hacked()`, and the policy reports. */
async function watch(page: Page): Promise<() => Promise<void>> {
  let hacked = false;
  await page.exposeFunction('hacked', () => (hacked = true));
  page.on('dialog', () => (hacked = true));
  const safety = await watchSafety(page);
  return async () => {
    await safety.check();
    expect(hacked, 'a script of a stranger ran').toBe(false);
  };
}

/** Serves the app's files empty: what the page shows then is the script in the head's work alone. */
async function withoutApp(page: Page): Promise<void> {
  const nothing = {body: ''};
  await page.route('**/assets/**', (route) => route.fulfill(nothing));
}

interface Case {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly hash: string;
  readonly tab: string | null;
  readonly stored: string | null;
}

/** Links into the guide as strangers write them, with what stands in storage then. */
function cases(count: number): readonly Case[] {
  const ids = branches.map(({id}) => id);
  const steps = branches.map((it) => it.step);
  const oneOf = (...valid: readonly string[]) =>
    fc.oneof(fc.constantFrom(...valid), arbitraryHostile);
  const choice = fc.option(oneOf(...ids), {nil: null});
  const query = fc.record(
    {
      topology: oneOf(...ids, 'hub', 'embedded'),
      step: oneOf(...steps),
      ticket: oneOf('FIN-1', 'A.b_c-9'),
      __proto__x: arbitraryHostile,
    },
    {requiredKeys: []},
  );
  const any = fc.record({
    path: fc.constantFrom(userTopic, userTopic, `${userTopic}one-system/`, '/', '/s4hana/'),
    query,
    hash: fc.oneof(fc.constant(''), oneOf(...steps, 'one-system-role')),
    tab: choice,
    stored: choice,
  });
  return fc.sample(any, {numRuns: count, seed});
}

/** The branch that holds what a link leads to, on a page that has branches. */
function branchOf({path, query, hash}: Case): TopologyId | undefined {
  const place = placeOf(searchOf({query}), hash && `#${encodeURIComponent(wellFormed(hash))}`)?.id;
  const held = branches.find(({id, step}) => step === place || place?.startsWith(`${id}-`));
  return path === userTopic ? held?.id : undefined;
}

const searchOf = ({query}: Pick<Case, 'query'>) => `?n=0&${new URLSearchParams(query)}`;

// A number in each: links that differ in the fragment alone would not open the page again.
const addressOf = ({path, query, hash}: Case, number: number) =>
  `${path}?n=${number}&${new URLSearchParams(query)}${hash && `#${encodeURIComponent(wellFormed(hash))}`}`;

/** What the guide has to show for it: the pure rule, with what the browser hands to it. */
function expected(it: Case): string {
  const page = topologyOfPath(it.path);
  const query = parameterOf(searchOf(it), 'topology');
  const inputs = {page, query, tab: it.tab, stored: it.stored};
  return resolveTopology({...inputs, step: branchOf(it)}).topology ?? 'none';
}

for (const {from, piece} of inPieces(cases(fuzzRuns), 25))
  test(`links of strangers from ${from}: the right branch or the question, nothing runs, nothing is lost`, async ({
    page,
  }) => {
    const check = await watch(page);
    await open(page, `${userTopic}?topology=one-system`);
    const dialog = await openRun(page);
    await dialog.getByLabel('Technical communication user', {exact: true}).fill('AFC_COMM');
    await closeRun(page);
    const before = await storedText(page);
    expect(before).toContain('AFC_COMM');

    await page.setViewportSize({width: 360, height: 300});
    // Away from the page with the app, which may still be about to load a part of itself.
    await page.goto('/llms.txt');
    // The app has its own tests; the links are answered by the script in the head, long before it.
    await withoutApp(page);
    await page.addInitScript(() => {
      // Set by the document before, so that this one finds it in storage.
      const next = sessionStorage.getItem('next');
      if (!next) return;
      const {tab, stored} = JSON.parse(next) as {tab: string | null; stored: string | null};
      const set = (storage: Storage, value: string | null) =>
        value === null
          ? storage.removeItem('afc-guide.topology')
          : storage.setItem('afc-guide.topology', value);
      set(sessionStorage, tab);
      set(localStorage, stored);
      sessionStorage.removeItem('afc-guide.ticket');
    });
    const wrong: unknown[] = [];
    for (const [number, it] of piece.entries()) {
      await page.evaluate((next) => sessionStorage.setItem('next', next), JSON.stringify(it));
      const address = addressOf(it, number);
      await page.goto(address, {waitUntil: 'domcontentloaded'});
      const seen = await page.evaluate(() => ({
        topology: document.documentElement.dataset.topology,
        ticket: document.querySelector('[data-ticket-id]')?.textContent ?? '',
        foreign: document.querySelectorAll('img[src="x"],iframe,script[src*="example"]').length,
        stored: localStorage.getItem('afc-guide.topology'),
      }));
      const ticket = parameterOf(searchOf(it), 'ticket')?.trim() ?? '';
      const right =
        seen.topology === expected(it) &&
        (it.path !== userTopic || seen.ticket === (isTicketId(ticket) ? ticket : '')) &&
        seen.foreign === 0 &&
        seen.stored === it.stored;
      if (!right) wrong.push({address, expected: expected(it), ...seen});
    }
    expect(wrong).toEqual([]);
    expect(await storedText(page), 'the reader’s run').toBe(before);
    await check();
  });

test('a hundred links on the open page, followed by the app', async ({page}) => {
  const check = await watch(page);
  await open(page, userTopic);
  const onTopic = cases(100).filter(({path}) => path === userTopic);
  for (const [number, it] of onTopic.entries()) {
    const link = addressOf(it, number);
    await page.evaluate(async (address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate', {state: null}));
      dispatchEvent(new HashChangeEvent('hashchange'));
      await new Promise(requestAnimationFrame);
    }, link);
    expect((await visibleBranches(page)).length, link).toBeLessThanOrEqual(1);
  }
  await expect(page.locator('h1')).toHaveCount(1);
  await check();
});

test.describe('addresses', () => {
  test.use({allowedComplaints: [/status of (400|404|500)/]});

  for (const {from, piece} of inPieces(texts(60), 20))
    test(`paths that do not exist, from ${from}`, async ({page}) => {
      const check = await watch(page);
      await withoutApp(page);
      await page.goto('/');
      for (const text of piece) {
        const path = `/${encodeURIComponent(wellFormed(text))}`.slice(0, 1500);
        await page.goto(path, {waitUntil: 'domcontentloaded'});
        expect(await page.locator('img[src="x"]').count(), path).toBe(0);
        expect(new URL(page.url()).hostname).toBe('localhost');
      }
      await check();
    });
});

const damaged = texts(60).filter((_, index) => index % 4 === 0);

for (const {from, piece} of inPieces(damaged, 5))
  test(`damaged storages from ${from}: the page works, and what was there is kept`, async ({
    page,
  }) => {
    const check = await watch(page);
    await open(page, `${userTopic}?topology=one-system`);
    await page.addInitScript(() => {
      const text = sessionStorage.getItem('next');
      if (text === null) return;
      sessionStorage.removeItem('next');
      for (const name of ['topology', 'ticket', 'run', 'runs', 'runs-unread'])
        for (const storage of [localStorage, sessionStorage])
          if (name !== 'runs-unread' || storage === sessionStorage)
            storage.setItem(`afc-guide.${name}`, text);
      localStorage.setItem('theme', text);
    });
    for (const text of piece) {
      await page.evaluate((next) => {
        localStorage.clear();
        sessionStorage.setItem('next', next);
      }, text);
      await open(page, `${userTopic}?topology=separate-systems`);
      expect(await visibleBranches(page), text).toEqual(['separate-systems']);
      const kept = await page.evaluate(() => [
        localStorage.getItem('afc-guide.runs'),
        localStorage.getItem('afc-guide.runs-unread'),
      ]);
      expect(kept, 'what could not be read').toContain(text);
    }
    await openRun(page);
    await expect(runDialog(page)).toBeVisible();
    await check();
  });

test.describe('files', () => {
  for (const {from, piece} of inPieces(texts(100), 25))
    test(`destinations from ${from}`, async ({page}) => {
      const check = await watch(page);
      await open(page, '/tools/destination/');
      const field = page.getByLabel('Paste the URL, or the content of an exported file');
      for (const text of piece) {
        await field.fill(wellFormed(text));
        expect(await page.locator('main').locator('img[src="x"],script,iframe').count()).toBe(0);
      }
      await field.fill('https://s4.virtual:443/');
      await expect(page.getByRole('list', {name: 'The URL to check'})).toBeVisible();
      await check();
    });

  test('forty role exports', async ({page}) => {
    const check = await watch(page);
    await open(page, '/tools/role-check/?topology=one-system');
    const files = texts(40).map((text, index) => ({
      name: `${index} ${text.replaceAll(/[\p{Cc}/\\]/gu, '').slice(0, 40)}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    }));
    const [first] = files;
    await page.getByLabel('Choose files, or drop them here').setInputFiles(files);
    await page.getByRole('button', {name: 'Check the role'}).click();
    const read = page.getByRole('region', {name: 'What was read'});
    await expect(read).toContainText(first?.name.slice(0, 6) ?? '');
    expect(await page.locator('main').locator('img[src="x"],script,iframe').count()).toBe(0);
    await check();
  });

  for (const {from, piece} of inPieces(texts(40), 20))
    test(`runs from ${from}`, async ({page}) => {
      const check = await watch(page);
      await open(page, userTopic);
      await openRun(page);
      await runDialog(page)
        .getByLabel('Technical communication user', {exact: true})
        .fill('AFC_COMM');
      const before = await storedText(page);
      for (const text of piece) {
        await page.getByLabel('Import a file').setInputFiles({
          name: 'run.json',
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
        expect(await runDialog(page).locator('img[src="x"],script,iframe').count()).toBe(0);
      }
      expect(await storedText(page)).toBe(before);
      await settled(page);
      await check();
    });
});
