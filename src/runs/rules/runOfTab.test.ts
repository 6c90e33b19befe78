import {describe, expect, it} from 'vitest';
import {createRun, deleteRun} from './changeRuns';
import {maxRuns, noRuns, selectedRun, type Runs} from './run';
import {readRememberedRun, runToWrite, selectForTab, writeRememberedRun} from './runOfTab';

const now = '2026-01-01T00:00:00.000Z';
const two: Runs = [
  {id: 'a', ticket: 'ABC-1'},
  {id: 'b', ticket: undefined},
].reduce((state, {id, ticket}) => createRun(state, {id, now}, {ticket}), noRuns);

describe('what a tab remembers', () => {
  it.each([{id: 'a'}, {id: 'a', ticket: 'ABC-1'}])('is read as it was written: %j', (run) => {
    expect(readRememberedRun(writeRememberedRun(run))).toEqual(run);
  });
  it.each([null, '', '@', 'a@', 'a@b@c', '<b>', 'a@<b>'])('is nothing if damaged: %j', (text) => {
    expect(readRememberedRun(text)).toBeUndefined();
  });
});

describe('the run of a tab', () => {
  it.each([
    ['the stored one', {}, 'b'],
    ['the one that was shown last', {remembered: {id: 'a'}}, 'a'],
    ['the stored one, if that is gone', {remembered: {id: 'x'}}, 'b'],
    ['that of the ticket', {ticket: 'abc-1'}, 'a'],
    [
      'that of the ticket, before what was shown without it',
      {ticket: 'ABC-1', remembered: {id: 'b'}},
      'a',
    ],
    [
      'what was picked under the ticket',
      {ticket: 'ABC-1', remembered: {id: 'b', ticket: 'ABC-1'}},
      'b',
    ],
    ['none for a ticket without a run', {ticket: 'NEW-1'}, undefined],
    [
      'none for a ticket without a run, whatever was shown',
      {ticket: 'NEW-1', remembered: {id: 'a'}},
      undefined,
    ],
    [
      'what was shown under a ticket that is no longer there',
      {remembered: {id: 'a', ticket: 'ABC-1'}},
      'a',
    ],
  ])('is %s', (_, tab, expected) => {
    expect(selectForTab(two, tab).selectedId).toBe(expected);
  });

  it('is never a deleted one', () => {
    const state = deleteRun(two, 'a', now);
    expect(selectForTab(state, {ticket: 'ABC-1'}).selectedId).toBeUndefined();
    expect(selectForTab(state, {remembered: {id: 'a'}}).selectedId).toBe('b');
  });

  it('loses no run', () => {
    expect(selectForTab(two, {ticket: 'NEW-1'}).runs).toEqual(two.runs);
  });
});

describe('the run to write into', () => {
  const birth = {id: 'new', now};

  it('is the shown one', () => {
    expect(runToWrite(two, birth, {ticket: 'NEW-1'})).toBe(two);
  });

  it('is the shown one, and back, if another tab has deleted it', () => {
    const deleted = {...deleteRun(two, 'a', now), selectedId: 'a'};
    const state = runToWrite(deleted, birth, {ticket: 'ABC-1', topology: 'one-system'});
    expect(selectedRun(state)).toMatchObject({id: 'a', topology: 'one-system'});
    expect(selectedRun(state)).not.toHaveProperty('deleted');
  });

  it('is none if there are too many', () => {
    let full = noRuns;
    for (let number = 0; number < maxRuns; number += 1)
      full = createRun(full, {id: `r${number}`, now});
    expect(selectedRun(runToWrite({runs: full.runs}, birth, {ticket: 'NEW-1'}))).toBeUndefined();
  });

  it('is a new one for the ticket of the link', () => {
    const run = selectedRun(runToWrite(noRuns, birth, {ticket: 'NEW-1', topology: 'one-system'}));
    expect(run).toMatchObject({id: 'new', name: 'NEW-1', ticket: 'NEW-1', topology: 'one-system'});
  });

  it('is a new one without a ticket', () => {
    const run = selectedRun(runToWrite(noRuns, birth, {}));
    expect(run).toMatchObject({id: 'new', name: 'Run 1'});
    expect(run).not.toHaveProperty('ticket');
    expect(run).not.toHaveProperty('topology');
  });

  it('remembers the topology of the page once, and keeps it', () => {
    const first = runToWrite(two, birth, {topology: 'one-system'});
    expect(selectedRun(first)?.topology).toBe('one-system');
    expect(runToWrite(first, birth, {topology: 'separate-systems'})).toBe(first);
  });
});
