import {describe, expect, it} from 'vitest';
import {createRun, deleteRun} from './changeRuns';
import {maxRuns, noRuns, selectedRun, type Runs} from './run';
import {runToWrite} from './runToWrite';

const now = '2026-01-01T00:00:00.000Z';
const two: Runs = [
  {id: 'a', ticket: 'ABC-1'},
  {id: 'b', ticket: undefined},
].reduce((state, {id, ticket}) => createRun(state, {id, now}, {ticket}), noRuns);

describe('the run to write into', () => {
  const creation = {id: 'new', now};

  it('is the shown one', () => {
    expect(runToWrite(two, creation, {ticket: 'NEW-1'})).toBe(two);
  });

  it('is the shown one, and back, if another tab has deleted it', () => {
    const deleted = {...deleteRun(two, 'a', now), selectedId: 'a'};
    const state = runToWrite(deleted, creation, {ticket: 'ABC-1', topology: 'one-system'});
    expect(selectedRun(state)).toMatchObject({id: 'a', topology: 'one-system'});
    expect(selectedRun(state)).not.toHaveProperty('deleted');
  });

  it('is none if there are too many', () => {
    let full = noRuns;
    for (let number = 0; number < maxRuns; number += 1)
      full = createRun(full, {id: `r${number}`, now});
    expect(selectedRun(runToWrite({runs: full.runs}, creation, {ticket: 'NEW-1'}))).toBeUndefined();
  });

  it('is a new one for the ticket of the link', () => {
    const run = selectedRun(
      runToWrite(noRuns, creation, {ticket: 'NEW-1', topology: 'one-system'}),
    );
    expect(run).toMatchObject({id: 'new', name: 'NEW-1', ticket: 'NEW-1', topology: 'one-system'});
  });

  it('is a new one without a ticket', () => {
    const run = selectedRun(runToWrite(noRuns, creation, {}));
    expect(run).toMatchObject({id: 'new', name: 'Run 1'});
    expect(run).not.toHaveProperty('ticket');
    expect(run).not.toHaveProperty('topology');
  });

  it('remembers the topology of the page once, and keeps it', () => {
    const first = runToWrite(two, creation, {topology: 'one-system'});
    expect(selectedRun(first)?.topology).toBe('one-system');
    expect(runToWrite(first, creation, {topology: 'separate-systems'})).toBe(first);
  });
});
