import {describe, expect, it} from 'vitest';
import {addSharedRun, applyShared} from './applyShared';
import {createRun, setValue} from './changeRuns';
import {noRuns, runById, selectedRun} from './run';

const now = '2026-11-22T10:00:00.000Z';
const later = '2026-11-22T11:00:00.000Z';
const mine = setValue(
  setValue(
    createRun(noRuns, {id: 'a', now}, {name: 'Development'}),
    'a',
    {name: 'client', text: '100'},
    now,
  ),
  'a',
  {name: 'virtualHost', text: 'afc.virtual'},
  now,
);
const shared = {topology: 'one-system', values: {client: '200', roleName: 'Z_AFC'}} as const;

describe('applyShared', () => {
  it('replaces what is shared and keeps the rest', () => {
    const run = runById(applyShared(mine, 'a', shared, later), 'a');
    expect(run?.values).toEqual({client: '200', virtualHost: 'afc.virtual', roleName: 'Z_AFC'});
    expect(run?.topology).toBe('one-system');
    expect(applyShared(mine, 'none', shared, later)).toBe(mine);
  });
});

describe('addSharedRun', () => {
  it('leaves the other runs as they are', () => {
    const state = addSharedRun(mine, shared, undefined, {id: 'b', now: later});
    expect(selectedRun(state)).toMatchObject({id: 'b', name: 'Shared run', ...shared, ticks: {}});
    expect(runById(state, 'a')).toBe(runById(mine, 'a'));
  });

  it('takes the ticket of the link, unless a run has it', () => {
    const state = addSharedRun(mine, shared, 'FIN-4711', {id: 'b', now: later});
    expect(selectedRun(state)).toMatchObject({id: 'b', name: 'FIN-4711', ticket: 'FIN-4711'});
    const twice = addSharedRun(state, shared, 'fin-4711', {id: 'c', now: later});
    expect(selectedRun(twice)).toMatchObject({id: 'c', name: 'Shared run'});
    expect(selectedRun(twice)).not.toHaveProperty('ticket');
  });
});
