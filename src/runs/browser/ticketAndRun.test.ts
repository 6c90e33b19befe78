import fc from 'fast-check';
import {expect, it} from 'vitest';
import {
  createRun,
  deleteRun,
  duplicateRun,
  renameRun,
  selectRun,
  setTick,
  setTicket,
  setValue,
  undoDelete,
} from '../rules/changeRuns';
import {addImportedRun, runToUpdate, updateFromImport} from '../rules/importRun';
import {parseTicket} from '../rules/parseTicket';
import {selectedRun, visibleRuns, type Run, type Runs} from '../rules/run';
import {readStoredRuns} from '../rules/storedRuns';
import {fakeStore, openTab, type FakeStore, type FakeTab} from './fakeBrowser';

/*
 * Whatever a reader does in two tabs, in any order: entries and ticks go into the run of the ticket
 * that the page shows, and the page shows the ticket in its address.
 */

const tickets = [undefined, 'FIN-1', 'fin-1', 'FIN-2', 'FIN-3', '<b>'];
const now = '2026-11-22T10:00:00.000Z';

interface Browser {
  readonly local: FakeStore;
  readonly tabs: FakeTab[];
  readonly history: (string | undefined)[][];
  marks: number;
}

const arbitraryTicket = fc.constantFrom(...tickets);
const step = fc.record({
  tab: fc.nat({max: 1}),
  does: fc.constantFrom(
    'link',
    'back',
    'reload',
    'follow',
    'tick',
    'value',
    'new',
    'duplicate',
    'rename',
    'switch',
    'ticket',
    'import',
    'delete',
    'undo',
  ),
  ticket: arbitraryTicket,
  pick: fc.nat({max: 5}),
  hears: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const runOf = (tab: FakeTab) => selectedRun(tab.view().runs);

function arrive(browser: Browser, index: number, ticket: string | undefined): void {
  const session = browser.tabs[index]?.session ?? fakeStore();
  browser.tabs[index] = openTab(browser.local, {ticket, session, topology: 'one-system'});
}

/** The run in which something was stored that no other step stores. */
function runWith(browser: Browser, mark: string): Run | undefined {
  const {runs} = readStoredRuns(browser.local.read('afc-guide.runs')).state;
  return runs.find((run) => JSON.stringify(run).includes(mark));
}

function write(browser: Browser, tab: FakeTab, does: 'tick' | 'value'): void {
  const before = {ticket: tab.view().ticket, run: runOf(tab)?.id};
  const mark = `mark${(browser.marks += 1)}x`;
  const wrote = tab.engine.changeRunNow((state, id, at) =>
    does === 'tick'
      ? setTick(state, id, {stepId: mark, scope: 'one-system', done: true}, at)
      : setValue(state, id, {name: 'roleDescription', text: mark}, at),
  );
  expect(wrote).toBe(true);
  const into = runWith(browser, mark);
  expect(into).toBeDefined();
  expect(into?.id).toBe(runOf(tab)?.id);
  expect(into?.ticket).toBe(tab.view().ticket);
  // What the page showed when the reader acted, not only what it shows afterwards. A run without a
  // ticket can have got one in the other tab.
  if (before.ticket !== undefined)
    expect(into?.ticket?.toLowerCase()).toBe(before.ticket.toLowerCase());
  else if (into?.ticket !== undefined) expect(into.id).toBe(before.run);
}

function change(state: Runs, {does, ticket, pick}: Step, id: string): Runs {
  const creation = {id, now};
  const shown = selectedRun(state);
  const all = visibleRuns(state);
  const picked = all[pick % Math.max(all.length, 1)];
  const deleted = state.runs.filter((run) => run.deleted);
  if (does === 'new') return createRun(state, creation);
  if (does === 'switch') return picked ? selectRun(state, picked.id) : state;
  if (does === 'undo') {
    const back = deleted[pick % Math.max(deleted.length, 1)];
    return back ? undoDelete(state, back.id, now) : state;
  }
  if (does === 'import') {
    const known = ticket !== undefined && parseTicket(ticket)?.ok ? {ticket} : {};
    const file: Run = {
      ...{id: `file${pick}`, name: 'File', ...known, values: {}, ticks: {}},
      ...{createdAt: now, changedAt: {}},
    };
    const target = runToUpdate(state, file);
    return target
      ? updateFromImport(state, target.id, file, now)
      : addImportedRun(state, file, creation);
  }
  if (!shown) return state;
  if (does === 'duplicate') return duplicateRun(state, shown.id, creation);
  if (does === 'rename') return renameRun(state, shown.id, `Name ${pick}`, now);
  if (does === 'ticket') return setTicket(state, shown.id, ticket, now);
  return does === 'delete' ? deleteRun(state, shown.id, now) : state;
}

function take(browser: Browser, each: Step): void {
  const index = each.tab;
  const {does, ticket} = each;
  const past = (browser.history[index] ??= []);
  if (does === 'link') {
    past.push(browser.tabs[index]?.address.ticket);
    arrive(browser, index, ticket);
  } else if (does === 'back') arrive(browser, index, past.pop());
  else if (does === 'reload') arrive(browser, index, browser.tabs[index]?.address.ticket);
  else {
    const tab = browser.tabs[index];
    if (!tab) return arrive(browser, index, ticket);
    if (does === 'follow') tab.engine.follow();
    else if (does === 'tick' || does === 'value') write(browser, tab, does);
    else tab.engine.changeNow((state, {id}) => change(state, each, id));
  }
}

function checkPages({tabs, local}: Browser): void {
  for (const tab of tabs) {
    const {ticket} = tab.view();
    const run = runOf(tab);
    if (run) expect(run.ticket).toBe(ticket);
    const address = parseTicket(tab.address.ticket);
    if (address?.ok) expect(ticket?.toLowerCase()).toBe(address.value.toLowerCase());
    if (address?.ok === false) expect([ticket, run]).toEqual([undefined, undefined]);
  }
  const stored = visibleRuns(readStoredRuns(local.read('afc-guide.runs')).state);
  const taken = stored.flatMap((run) => run.ticket?.toLowerCase() ?? []);
  expect(new Set(taken).size, 'a ticket has one run').toBe(taken.length);
}

it('no tick and no value goes into a run whose ticket is not the one shown', () => {
  fc.assert(
    fc.property(fc.array(step, {minLength: 1, maxLength: 30}), (steps) => {
      const browser: Browser = {local: fakeStore(), tabs: [], history: [], marks: 0};
      arrive(browser, 0, undefined);
      arrive(browser, 1, undefined);
      for (const each of steps) {
        take(browser, each);
        if (each.hears) for (const {engine} of browser.tabs) engine.follow();
        checkPages(browser);
      }
    }),
    {seed: 4711, numRuns: 300},
  );
}, 60_000);

it('the run of a link stays through duplicating, a new ticket and a reload', () => {
  const local = fakeStore();
  const first = openTab(local, {ticket: 'FIN-4711'});
  first.engine.changeRunNow((state, id, at) =>
    setValue(state, id, {name: 'technicalUser', text: 'AFC'}, at),
  );
  const id = runOf(first)?.id ?? '';
  first.engine.changeNow((state, creation) => duplicateRun(state, id, creation));
  expect(first.address.ticket, 'a copy has no ticket yet').toBeUndefined();
  expect(first.view().ticket).toBeUndefined();
  first.engine.changeRunNow((state, run, at) => setTicket(state, run, 'FIN-4712', at));
  expect(first.address.ticket).toBe('FIN-4712');
  const reloaded = openTab(local, {ticket: first.address.ticket, session: first.session});
  expect(runOf(reloaded)?.ticket).toBe('FIN-4712');
  // The link in the ticket is opened again, in the same tab.
  const again = openTab(local, {ticket: 'FIN-4711', session: first.session});
  expect(again.view().ticket).toBe('FIN-4711');
  expect(runOf(again)?.id).toBe(id);
});
