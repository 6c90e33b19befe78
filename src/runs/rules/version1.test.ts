import {describe, expect, it} from 'vitest';
import {valueNames} from '../../facts/valueDefinitions';
import {deleteRun, setTick, setTicket, undoDelete} from './changeRuns';
import {runToUpdate} from './importRun';
import {parseTicket} from './parseTicket';
import {runById, visibleRuns} from './run';
import {readRunFile} from './runFile';
import {readTabMemory, runOfPage} from './runOfPage';
import {readShareFragment} from './shareLink';
import {readStoredRuns, writeStoredRuns} from './storedRuns';
import version1 from './version1.json';

/*
 * What version 1 of the guide stored, exported and shared: every value, ticks of both branches and
 * of a removed step, two runs with one ticket, a deleted run.
 */

const now = '2026-11-28T10:00:00.000Z';
const {state, dropped, writable} = readStoredRuns(version1.stored);
const [first] = state.runs;

describe('runs that version 1 stored', () => {
  it('are read without loss, and written as they were', () => {
    expect([dropped, writable]).toEqual([[], true]);
    expect(JSON.parse(writeStoredRuns(state))).toEqual(JSON.parse(version1.stored));
    expect(Object.keys(first?.values ?? {}).sort()).toEqual([...valueNames].sort());
    expect(Object.keys(first?.ticks ?? {})).toHaveLength(5);
  });

  it('are each reached, also two of one ticket', () => {
    const [, , second] = state.runs;
    expect(visibleRuns(state).map(({ticket}) => ticket)).toEqual([
      'FIN-4711',
      undefined,
      'FIN-4711',
    ]);
    for (const {id} of [first, second].flatMap((run) => run ?? [])) {
      // In version 1, a tab wrote the ticket behind the ID.
      const tab = readTabMemory(`${id}@FIN-4711`, 'FIN-4711');
      const found = runOfPage({link: parseTicket('FIN-4711'), tab, runs: state.runs});
      expect(found.run?.id).toBe(id);
    }
  });

  it('can be changed like those of today', () => {
    const id = first?.id ?? '';
    const ticked = setTick(state, id, {stepId: 'x', scope: 'any', done: true}, now);
    expect(runById(ticked, id)?.ticks).toHaveProperty('any/x');
    expect(runById(setTicket(state, id, 'FIN-9', now), id)?.ticket).toBe('FIN-9');
    const deleted = deleteRun(state, id, now);
    expect(visibleRuns(undoDelete(deleted, id, now))).toHaveLength(3);
  });
});

it('a file that version 1 exported is read, and finds its run', () => {
  const read = readRunFile(version1.file, now);
  if (!read.ok) throw new Error(read.problem);
  expect(read.value.notes).toEqual([]);
  expect(read.value.run).toEqual({...first, changedAt: {}});
  expect(runToUpdate(state, read.value.run)?.id).toBe(first?.id);
});

it('a link that version 1 shared is read', () => {
  const read = readShareFragment(version1.fragment);
  expect(read).toEqual({
    ok: true,
    value: {topology: 'separate-systems', values: first?.values, notes: []},
  });
});
