import {spawn, type ChildProcess} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {branches} from '../site/lib/branches';
import {userTopic} from '../site/lib/addresses';
import {unzipGuide} from '../site/lib/unzip';
import {hydrated, until, type Engine, type EngineName, type EnginePage} from './engine';
import {startPuppeteer} from './puppeteerEngine';
import {startWebKit} from './webkitEngine';

const port = 3216;
const origin = `http://localhost:${port}`;

/** How each engine is started, what it needs, and what it cannot do here. */
const engines: readonly {
  readonly name: EngineName;
  readonly needs: readonly string[];
  readonly start: () => Promise<Engine>;
  readonly cannot: Readonly<Record<string, string>>;
}[] = [
  {
    name: 'Chromium',
    needs: ['/usr/bin/chromium'],
    start: () => startPuppeteer('Chromium', origin),
    cannot: {},
  },
  {
    name: 'Firefox',
    needs: ['/usr/bin/firefox-esr'],
    start: () => startPuppeteer('Firefox', origin),
    cannot: {},
  },
  {
    name: 'WebKitGTK',
    needs: ['/usr/bin/WebKitWebDriver'],
    start: () => startWebKit(origin),
    cannot: {
      'the console is heard':
        'its driver speaks no WebDriver BiDi, and the classic protocol knows no console',
    },
  },
];

const visibleBranches = (page: EnginePage) =>
  page.run(() =>
    ['one-system', 'separate-systems'].filter((id) =>
      [...document.querySelectorAll(`[data-for-topology="${id}"],.only-${id}`)].some(
        (element) => element.getClientRects().length > 0,
      ),
    ),
  );

const address = (page: EnginePage) => page.run(() => location.href.slice(location.origin.length));

/** An error in the console fails every flow. */
const hearing = 'the console is heard';

const matrix = [
  {address: userTopic, shows: []},
  {address: `${userTopic}?topology=three-systems`, shows: []},
  ...branches.flatMap(({id, aliases, step, heading}) => [
    {address: `${userTopic}?topology=${id}`, shows: [id]},
    ...aliases.map((alias) => ({
      address: `${userTopic}?topology=${alias}&ticket=AFC-1`,
      shows: [id],
      ends: `${userTopic}?topology=${id}&ticket=AFC-1`,
    })),
    {address: `${userTopic}#${step}`, shows: [id]},
    {address: `${userTopic}#${heading}`, shows: [id]},
    {address: `${userTopic}?step=${step}`, shows: [id]},
    {address: `${userTopic}${id}/`, shows: [id]},
  ]),
];

const flows: Readonly<Record<string, (page: EnginePage) => Promise<void>>> = {
  'the selector answers before the app is there, and the choice stays': async (page) => {
    await page.open(userTopic);
    await page.click('input[name="topology"][value="separate-systems"]');
    expect(await visibleBranches(page)).toEqual(['separate-systems']);
    expect(await address(page)).toBe(`${userTopic}?topology=separate-systems`);
    await page.open('/s4hana/cloud-connector/');
    expect(await page.run(() => document.documentElement.dataset.topology)).toBe(
      'separate-systems',
    );
  },
  'the arrow keys change the topology': async (page) => {
    await page.open(`${userTopic}?topology=one-system`);
    await page.type('input[name="topology"][value="one-system"]', '\uE014');
    expect(await visibleBranches(page)).toEqual(['separate-systems']);
  },
  'a step of a link is in view, marked and has the focus': async (page) => {
    await page.open(`${userTopic}?step=gateway-create-role`);
    await until(page, () => document.activeElement?.id === 'gateway-create-role');
    await hydrated(page);
    const place = await page.run(() => {
      const {top} = document.activeElement?.getBoundingClientRect() ?? {top: -1};
      return {top, height: innerHeight, marked: document.querySelector('[data-opened]')?.id};
    });
    expect(place.marked).toBe('gateway-create-role');
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(place.top).toBeLessThan(place.height / 2);
  },
  'pages open without loading anew, and back leads back': async (page) => {
    await page.open(`${userTopic}?topology=one-system&ticket=AFC-1`);
    await hydrated(page);
    await page.run(() => void (document.documentElement.dataset.same = 'yes'));
    await page.click('a[data-next-task]');
    await until(page, () => document.querySelector('h1')?.textContent === 'Create the destination');
    expect(await address(page)).toBe('/s4hana/destination/?topology=one-system&ticket=AFC-1');
    await page.back();
    await until(page, (path) => location.pathname === path, userTopic);
    await until(page, () => document.querySelector('.markdown ol[role=list]') !== null);
    expect(await visibleBranches(page)).toEqual(['one-system']);
    expect(await page.run(() => document.documentElement.dataset.same)).toBe('yes');
  },
  'a tick is kept': async (page) => {
    await page.open(`${userTopic}?topology=one-system&ticket=AFC-1`);
    await hydrated(page);
    await until(page, () => document.querySelector('#combined-create-user input') !== null);
    await page.click('#combined-create-user input[type="checkbox"]');
    await until(page, () => localStorage.getItem('afc-guide.runs')?.includes('combined-') ?? false);
    await page.open(`${userTopic}?topology=one-system&ticket=AFC-1`);
    await until(
      page,
      () =>
        document.querySelector<HTMLInputElement>('#combined-create-user input')?.checked === true,
    );
  },
  'a role is checked in a worker': (page) =>
    checkRole(page, '/tools/role-check/?topology=one-system'),
};

