import {describe, expect, it} from 'vitest';
import {derivedCases, requirementRows, type RequirementRow} from './requirementRows';
import {requirementsFor} from './requirements';
import type {UserSystemId} from '../../facts/requirements/types';

function authorization(system: UserSystemId, object: string) {
  const found = requirementsFor(system).authorizations.find((entry) => entry.object === object);
  if (!found) throw new Error(`${system} does not need ${object}.`);
  return found;
}

const names = (rows: readonly RequirementRow[]) =>
  rows.map(({field, index, rowsOfField}) => `${field.name} ${index + 1}/${rowsOfField}`);

describe('rows of an authorization', () => {
  it('are one for each value', () => {
    expect(names(requirementRows(authorization('combined', 'S_BTCH_JOB')))).toEqual([
      'JOBACTION 1/2',
      'JOBACTION 2/2',
      'JOBGROUP 1/1',
    ]);
  });

  it('leave out what SAP’s guide does not give', () => {
    expect(requirementRows(authorization('business', 'S_RFCACL'))).toEqual([]);
  });
});

describe('derived values', () => {
  const common = ['RFC_SYSID 1/1', 'RFC_CLIENT 1/1', 'RFC_TCODE 1/1', 'RFC_INFO 1/1', 'ACTVT 1/1'];
  const cases = (isSameName: boolean) =>
    derivedCases(authorization('business', 'S_RFCACL'), isSameName);

  it('come in both cases while the user name is not known', () => {
    expect(cases(false).map(({id}) => id)).toEqual(['same-name', 'other-name']);
    for (const {rows} of cases(false))
      expect(names(rows)).toEqual([...common, 'RFC_EQUSER 1/1', 'RFC_USER 1/1']);
  });

  it('come in one case for one name in both systems', () => {
    expect(cases(true).map(({id}) => id)).toEqual(['same-name']);
  });

  it('carry no date of SAP’s guide', () => {
    for (const {rows} of cases(false))
      for (const {field} of rows) {
        expect(field).not.toHaveProperty('since');
        if (field.rule.kind === 'values')
          for (const value of field.rule.values) expect(value).not.toHaveProperty('since');
      }
  });
});
