import {describe, expect, it} from 'vitest';
import {addSharedRun, applyShared, previewValues} from './applyShared';
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

describe('previewValues', () => {
  it('shows what would be replaced and what would be new, and nothing else', () => {
    expect(
      previewValues(
        {client: '100', roleName: 'Z_AFC'},
        {client: '200', roleName: 'Z_AFC', virtualPort: '1'},
      ),
    ).toEqual([
      {name: 'client', before: '100', after: '200'},
      {name: 'virtualPort', after: '1'},
    ]);
  });
});

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
    const state = addSharedRun(mine, shared, {id: 'b', now: later});
    expect(selectedRun(state)).toMatchObject({id: 'b', name: 'Shared run', ...shared, ticks: {}});
    expect(runById(state, 'a')).toBe(runById(mine, 'a'));
  });
});
