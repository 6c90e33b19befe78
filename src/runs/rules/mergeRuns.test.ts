import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {arbitraryRuns} from './arbitraryRuns';
import {createRun, deleteRun, setTick, setValue} from './changeRuns';
import {mergeRuns} from './mergeRuns';
import {noRuns, runById, selectedRun, type Runs} from './run';

const t1 = '2026-11-22T10:00:00.000Z';
const t2 = '2026-11-22T11:00:00.000Z';
const t3 = '2026-11-22T12:00:00.000Z';
const start = createRun(noRuns, {id: 'a', now: t1}, {name: 'Development'});
const tick = (state: Runs, stepId: string, done: boolean, at: string) =>
  setTick(state, 'a', {stepId, scope: 'one-system', done}, at);
const value = (state: Runs, text: string, at: string) =>
  setValue(state, 'a', {name: 'client', text}, at);

describe('mergeRuns', () => {
  it('keeps what two tabs did at the same time', () => {
    const mine = tick(start, 'x', true, t2);
    const theirs = value(tick(start, 'y', true, t2), '100', t2);
    const run = runById(mergeRuns(mine, theirs), 'a');
    expect(run?.ticks).toEqual({
      'one-system/x': {done: true, at: t2},
      'one-system/y': {done: true, at: t2},
    });
    expect(run?.values).toEqual({client: '100'});
  });

  it.each([
    ['a tick taken back later', tick(start, 'x', true, t2), tick(start, 'x', false, t3), false],
    ['a tick made later', tick(start, 'x', false, t2), tick(start, 'x', true, t3), true],
  ])('takes %s', (_what, mine, theirs, done) => {
    expect(runById(mergeRuns(mine, theirs), 'a')?.ticks['one-system/x']?.done).toBe(done);
    expect(runById(mergeRuns(theirs, mine), 'a')?.ticks['one-system/x']?.done).toBe(done);
  });

  it('takes the later value, an emptied one included', () => {
    const given = value(start, '100', t2);
    expect(runById(mergeRuns(given, value(given, '200', t3)), 'a')?.values.client).toBe('200');
    expect(runById(mergeRuns(value(given, '', t3), given), 'a')?.values).toEqual({});
  });

  it('follows a deletion, and goes on showing that run: its neighbor is another landscape', () => {
    const both = createRun(start, {id: 'b', now: t1}, {name: 'Quality'});
    const merged = mergeRuns(both, deleteRun(both, 'b', t2));
    expect(selectedRun(merged)).toMatchObject({id: 'b', deleted: true});
  });

  it('shows no run that the other tab has deleted, if this tab shows none', () => {
    const theirs = deleteRun(createRun(start, {id: 'b', now: t1}), 'b', t2);
    expect(mergeRuns(noRuns, {...theirs, selectedId: 'b'})).not.toHaveProperty('selectedId');
  });

  it('goes on showing this tab’s run', () => {
    const theirs = createRun(start, {id: 'b', now: t2}, {name: 'Quality'});
    expect(mergeRuns(start, theirs).selectedId).toBe('a');
    expect(mergeRuns(noRuns, theirs).selectedId).toBe('b');
  });

  it('comes to the same runs in every order, and losing nothing', () => {
    fc.assert(
      fc.property(arbitraryRuns, arbitraryRuns, arbitraryRuns, (a, b, c) => {
        expect(mergeRuns(a, b).runs).toEqual(mergeRuns(b, a).runs);
        expect(mergeRuns(mergeRuns(a, b), c).runs).toEqual(mergeRuns(a, mergeRuns(b, c)).runs);
        expect(mergeRuns(mergeRuns(a, b), b).runs).toEqual(mergeRuns(a, b).runs);
        const merged = mergeRuns(a, b);
        for (const run of [...a.runs, ...b.runs]) {
          const kept = runById(merged, run.id);
          expect(Object.keys(kept?.ticks ?? {})).toEqual(
            expect.arrayContaining(Object.keys(run.ticks)),
          );
        }
      }),
      {seed: 3, numRuns: 200},
    );
  }, 60_000);
});
