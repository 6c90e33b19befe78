import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createRun, deleteRun, setTick, setValue, undoDelete} from '../rules/changeRuns';
import {maxRuns, noRuns, selectedRun, type Runs} from '../rules/run';
import {readStoredRuns, writeStoredRuns} from '../rules/storedRuns';
import {readUnreadTexts} from '../rules/unreadRuns';
import {fakeStore, openTab, type FakeStore, type FakeTab} from './fakeBrowser';

const runsKey = 'afc-guide.runs';
const unreadKey = 'afc-guide.runs-unread';
const now = '2026-11-22T10:00:00.000Z';
const damaged = '{"version":1,"runs":[{"id":"<b>"}]}';
/** Larger than the run that would replace it. */
const largeDamaged = damaged + ' '.repeat(400);

const storedIn = (store: FakeStore) => readStoredRuns(store.read(runsKey)).state;
const copiesIn = (store: FakeStore) => readUnreadTexts(store.read(unreadKey));
const enter = ({engine}: FakeTab, text: string) =>
  engine.changeRunNow((state, id, at) => setValue(state, id, {name: 'client', text}, at));
const shownClient = ({view}: FakeTab) => selectedRun(view().runs)?.values.client;

function twoRuns(): Runs {
  const first = createRun(noRuns, {id: 'a', now}, {name: 'Development'});
  return createRun(first, {id: 'b', now}, {name: 'Quality'});
}

describe('a browser that does not store', () => {
  it('is told with the first change, not before, and until it stores', () => {
    const store = fakeStore();
    store.blocked = true;
    const tab = openTab(store);
    expect(tab.view()).toMatchObject({saveState: 'refused', unsaved: false});
    enter(tab, '100');
    expect(tab.view()).toMatchObject({saveState: 'refused', unsaved: true});
    expect(shownClient(tab)).toBe('100');
    store.blocked = false;
    tab.engine.saveNow();
    expect(tab.view()).toMatchObject({saveState: 'saved', unsaved: false});
    expect(selectedRun(storedIn(store))?.values.client).toBe('100');
  });

  it('keeps what was stored when it is full', () => {
    const store = fakeStore();
    const tab = openTab(store);
    enter(tab, '1');
    const before = store.read(runsKey);
    store.room = 10;
    enter(tab, '200');
    expect(tab.view()).toMatchObject({saveState: 'refused', unsaved: true});
    expect(store.read(runsKey)).toBe(before);
  });

  it('is told when the storage is cleared, and stores again with the next change', () => {
    const store = fakeStore();
    const tab = openTab(store);
    enter(tab, '100');
    store.texts.clear();
    tab.engine.follow();
    expect(tab.view()).toMatchObject({saveState: 'cleared', unsaved: true});
    enter(tab, '200');
    expect(tab.view()).toMatchObject({saveState: 'saved', unsaved: false});
  });
});

describe('two tabs', () => {
  it('do not write over what a third has stored since, when they hear of it late', () => {
    const store = fakeStore();
    const [first, second, third] = [openTab(store), openTab(store), openTab(store)];
    enter(first, '100');
    second.engine.changeRunNow((state, id, at) =>
      setTick(state, id, {stepId: 'afc-open', scope: 'any', done: true}, at),
    );
    third.engine.follow();
    expect(selectedRun(storedIn(store))).toMatchObject({
      values: {client: '100'},
      ticks: {'any/afc-open': {done: true}},
    });
  });

  it('come to the newest change, whatever their clocks say', () => {
    const change = fc.record({
      tab: fc.nat({max: 1}),
      hour: fc.nat({max: 23}),
      follows: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 12}), (changes) => {
        const store = fakeStore();
        let hour = 0;
        const clock = () => new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
        const tabs = [openTab(store, {clock}), openTab(store, {clock})] as const;
        changes.forEach((each, index) => {
          hour = each.hour;
          enter(tabs[each.tab === 0 ? 0 : 1], String(index));
          if (each.follows) for (const {engine} of tabs) engine.follow();
        });
        for (const {engine} of [...tabs, ...tabs]) engine.follow();
        const newest = String(changes.length - 1);
        expect(selectedRun(storedIn(store))?.values.client).toBe(newest);
        expect(tabs.map(shownClient)).toEqual([newest, newest]);
      }),
      {seed: 3, numRuns: 100},
    );
  }, 60_000);
});

describe('a run that another tab deletes', () => {
  function typing() {
    const store = fakeStore({[runsKey]: writeStoredRuns(twoRuns())});
    const [tab, other] = [openTab(store), openTab(store)];
    enter(tab, 'AFC');
    other.engine.changeNow((state) => deleteRun(state, 'b', now));
    return {store, tab, other};
  }

  it.each([
    ['hears of it first', true],
    ['does not know yet', false],
  ])('gets the rest of the word, is back, and that is told, if the tab %s', (_when, follows) => {
    const {store, tab} = typing();
    if (follows) {
      tab.engine.follow();
      expect(selectedRun(tab.view().runs)).toMatchObject({id: 'b', deleted: true});
      expect(shownClient(tab)).toBe('AFC');
    }
    enter(tab, 'AFC_COMM');
    expect(tab.news).toEqual([{kind: 'brought-back', name: 'Quality'}]);
    const {runs} = storedIn(store);
    expect(runs.map(({id, values, deleted}) => [id, values, deleted])).toEqual([
      ['a', {}, undefined],
      ['b', {client: 'AFC_COMM'}, undefined],
    ]);
  });

  it('stays deleted if nothing is entered, and is back if the other tab brings it back', () => {
    const {tab, other} = typing();
    tab.engine.follow();
    expect(tab.news).toEqual([]);
    other.engine.changeNow((state) => undoDelete(state, 'b', now));
    tab.engine.follow();
    expect(selectedRun(tab.view().runs)).not.toHaveProperty('deleted');
  });

  it('is not shown by a tab that opens later', () => {
    const {store} = typing();
    expect(selectedRun(openTab(store).view().runs)).toBeUndefined();
  });
});

