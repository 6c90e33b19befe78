import {describe, expect, it} from 'vitest';
import {printedRequirementsAt, requirementsFor} from '../../src/requirements/rules/requirements';
import {userSystemIds} from '../../src/facts/requirements/userSystems';
import {compareTables} from './compareTables';
import {printedTablesOf, type PrintedObject, type RoleTables} from './printedTables';
import {sentencesOf} from './sentences';

const printedAt = (date: string) =>
  userSystemIds.map((system) => printedTablesOf(printedRequirementsAt(date, system)));
const combined = printedTablesOf(requirementsFor('combined'));
const words = (before: readonly RoleTables[], after: readonly RoleTables[]) =>
  compareTables(before, after).map(({text}) => text);

function withObject(change: (object: PrintedObject) => PrintedObject): RoleTables {
  const objects = combined.objects.map((one) => (one.object === 'S_BTCH_JOB' ? change(one) : one));
  return {...combined, objects};
}

function withWords(text: string): RoleTables {
  const fields = [{name: 'JOBACTION', values: ['RELE'], words: sentencesOf(text)}];
  return {system: 'combined', starts: [], objects: [{object: 'S_BTCH_JOB', fields}]};
}

describe('the periods on record, each compared with the one before', () => {
  it.each<[string, string, string[]]>([
    [
      '2025-03-19',
      '2026-03-16',
      [
        'S_APPL_LOG added in gateway and business back end: ACTVT 03, ALG_OBJECT *, ALG_SUBOBJ *',
        'S_APPL_LOG added in business back end: ACTVT 03, ALG_OBJECT *, ALG_SUBOBJ *',
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
  it.each<[string, RoleTables[], string[]]>([
    [
      'a field',
      [withObject((one) => ({...one, fields: [...one.fields, {name: 'NEW', values: ['*']}]}))],
      [`${role} field added: NEW *`],
    ],
    [
      'values',
      [
        withObject((one) => ({
          ...one,
          fields: one.fields.map((field) =>
            field.name === 'JOBGROUP' ? {...field, values: ['A']} : field,
          ),
        })),
      ],
      [`${role} JOBGROUP A added`, `${role} JOBGROUP * removed`],
    ],
    [
      'the order of fields',
      [withObject((one) => ({...one, fields: [...one.fields].reverse()}))],
      [`${role} the order of its fields or values changed`],
    ],
    [
      'an object less',
      [{...combined, objects: combined.objects.slice(0, 2)}],
      ['S_APPL_LOG removed in gateway and business back end'],
    ],
    [
      'a service',
      [
        {
          ...combined,
          starts: combined.starts.map((start) =>
            start.variant
              ? {...start, variant: {...start.variant, tadirService: 'OTHER 0001'}}
              : start,
          ),
        },
      ],
      [
        'IWSV in gateway and business back end: R3TR variant SAP Gateway Business Suite Enablement - Service OTHER 0001 FCCX_COMMUNICATION_SERVICES_SRVO OP Variant, before that R3TR variant SAP Gateway Business Suite Enablement - Service FCCX_COMMUNICATION_SERVICES_SRV 0001 FCCX_COMMUNICATION_SERVICES_SRVO OP Variant',
      ],
    ],
  ])('%s', (_, after, expected) => {
    expect(words([combined], after)).toEqual(expected);
  });

  it('the words beside a value', () => {
    expect(words([withWords('RELE: Release Jobs')], [withWords('RELE: Release All Jobs')])).toEqual(
      [`${role} JOBACTION, text changed: "RELE: Release {+All+} Jobs"`],
    );
  });

  it('a role that is gone is named by its parts', () => {
    expect(words([combined], [])).toEqual(
      ['IWSG', 'IWSV', 'S_BTCH_NA1', 'S_BTCH_JOB', 'S_APPL_LOG'].map(
        (id) => `${id} removed in gateway and business back end`,
      ),
    );
  });
});
