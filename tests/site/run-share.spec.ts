import fs from 'node:fs/promises';
import type {Page} from '@playwright/test';
import fc from 'fast-check';
import {writeRunFile} from '../../src/runs/rules/runFile';
import {arbitraryRun} from '../../src/runs/rules/arbitraryRuns';
import {userTopic} from './lib/addresses';
import {
  closeRun,
  openRun,
  places,
  runDialog,
  shareFragment,
  storedRuns,
  storedText,
} from './lib/runs';
import {fuzzRuns, inPieces} from './lib/fuzzRuns';
import {expect, test} from './lib/test';
import {open, settled} from './lib/visit';

const topic = `${userTopic}?topology=one-system`;
const user = 'Technical communication user';

async function enterUser(page: Page, text: string): Promise<void> {
  const dialog = await openRun(page);
  await dialog.getByLabel(user, {exact: true}).fill(text);
}

test.describe('copying', () => {
  test.use({permissions: ['clipboard-read', 'clipboard-write']});

  test('a shared link carries values in the fragment only, and a colleague takes them over', async ({
    page,
    browser,
  }) => {
    await open(page, `${topic}&ticket=ABC-123`);
    await enterUser(page, 'AFC_COMM');
    await runDialog(page).getByRole('button', {name: 'Copy the link'}).click();
    await expect(page.getByText('Copied the link.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const {search, hash, pathname} = new URL(link);
    expect({search, pathname}).toEqual({
      search: '?topology=one-system&ticket=ABC-123',
      pathname: userTopic,
    });
    expect(hash).toMatch(/^#share=1\./);

    const colleague = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    colleague.on('request', (request) => asked.push(request.url()));
    await open(colleague, link);
    await expect(colleague.getByRole('heading', {name: 'A shared run'})).toBeVisible();
    expect(await storedText(colleague), 'nothing changes before the answer').toBeNull();
    await expect(runDialog(colleague)).toContainText('AFC_COMM');
    await colleague.getByRole('button', {name: 'Take over as a new run'}).click();
    expect(colleague.url()).not.toContain('share=');
    expect(await storedRuns(colleague)).toMatchObject([
      {
        name: 'ABC-123',
        ticket: 'ABC-123',
        topology: 'one-system',
        values: {technicalUser: 'AFC_COMM'},
      },
    ]);
    expect(asked.filter((url) => /share|AFC_COMM/.test(url.split('#')[0] ?? ''))).toEqual([]);
    await colleague.context().close();
  });
});

const shared = shareFragment({
  topology: 'separate-systems',
  values: {technicalUser: 'AFC_OTHER', virtualHost: 'afc-gateway.virtual', virtualPort: '443'},
});

test('the preview names what would change, and each answer does what it says', async ({page}) => {
  await open(page, topic);
  await enterUser(page, 'AFC_COMM');
  const before = await storedText(page);
  const arrive = async () => {
    await page.goto('/');
    await open(page, topic + shared);
    await expect(page.getByRole('heading', {name: 'A shared run'})).toBeVisible();
    expect(page.url()).not.toContain('share=');
  };
  await arrive();
  const dialog = runDialog(page);
  await expect(dialog).toContainText('in Run 1 until now One system');
  await expect(dialog).toContainText('AFC_COMM becomes AFC_OTHER');
  await expect(dialog).toContainText('SAP doesn’t allow port 443');
  await dialog.getByRole('button', {name: 'Do not take over'}).click();
  await expect(dialog).toHaveCount(0);
  expect(await storedText(page)).toBe(before);

  await arrive();
  await page.keyboard.press('Escape');
  expect(await storedText(page)).toBe(before);
  await openRun(page);
  await expect(page.getByRole('heading', {name: 'Your run', exact: true})).toBeVisible();

  await arrive();
  await dialog.getByRole('button', {name: 'Take over into Run 1'}).click();
  await expect(page.locator('html'), 'the page stays').toHaveAttribute(
    'data-topology',
    'one-system',
  );
  await expect(dialog.getByRole('button', {name: 'Show separate systems'})).toBeVisible();
  expect(await storedRuns(page)).toMatchObject([
    {topology: 'separate-systems', values: {technicalUser: 'AFC_OTHER', virtualPort: '443'}},
  ]);

  await arrive();
  await expect(dialog).toContainText('Every value is the same in Run 1.');
  await dialog.getByRole('button', {name: 'Take over as a new run'}).click();
  expect((await storedRuns(page)).map(({name}) => name)).toEqual(['Run 1', 'Shared run']);
});

test('a link pasted into the address line of an open page asks, too', async ({page}) => {
  await open(page, topic);
  await page.evaluate((fragment) => (location.hash = fragment), shared);
  await expect(page.getByRole('heading', {name: 'A shared run'})).toBeVisible();
  expect(page.url()).not.toContain('share=');
});

/** Hostile, damaged and valid fragments, always the same ones. */
function fragments(count: number): readonly string[] {
  const markup = fc.constantFrom(
    '<img src=x onerror=hacked()>',
    '"><script>hacked()</script>',
    'javascript:hacked()',
    '%3Cscript%3E',
    '%',
    '%E0%A4%A',
  );
  const encode = (content: unknown) => {
    const encoded = Buffer.from(JSON.stringify(content)).toString('base64url');
    return `1.${encoded}.${crc(encoded)}`;
  };
  const values = fc.dictionary(
    fc.constantFrom('technicalUser', 'virtualHost', '__proto__', 'constructor', 'toString', 'x'),
    fc.oneof(markup, fc.string(), fc.integer(), fc.constant(null), fc.array(markup)),
  );
  const one = fc.oneof(
    markup,
    fc.string({maxLength: 60, unit: 'binary'}),
    fc.json().map((text) => encode(text)),
    fc.record({t: fc.oneof(markup, fc.constant('one-system')), v: values}).map(encode),
    fc.record({v: fc.record({technicalUser: markup})}).map(encode),
    fc.nat({max: shared.length - 8}).map((end) => shared.slice(7, 7 + end)),
    fc.constant(shared.slice(7)),
  );
  return fc.sample(one, {numRuns: count, seed: 20261122});
}

function crc(text: string): string {
  let value = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

interface Outcome {
  readonly fragment: string;
  readonly text: string;
  readonly markup: number;
}

/** Lets links come in on the open page, one after the other, and closes each dialog. */
function receive(page: Page, links: readonly string[]): Promise<Outcome[]> {
  return page.evaluate(async (list) => {
    const dialog = () => document.querySelector('dialog');
    const until = async (holds: () => boolean) => {
      while (!holds()) await new Promise(requestAnimationFrame);
    };
    const outcomes: Outcome[] = [];
    for (const fragment of list) {
      location.hash = `share=${fragment}`;
      await until(() => dialog()?.querySelector('h2')?.textContent === 'A shared run');
      outcomes.push({
        fragment,
        text: `${location.hash} ${dialog()?.textContent}`,
        markup: dialog()?.querySelectorAll('img,script,iframe,a').length ?? -1,
      });
      dialog()?.close();
      await until(() => !dialog());
    }
    return outcomes;
  }, links);
}

for (const {from, piece} of inPieces(fragments(fuzzRuns), 30))
  test(`hostile shared links from ${from}: no script, no exception, nothing lost`, async ({
    page,
  }) => {
    let hacked = false;
    await page.exposeFunction('hacked', () => (hacked = true));
    page.on('dialog', () => (hacked = true));
    await open(page, topic);
    await enterUser(page, 'AFC_COMM');
    await closeRun(page);
    const before = await storedText(page);
    // The first opens a page, as a click in a mail does.
    const [first = '', ...others] = piece;
    await page.goto('about:blank');
    await page.goto(`${topic}#share=${first}`);
    await settled(page);
    await expect(runDialog(page), first).toContainText('A shared run');
    expect(page.url(), first).not.toContain('share=');
    await closeRun(page);
    const outcomes = await receive(page, others);
    expect(await storedText(page)).toBe(before);
    expect(outcomes.filter(({text, markup}) => !/^ A shared run/.test(text) || markup > 0)).toEqual(
      [],
    );
    expect(hacked).toBe(false);
    // Both kinds are among many: what is refused, and what can be read.
    const refused = outcomes.filter(({text}) => text.includes('Nothing was changed.')).length;
    if (others.length >= 25) {
      expect(refused).toBeGreaterThan(others.length / 3);
      expect(refused).toBeLessThan(others.length);
    }
  });

test('a megabyte in the link is refused', async ({page}) => {
  await open(page, `${topic}#share=1.${'A'.repeat(1 << 20)}.00000000`);
  await expect(runDialog(page)).toContainText('too long');
});

test('a run goes into a file and comes back whole in a fresh browser', async ({page, browser}) => {
  await open(page, `${topic}&ticket=ABC-123`);
  await enterUser(page, 'AFC_COMM');
  const download = page.waitForEvent('download');
  await runDialog(page).getByRole('button', {name: 'Export ABC-123'}).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('afc-run-ABC-123.json');
  const fresh = await (await browser.newContext()).newPage();
  await open(fresh, topic);
  await openRun(fresh);
  await fresh.getByLabel('Import a file').setInputFiles(await file.path());
  expect(await storedText(fresh), 'asks first').toBeNull();
  await expect(fresh.getByRole('group', {name: 'What the import changes'})).toContainText(
    'AFC_COMM',
  );
  await fresh.getByRole('button', {name: 'Import as a new run'}).click();
  expect(await storedRuns(fresh)).toMatchObject([
    {
      name: 'ABC-123',
      ticket: 'ABC-123',
      topology: 'one-system',
      values: {technicalUser: 'AFC_COMM'},
    },
  ]);
  await closeRun(fresh);
  await expect(places(fresh, 'technicalUser').first()).toHaveText('AFC_COMM');
  // The same ticket again: it updates its run, and says what changes.
  await enterUser(fresh, 'AFC_OTHER');
  await fresh.getByLabel('Import a file').setInputFiles(await file.path());
  const preview = fresh.getByRole('group', {name: 'What the import changes'});
  await expect(preview).toContainText('AFC_OTHER becomes AFC_COMM');
  await expect(preview.getByRole('button', {name: 'Import as a new run'})).toHaveCount(0);
  await preview.getByRole('button', {name: 'Update ABC-123'}).click();
  expect(await storedRuns(fresh)).toMatchObject([
    {name: 'ABC-123', values: {technicalUser: 'AFC_COMM'}},
  ]);
  await fresh.context().close();
});

test('a dropped file is imported; dropping never leaves the page', async ({page}) => {
  await open(page, topic);
  await openRun(page);
  const [run] = fc.sample(arbitraryRun, {numRuns: 1, seed: 7});
  const text = run ? writeRunFile(run, '2026-11-22T00:00:00.000Z') : '';
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'run.json'));
    return data;
  }, text);
  await runDialog(page).dispatchEvent('drop', {dataTransfer: transfer});
  await expect(page.getByRole('button', {name: 'Import as a new run'})).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await storedRuns(page)).toHaveLength(1);
});

