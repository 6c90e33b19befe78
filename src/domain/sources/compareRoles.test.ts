import {describe, expect, it} from 'vitest';
import {printedRequirementsAt, requirementsFor} from '../requirements/requirements';
import {userSystemIds} from '../requirements/userSystems';
import {compareRoles} from './compareRoles';
import {printedRoleOf, type PrintedAuthorization, type PrintedRole} from './printedRole';

const printedAt = (date: string) =>
  userSystemIds.map((system) => printedRoleOf(printedRequirementsAt(date, system)));
const combined = printedRoleOf(requirementsFor('combined'));
const words = (before: PrintedRole[], after: PrintedRole[]) =>
  compareRoles(before, after).map(({text}) => text);

function withObject(
  change: (authorization: PrintedAuthorization) => PrintedAuthorization,
): PrintedRole {
  const authorizations = combined.authorizations.map((one) =>
    one.object === 'S_BTCH_JOB' ? change(one) : one,
  );
  return {...combined, authorizations};
}

describe('the periods on record, each compared with the one before', () => {
  it.each<[string, string, string[]]>([
    [
      '2026-03-16',
      '2026-05-18',
      ['user type in gateway and business back end: recommendation Dialog removed'],
    ],
    [
      '2025-03-19',
      '2026-03-16',
      [
        'S_APPL_LOG added in gateway and business back end: ACTVT 03 (prefilled), ALG_OBJECT *, ALG_SUBOBJ *',
        'S_APPL_LOG added in business back end: ACTVT 03 (prefilled), ALG_OBJECT *, ALG_SUBOBJ *',
      ],
    ],
    [
      '2024-09-23',
      '2025-03-19',
      [
        'IWSG moved from business back end to gateway back end',
        'IWSV moved from gateway back end to business back end',
        'S_BTCH_NA1 moved from gateway back end to business back end',
        'S_BTCH_JOB moved from gateway back end to business back end',
      ],
    ],
    [
      '2022-01-24',
      '2024-09-23',
      [
        'S_BTCH_JOB in gateway and business back end: JOBACTION DELE added',
        'S_BTCH_JOB in gateway back end: JOBACTION DELE added',
      ],
    ],
  ])('%s to %s', (before, after, expected) => {
    expect(words(printedAt(before), printedAt(after))).toEqual(expected);
    expect(words(printedAt(after), printedAt(after))).toEqual([]);
  });
});

describe('changes that may come', () => {
  const role = 'S_BTCH_JOB in gateway and business back end:';
  it.each<[string, PrintedRole[], string[]]>([
    [
      'a user type',
      [{...combined, userType: {kind: 'required', type: 'System'}}],
      ['user type in gateway and business back end: System required, before that free choice'],
    ],
    [
      'a field',
      [
        withObject((one) => ({
          ...one,
          fields: [...one.fields, {name: 'NEW', rule: {kind: 'asterisk'}}],
        })),
      ],
      [`${role} field added: NEW *`],
    ],
    [
      'a rule',
      [
        withObject((one) => ({
          ...one,
          fields: one.fields.map((field) =>
            field.name === 'JOBGROUP'
              ? {...field, rule: {kind: 'values', values: [{value: 'A'}]}}
              : field,
          ),
        })),
      ],
      [`${role} JOBGROUP A, before that *`],
    ],
    [
      'the order of fields',
      [withObject((one) => ({...one, fields: [...one.fields].reverse()}))],
      [`${role} the order of its fields or values changed`],
    ],
    [
      'where it stands',
      [withObject((one) => ({...one, statedIn: 'caution'}))],
      [`${role} now stands in a caution only`],
    ],
    [
      'an object less',
      [{...combined, authorizations: combined.authorizations.slice(0, 2)}],
      ['S_APPL_LOG removed in gateway and business back end'],
    ],
    [
      'a service',
      [
        {
          ...combined,
          startAuthorizations: combined.startAuthorizations.map((one) =>
            one.id === 'IWSV' ? {...one, tadirService: 'OTHER 0001'} : one,
          ),
        },
      ],
      [
        'IWSV in gateway and business back end: TADIR service OTHER 0001, before that FCCX_COMMUNICATION_SERVICES_SRV 0001',
      ],
    ],
  ])('%s', (_, after, expected) => {
    expect(words([combined], after)).toEqual(expected);
  });

  it('a role that is gone is named, with its parts', () => {
    expect(words([combined], [])[0]).toBe(
      'no user is described any more in gateway and business back end',
    );
  });
});
