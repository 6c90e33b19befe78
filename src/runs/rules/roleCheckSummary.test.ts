import {describe, expect, it} from 'vitest';
import {createRun, setRoleCheck} from './changeRuns';
import {noRuns, runById, selectedRun} from './run';
import {readRoleCheckSummary} from './roleCheckSummary';
import {readStoredRuns, writeStoredRuns} from './storedRuns';

const now = '2026-11-22T10:00:00.000Z';
const later = '2026-11-22T11:00:00.000Z';
const summary = {
  date: '2026-11-22',
  topology: 'one-system',
  verdict: 'Nothing to do.',
  requirement: '2026-05-18 (b5f391b)',
  systems: [{system: 'combined', roles: ['Z_AFC'], result: '9 met'}],
  files: ['role.txt'],
} as const;

describe('the summary of a role check', () => {
  it('stays in the run', () => {
    const state = setRoleCheck(createRun(noRuns, {id: 'a', now}), 'a', summary, later);
    const read = readStoredRuns(writeStoredRuns(state));
    expect(read.dropped).toEqual([]);
    expect(selectedRun(read.state)?.roleCheck).toEqual(summary);
    expect(runById(state, 'a')?.changedAt).toEqual({roleCheck: later});
  });

  it('takes names from files without markup, hidden characters and endless texts', () => {
    const hostile = {
      ...summary,
      verdict: 'x'.repeat(10_000),
      systems: [{system: 'combined', roles: ['<img onerror=x>', 7, ''], result: 'a\u202eb'}, 7],
      files: ['a\nb.txt', '<script>', ...Array.from({length: 200}, () => 'x')],
      more: 'secret',
    };
    const read = readRoleCheckSummary(hostile);
    expect(JSON.stringify(read)).not.toMatch(/[<>]|secret|\u202e/);
    expect(read?.verdict.length).toBeLessThan(502);
    expect(read?.systems).toEqual([{system: 'combined', roles: ['img onerror=x'], result: 'ab'}]);
    expect(read?.files.slice(0, 3)).toEqual(['a b.txt', 'script', 'x']);
    expect(read?.files.length).toBeLessThanOrEqual(50);
    expect(readRoleCheckSummary(read)).toEqual(read);
  });

  it.each([undefined, null, 7, [], {}, {...summary, date: '<b>'}, {...summary, topology: 'hub'}])(
    'is nothing if it is damaged: %j',
    (input) => {
      expect(readRoleCheckSummary(input)).toBeUndefined();
    },
  );
});
