import fc from 'fast-check';
import {expect, it} from 'vitest';
import {doneAt, type TickScope} from './ticks';
import {topologyIds, type TopologyId} from '../../facts/topologyIds';
import {
  createRun,
  deleteRun,
  renameRun,
  setTick,
  setTicket,
  setTopology,
  setValue,
  undoDelete,
} from './changeRuns';
import {mergeRuns} from './mergeRuns';
import {momentAfter, parseMoment} from './moments';
import {noRuns, runById, type Run, type Runs} from './run';
import {readStoredRuns, writeStoredRuns} from './storedRuns';

const createdAt = '2026-11-22T10:00:00.000Z';
const start = createRun(noRuns, {id: 'a', now: createdAt}, {name: 'Start'});

/** What readers can do to a run, and the part of it that is newest afterwards. */
interface Step {
  readonly part: string;
  readonly wanted: unknown;
  readonly change: (state: Runs, now: string) => Runs;
  readonly found: (run: Run) => unknown;
}

const names = ['One', 'Two', 'Three'];
const scopes = ['any', ...topologyIds] as const;

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...names).map((name) => ({
    part: 'name',
    wanted: name,
    change: (state: Runs, now: string) => renameRun(state, 'a', name, now),
    found: (run: Run) => run.name,
  })),
  fc.constantFrom('A-1', 'B-2', undefined).map((ticket) => ({
    part: 'ticket',
    wanted: ticket,
    change: (state: Runs, now: string) => setTicket(state, 'a', ticket, now),
    found: (run: Run) => run.ticket,
  })),
  fc.constantFrom(...topologyIds).map((topology) => ({
    part: 'topology',
    wanted: topology,
    change: (state: Runs, now: string) => setTopology(state, 'a', topology, now),
    found: (run: Run) => run.topology,
  })),
  fc.constantFrom('100', '200', '').map((text) => ({
    part: 'client',
    wanted: text,
    change: (state: Runs, now: string) => setValue(state, 'a', {name: 'client', text}, now),
    found: (run: Run) => run.values.client ?? '',
  })),
  fc.boolean().map((gone) => ({
    part: 'deleted',
    wanted: gone,
    change: (state: Runs, now: string) => (gone ? deleteRun : undoDelete)(state, 'a', now),
    found: (run: Run) => run.deleted ?? false,
  })),
);

const moments = fc
  .date({min: new Date('1999-01-01'), max: new Date('2099-01-01'), noInvalidDate: true})
  .map((date) => date.toISOString());

/** A change in one of three tabs, and what the clock says in that moment. */
const inTabs = <T>(change: fc.Arbitrary<T>) =>
  fc.array(
    fc.record({tab: fc.nat({max: 2}), now: fc.oneof(moments, fc.constant(createdAt)), change}),
    {
      minLength: 1,
      maxLength: 12,
    },
  );

/** Each tab merges what is stored before it changes something, and stores the result. */
function play(
  changes: readonly {
    readonly tab: number;
    readonly now: string;
    readonly change: (state: Runs, now: string) => Runs;
  }[],
): Run {
  const tabs = [start, start, start];
  let stored = start;
  for (const {tab, now, change} of changes) {
    stored = change(mergeRuns(tabs[tab] ?? start, stored), now);
    tabs[tab] = stored;
  }
  // At last each tab hears of the others, the ones that have heard of nothing so far as well.
  const all = tabs.reduce((state, tab) => mergeRuns(tab, state), stored);
  const run = runById(readStoredRuns(writeStoredRuns(all)).state, 'a');
  if (!run) throw new Error('The run is gone.');
  return run;
}

it('no newer change is undone, whatever the clocks of the tabs say', () => {
  fc.assert(
    fc.property(inTabs(steps), (changes) => {
      const run = play(changes.map(({tab, now, change}) => ({tab, now, change: change.change})));
      const newest = new Map(changes.map(({change}) => [change.part, change]));
      for (const {part, wanted, found} of newest.values()) expect(found(run), part).toBe(wanted);
    }),
    {seed: 3, numRuns: 500},
  );
}, 60_000);

const ticks = fc.record({scope: fc.constantFrom(...scopes), done: fc.boolean()});

it('no newer tick is undone, in its topology or made before the choice', () => {
  fc.assert(
    fc.property(inTabs(ticks), (changes) => {
      const run = play(
        changes.map(({tab, now, change}) => ({
          tab,
          now,
          change: (state, at) => setTick(state, 'a', {stepId: 'afc-open', ...change}, at),
        })),
      );
      const holds = (topology: TopologyId | undefined) => {
        const counting: readonly TickScope[] = topology ? ['any', topology] : ['any'];
        return changes.filter(({change}) => counting.includes(change.scope)).at(-1)?.change.done;
      };
      for (const topology of [undefined, ...topologyIds])
        expect(doneAt(run.ticks, 'afc-open', topology) !== undefined).toBe(
          holds(topology) ?? false,
        );
    }),
    {seed: 3, numRuns: 500},
  );
}, 60_000);

it.each([
  ['the clock, if it goes on', createdAt, '2026-11-22T10:00:00.001Z', '2026-11-22T10:00:00.001Z'],
  ['later by a millisecond within the same one', createdAt, createdAt, '2026-11-22T10:00:00.001Z'],
  [
    'later by a millisecond, if the clock went back',
    createdAt,
    '1999-01-01T00:00:00.000Z',
    '2026-11-22T10:00:00.001Z',
  ],
  ['the clock for what replaces nothing', '', createdAt, createdAt],
])('the moment of a change is %s', (_rule, replaced, now, expected) => {
  expect(momentAfter(replaced, now)).toBe(expected);
});

it('stays one that can be read, at the end of time', () => {
  const end = '9999-12-31T23:59:59.999Z';
  expect(parseMoment(momentAfter(end, createdAt))).toBe(end);
});