it('tells when a change has no run to go to, as there are too many', () => {
  let full = noRuns;
  for (let number = 0; number < maxRuns; number += 1)
    full = createRun(full, {id: `r${number}`, now});
  const text = writeStoredRuns(full);
  const store = fakeStore({[runsKey]: text});
  const tab = openTab(store, {ticket: 'NEW-1'});
  expect(enter(tab, '100')).toBe(false);
  expect(tab.news).toEqual([{kind: 'too-many-runs'}]);
  expect(store.read(runsKey)).toBe(text);
});

it('leaves what a later version stored, and says that this is the reason', () => {
  const text = '{"version":9,"runs":[],"more":1}';
  const store = fakeStore({[runsKey]: text});
  const tab = openTab(store);
  expect(tab.view()).toMatchObject({saveState: 'later-version', unsaved: false, unread: []});
  enter(tab, '100');
  tab.engine.saveNow();
  expect(tab.view()).toMatchObject({saveState: 'later-version', unsaved: true});
  expect(store.read(runsKey)).toBe(text);
});

describe('stored runs that could not be read', () => {
  it('are told, left as they are, and copied before the first change replaces them', () => {
    const store = fakeStore({[runsKey]: damaged});
    const tab = openTab(store);
    expect(tab.view()).toMatchObject({unread: [damaged], unreadFound: true});
    expect(copiesIn(store)).toEqual([]);
    enter(tab, '100');
    expect(copiesIn(store)).toEqual([damaged]);
    expect(selectedRun(storedIn(store))?.values.client).toBe('100');
    expect(tab.view()).toMatchObject({saveState: 'saved', unread: [damaged], unreadFound: true});
    expect(openTab(store).view()).toMatchObject({unread: [damaged], unreadFound: false});
  });

  it('are each kept, those of earlier versions of the guide as well', () => {
    const store = fakeStore({[runsKey]: damaged, [unreadKey]: '{'});
    const tab = openTab(store);
    enter(tab, '100');
    store.texts.set(runsKey, 'null');
    tab.engine.follow();
    expect(copiesIn(store)).toEqual(['{', damaged, 'null']);
    expect(selectedRun(storedIn(store))?.values.client).toBe('100');
  });

  it('are never replaced where the copy finds no room', () => {
    const store = fakeStore({[runsKey]: largeDamaged});
    store.room = 600;
    const tab = openTab(store);
    for (const text of ['1', '10', '100']) enter(tab, text);
    expect(store.read(runsKey)).toBe(largeDamaged);
    expect(tab.view()).toMatchObject({saveState: 'unread', unsaved: true, unread: [largeDamaged]});
    store.room = 2000;
    tab.engine.saveNow();
    expect(copiesIn(store)).toEqual([largeDamaged]);
    expect(selectedRun(storedIn(store))?.values.client).toBe('100');
  });

  it('are lost in no order of damages and changes, however little room there is', () => {
    const step = fc.oneof(
      fc.nat({max: 5}).map((number) => `{"damage":${number}`),
      fc.nat({max: 900}),
    );
    fc.assert(
      fc.property(fc.array(step, {maxLength: 12}), fc.integer({min: 40, max: 600}), (all, room) => {
        const store = fakeStore();
        const tab = openTab(store);
        const damages = new Set<string>();
        let last: string | undefined;
        for (const each of all) {
          store.room = room;
          if (typeof each === 'number') enter(tab, String(each));
          else {
            // Damage in the place of damage is not the guide's doing.
            const before = store.read(runsKey);
            if (before !== null && damages.has(before) && !copiesIn(store).includes(before))
              damages.delete(before);
            damages.add(each);
            store.texts.set(runsKey, each);
            last = each;
          }
          const kept = [...copiesIn(store), store.read(runsKey)];
          for (const text of damages) expect(kept).toContain(text);
        }
        if (last !== undefined) expect(tab.view().unread).toContain(last);
      }),
      {seed: 3, numRuns: 300},
    );
  }, 60_000);

  it('can be removed: then they may be replaced', () => {
    const store = fakeStore({[runsKey]: largeDamaged});
    store.room = 600;
    const tab = openTab(store);
    enter(tab, '100');
    tab.engine.forgetUnread(largeDamaged);
    expect(tab.view()).toMatchObject({saveState: 'saved', unsaved: false, unread: []});
    expect(copiesIn(store)).toEqual([]);
    expect(selectedRun(storedIn(store))?.values.client).toBe('100');
  });

  it('are read again, beside what the tab shows, and kept until all of it could be read', () => {
    const good = writeStoredRuns(createRun(noRuns, {id: 'old', now}, {name: 'Old'}));
    const half = good.replace('"runs":[', '"runs":[7,');
    const store = fakeStore({[unreadKey]: JSON.stringify({unread: [good, half]})});
    const tab = openTab(store);
    enter(tab, '100');
    expect(tab.engine.readAgain(half)).toHaveLength(1);
    expect(copiesIn(store)).toEqual([good, half]);
    expect(tab.engine.readAgain(good)).toEqual([]);
    expect(copiesIn(store)).toEqual([half]);
    expect(
      storedIn(store)
        .runs.map(({name}) => name)
        .sort(),
    ).toEqual(['Old', 'Run 1']);
    expect(shownClient(tab)).toBe('100');
  });
});
