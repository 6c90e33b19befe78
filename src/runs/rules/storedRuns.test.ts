import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {arbitraryRuns} from './arbitraryRuns';
import {noRuns} from './run';
import {readStoredRuns, writeStoredRuns} from './storedRuns';

const run = {
  id: 'a',
  name: 'Development',
  values: {client: '100'},
  ticks: {'one-system/combined-create-user': {done: true, at: '2026-11-22T10:00:00.000Z'}},
  createdAt: '2026-11-22T10:00:00.000Z',
  changedAt: {},
};
const stored = (runs: unknown, version: unknown = 1) =>
  JSON.stringify({version, runs, selectedId: 'a'});

describe('stored runs', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(arbitraryRuns, (state) => {
        expect(readStoredRuns(writeStoredRuns(state))).toEqual({
          state,
          dropped: [],
          writable: true,
        });
      }),
      {seed: 3, numRuns: 300},
    );
  }, 60_000);

  it.each([null, ''])('%j means that nothing is stored', (text) => {
    expect(readStoredRuns(text)).toEqual({state: noRuns, dropped: [], writable: true});
  });

  it.each(['{', 'null', '[]', '"x"', '{}', '{"runs":{}}', '{"version":1,"runs":7}'])(
    '%s is reported, not thrown',
    (text) => {
      const {state, dropped} = readStoredRuns(text);
      expect(state).toEqual(noRuns);
      expect(dropped).toHaveLength(1);
    },
  );

  it.each([
    ['a run without ID', [{...run, id: 7}, run], 1],
    ['a run without time', [{...run, id: 'b', createdAt: 'yesterday'}, run], 1],
    ['a value that is no text', [{...run, values: {client: '100', virtualPort: 443}}], 1],
    ['a value with markup', [{...run, values: {client: '100', roleName: '<img>'}}], 1],
    ['a value of another version', [{...run, values: {client: '100', password: 'x'}}], 1],
    ['a tick without time', [{...run, ticks: {...run.ticks, 'any/x': {done: true}}}], 1],
    ['a tick with a hostile key', [{...run, ticks: {...run.ticks, constructor: {}}}], 1],
    ['a topology that is none', [{...run, topology: 'hub'}], 1],
    ['a ticket that is none', [{...run, ticket: '<b>'}], 1],
  ])('drops %s and keeps the rest', (_what, runs, count) => {
    const {state, dropped} = readStoredRuns(stored(runs));
    expect(state.runs).toEqual([run]);
    expect(state.selectedId).toBe('a');
    expect(dropped).toHaveLength(count);
  });

  it('does not write over what a later version stored', () => {
    const {state, dropped, writable} = readStoredRuns(stored([run], 2));
    expect(state.runs).toEqual([run]);
    expect(dropped).toHaveLength(1);
    expect(writable).toBe(false);
  });

  it('does not show a deleted run', () => {
    expect(readStoredRuns(stored([{...run, deleted: true}])).state).not.toHaveProperty(
      'selectedId',
    );
  });

  it('leaves prototypes alone', () => {
    readStoredRuns(
      `{"version":1,"__proto__":{"hit":1},"runs":[{"__proto__":{"hit":1},"id":"a","name":"x","createdAt":"${run.createdAt}","values":{"__proto__":{"hit":1}},"ticks":{"__proto__":{"hit":1}}}]}`,
    );
    expect({}).not.toHaveProperty('hit');
  });
});