const run = {id: 'a', name: 'A', createdAt: '2026-01-01T00:00:00.000Z', values: {}, ticks: {}};
const file = (content: object) =>
  JSON.stringify({format: 'afc-connection-guide-run', version: 1, ...content});
const refusals: Readonly<Record<string, readonly [text: string, message: RegExp]>> = {
  'no JSON': ['not json', /no run file/],
  'another format': ['{"format":"x"}', /no run file/],
  'an old version': [file({version: 0, run}), /no longer reads/],
  'a later version': [file({version: 2, run}), /version 2/],
  'wrong types': [file({run: {...run, values: {technicalUser: 5}}}), /damaged/],
  markup: [file({run: {...run, values: {roleDescription: '<script>x</script>'}}}), /angle bracket/],
  'a megabyte': ['x'.repeat(1 << 20), /KB/],
  'five megabytes': ['x'.repeat(5 << 20), /too large/],
};

for (const [what, [text, message]] of Object.entries(refusals))
  test(`a file with ${what} is refused, and what was there stays`, async ({page}, info) => {
    await open(page, topic);
    await enterUser(page, 'AFC_COMM');
    const before = await storedText(page);
    const path = info.outputPath('run.json');
    await fs.writeFile(path, text);
    await page.getByLabel('Import a file').setInputFiles(path);
    await expect(runDialog(page).getByRole('alert')).toContainText(message);
    await expect(runDialog(page).getByRole('alert')).toContainText('Nothing was changed.');
    await expect(page.getByRole('button', {name: 'Import as a new run'})).toHaveCount(0);
    expect(await storedText(page)).toBe(before);
  });
