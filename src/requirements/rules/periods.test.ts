import {describe, expect, it} from 'vitest';
import {missingToday, pastPeriods, requirementPeriods} from './periods';
import type {RolePart, UserSystemId} from '../../facts/requirements/types';

const inShort = (parts: readonly RolePart[]) =>
  parts.map((part) => {
    if (part.kind === 'start-authorization') return part.id;
    return part.kind === 'authorization' ? part.object : `${part.object} ${part.value}`;
  });

it('derives the periods (evidence.md#required-content-per-period)', () => {
  expect(requirementPeriods.map(({from, to, swapped}) => [from, to, swapped])).toEqual([
    ['2021-09-06', '2021-11-14', false],
    ['2021-11-15', '2022-01-23', false],
    ['2022-01-24', '2024-09-22', true],
    ['2024-09-23', '2025-03-18', true],
    ['2025-03-19', '2026-03-15', false],
    ['2026-03-16', '2026-05-17', false],
    ['2026-05-18', undefined, false],
  ]);
  expect(pastPeriods).toHaveLength(6);
});

describe('a role built as printed, compared with today', () => {
  const job = 'S_BTCH_JOB';
  const log = 'S_APPL_LOG';
  const objects = ['S_BTCH_NA1', job, log];
  const rows: [string, UserSystemId, string[], string[], string[], boolean][] = [
    // from, system, missing, in the wrong system, doubtful, no role described
    ['2021-09-06', 'combined', [job, log], [], [], false],
    ['2021-11-15', 'combined', [`${job} DELE`, log], [], [], false],
    ['2022-01-24', 'combined', [`${job} DELE`, log], [], [], false],
    ['2024-09-23', 'combined', [log], [], [], false],
    ['2025-03-19', 'combined', [log], [], [], false],
    ['2026-03-16', 'combined', [], [], [], false],
    ['2026-05-18', 'combined', [], [], [], false],

    ['2021-09-06', 'business', [job, log], [], [], false],
    ['2021-11-15', 'business', [`${job} DELE`, log], [], [], false],
    ['2022-01-24', 'business', ['IWSV', ...objects], ['IWSG'], ['S_RFCACL'], false],
    ['2024-09-23', 'business', ['IWSV', ...objects], ['IWSG'], ['S_RFCACL'], false],
    ['2025-03-19', 'business', [log], [], [], false],
    ['2026-03-16', 'business', [], [], [], false],
    ['2026-05-18', 'business', [], [], [], false],

    ['2021-09-06', 'gateway', ['IWSG'], [], [], true],
    ['2021-11-15', 'gateway', ['IWSG'], [], [], true],
    ['2022-01-24', 'gateway', ['IWSG'], ['IWSV', 'S_BTCH_NA1', job], [], false],
    ['2024-09-23', 'gateway', ['IWSG'], ['IWSV', 'S_BTCH_NA1', job], [], false],
    ['2025-03-19', 'gateway', [], [], [], false],
    ['2026-03-16', 'gateway', [], [], [], false],
    ['2026-05-18', 'gateway', [], [], [], false],
  ];
  it.each(rows)('%s, %s lacks %j', (from, system, lacks, wrong, doubtful, noRole) => {
    const period = requirementPeriods.find((candidate) => candidate.from === from);
    if (!period) throw new Error(`No period from ${from}.`);
    const gap = missingToday(period, system);
    expect(inShort(gap.missing)).toEqual(lacks);
    expect(inShort(gap.wrongSystem)).toEqual(wrong);
    expect(inShort(gap.doubtful)).toEqual(doubtful);
    expect(gap.noRole).toBe(noRole);
  });

  it('names the system in which misplaced parts belong', () => {
    const period = requirementPeriods[2];
    if (!period) throw new Error('There is no third period.');
    expect(missingToday(period, 'business').belongsTo).toBe('gateway');
    expect(missingToday(period, 'gateway').belongsTo).toBe('business');
    expect(missingToday(period, 'combined').belongsTo).toBeUndefined();
  });
});
