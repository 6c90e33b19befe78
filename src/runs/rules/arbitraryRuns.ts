import fc from 'fast-check';
import type {TickKey, Ticks} from './ticks';
import {checkKeepable} from './keepableText';
import {
  valueDefinitions,
  valueNames,
  type ValueName,
  type Values,
} from '../../facts/valueDefinitions';
import type {Run, Runs} from './run';
import {readRoleCheckSummary, type RoleCheckSummary} from './roleCheckSummary';
import {checkRunName} from './runName';

/** Moments within one day, so that different changes often have the same one. */
export const arbitraryMoment = fc
  .integer({min: 0, max: 20})
  .map((hour) => new Date(Date.UTC(2026, 10, 21, hour)).toISOString());

const arbitraryTopology = fc.constantFrom('one-system' as const, 'separate-systems' as const);

function arbitraryText(name: ValueName): fc.Arbitrary<string> {
  const maxLength = Math.min(valueDefinitions[name].maxLength, 60);
  return fc
    .oneof(
      fc.constant(valueDefinitions[name].example),
      fc.string({unit: 'grapheme', minLength: 1, maxLength: Math.floor(maxLength / 4)}),
    )
    .filter((text) => text !== '' && checkKeepable(name, text).ok);
}

/** Any values that a run can hold, right or wrong. */
export const arbitraryValues: fc.Arbitrary<Values> = fc.record(
  Object.fromEntries(valueNames.map((name) => [name, arbitraryText(name)])),
  {requiredKeys: []},
);

const arbitraryKey = fc
  .tuple(
    fc.constantFrom('one-system', 'separate-systems', 'any'),
    fc.stringMatching(/^[a-z][a-z0-9]{0,4}(-[a-z0-9]{1,5}){0,3}$/),
  )
  .map(([scope, step]) => `${scope}/${step}` as TickKey);

export const arbitraryTicks: fc.Arbitrary<Ticks> = fc.dictionary(
  arbitraryKey,
  fc.record({done: fc.boolean(), at: arbitraryMoment}),
  {maxKeys: 12, noNullPrototype: true},
);

const arbitraryName = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 20})
  .map((text) => text.trim())
  .filter((text) => checkRunName(text).ok);

const fields = [
  'name',
  'ticket',
  'topology',
  'doneBy',
  'roleCheck',
  'deleted',
  ...valueNames,
] as const;

const arbitraryRoleCheck: fc.Arbitrary<RoleCheckSummary> = fc
  .record({
    date: fc.constantFrom('2026-11-21', '2026-11-22'),
    topology: arbitraryTopology,
    verdict: arbitraryName,
    requirement: arbitraryName,
    systems: fc.array(
      fc.record({
        system: fc.constantFrom('business' as const, 'gateway' as const, 'combined' as const),
        roles: fc.array(arbitraryName, {maxLength: 3}),
        result: arbitraryName,
      }),
      {maxLength: 2},
    ),
    files: fc.array(arbitraryName, {maxLength: 3}),
  })
  .map((summary) => readRoleCheckSummary(summary) ?? summary);

const createdAt = '2026-11-20T08:00:00.000Z';

/** Any run with one of a few IDs. */
export const arbitraryRun: fc.Arbitrary<Run> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c'),
    name: arbitraryName,
    ticket: fc.stringMatching(/^[A-Za-z0-9._-]{1,40}$/),
    topology: arbitraryTopology,
    values: arbitraryValues,
    ticks: arbitraryTicks,
    doneBy: arbitraryName,
    roleCheck: arbitraryRoleCheck,
    createdAt: fc.constant(createdAt),
    deleted: fc.constant(true as const),
    changedAt: fc.dictionary(fc.constantFrom(...fields), arbitraryMoment, {
      maxKeys: 6,
      noNullPrototype: true,
    }),
  },
  {requiredKeys: ['id', 'name', 'values', 'ticks', 'createdAt', 'changedAt']},
);

/** Any state with at most three runs. */
export const arbitraryRuns: fc.Arbitrary<Runs> = fc
  .uniqueArray(arbitraryRun, {selector: (run) => run.id, maxLength: 3})
  .map((runs) => {
    const shown = runs.find((run) => !run.deleted);
    return shown ? {runs, selectedId: shown.id} : {runs};
  });