/** Pastes an export and has it checked. */
async function checkRole(page: EnginePage, tool: string): Promise<void> {
  await page.open(tool);
  await hydrated(page);
  await until(page, () => document.querySelector('textarea') !== null);
  const role = readFileSync('tests/fixtures/role-check/files/business-s4hana-lf.SAP', 'utf8');
  // As the clipboard does it: the app hears of the whole text at once.
  await page.run((text) => {
    document.querySelector('textarea')?.focus();
    document.execCommand('insertText', false, text);
  }, role);
  await page.run(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
    buttons.find(({textContent}) => textContent === 'Check the role')?.click();
  });
  await until(page, () => /S_BTCH_JOB[^]*✓/.test(document.querySelector('main')?.innerText ?? ''));
}

/** What a reader does with the unpacked zip, without a server (npm run offline). */
const fileFlows: Readonly<Record<string, (page: EnginePage, guide: string) => Promise<void>>> = {
  'the selector answers, and pages open with the choice': async (page, guide) => {
    await page.open(`${guide}index.html`);
    await page.click('input[name="topology"][value="separate-systems"]');
    await hydrated(page);
    await page.click('main a[href*="technical-communication-user/index.html"]');
    await until(page, () => /technical-communication-user\/index\.html/.test(location.href));
    await hydrated(page);
    expect(await visibleBranches(page)).toEqual(['separate-systems']);
    expect(await page.run(() => location.search)).toBe('?topology=separate-systems');
  },
  ...Object.fromEntries(
    branches.map(({id, step}) => [
      `a link opens its step for ${id}`,
      async (page: EnginePage, guide: string) => {
        await page.open(`${guide}${userTopic.slice(1)}index.html?topology=${id}#${step}`);
        await until(page, (focused) => document.activeElement?.id === focused, step);
        expect(await visibleBranches(page)).toEqual([id]);
      },
    ]),
  ),
  'the search finds and leads there': async (page, guide) => {
    await page.open(`${guide}s4hana/destination/index.html`);
    await hydrated(page);
    await page.click('[data-search]');
    await until(page, () => document.querySelector('[role=combobox]') !== null);
    await page.type('[role=combobox]', 'SU01');
    await until(page, () => document.querySelector('[role=option]') !== null);
    await page.run(() => document.querySelector<HTMLElement>('[role=option]')?.click());
    await until(page, () => document.activeElement?.id === 'combined-create-user');
  },
  'a role is checked': (page, guide) =>
    checkRole(page, `${guide}tools/role-check/index.html?topology=one-system`),
  'the downloads are there': async (page, guide) => {
    await page.open(`${guide}reference/authorizations/index.html`);
    const files = await page.run(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href*="downloads/"]')].map((a) => a.href),
    );
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect(statSync(new URL(file)).size, file).toBeGreaterThan(500);
    // Shown or saved, as the engine likes: it is no page that says it does not exist.
    await page.click('a[href$="afc-authorizations.xlsx"]');
    expect(await page.run(() => document.querySelector('h1')?.textContent ?? '')).not.toMatch(
      /not found/i,
    );
  },
};

let guide = '';
beforeAll(() => {
  guide = unzipGuide(mkdtempSync(path.join(tmpdir(), 'afc-guide-engines-')));
});
afterAll(() => rmSync(new URL('..', guide), {recursive: true}));

let server: ChildProcess;
beforeAll(async () => {
  server = spawn('npx', ['docusaurus', 'serve', '--no-open', '--port', String(port)], {
    stdio: 'ignore',
    detached: true,
  });
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(100);
  }
  throw new Error('The built guide is not served. Build it first: npm run build');
}, 30_000);

afterAll(() => {
  if (server.pid) process.kill(-server.pid);
});

for (const {name, needs, start, cannot} of engines) {
  const missing = needs.filter((file) => !existsSync(file));
  describe.skipIf(missing.length > 0)(
    missing.length > 0 ? `${name}: not here, ${missing.join(', ')} is missing` : name,
    {timeout: 60_000},
    () => {
      let engine: Engine;
      beforeAll(async () => {
        engine = await start();
      }, 60_000);
      afterAll(() => engine?.close());

      it.each(matrix)('$address shows $shows', async ({address: link, shows, ...entry}) => {
        await engine.withPage(async (page) => {
          await page.open(link);
          expect(await visibleBranches(page)).toEqual(shows);
          await hydrated(page);
          expect(await visibleBranches(page)).toEqual(shows);
          if ('ends' in entry) expect(await address(page)).toBe(entry.ends);
        });
      });

      it.skipIf(cannot[hearing])(`${hearing}${cannot[hearing] ? `: ${cannot[hearing]}` : ''}`, () =>
        expect(
          engine.withPage(async (page) => {
            await page.open('/');
            await page.run(() => console.error('heard'));
          }),
        ).rejects.toThrow('heard'),
      );

      for (const [flow, walk] of Object.entries(flows))
        it.skipIf(cannot[flow])(`${flow}${cannot[flow] ? `: ${cannot[flow]}` : ''}`, () =>
          engine.withPage(walk),
        );

      for (const [flow, walk] of Object.entries(fileFlows)) {
        const name = `without a server: ${flow}`;
        it.skipIf(cannot[name])(`${name}${cannot[name] ? `: ${cannot[name]}` : ''}`, () =>
          engine.withPage((page) => walk(page, guide)),
        );
      }
    },
  );
}
