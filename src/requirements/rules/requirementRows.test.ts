import {describe, expect, it} from 'vitest';
import {requirementRows} from './requirementRows';
import {requirementsFor} from './requirements';
import type {UserSystemId} from '../../facts/requirements/types';

function lines(system: UserSystemId, object: string, withDerived = false): string[] {
  const found = requirementsFor(system).authorizations.find((entry) => entry.object === object);
  if (!found) throw new Error(`${system} does not need ${object}.`);
  return requirementRows(found, withDerived).map(
    ({field, index, rowsOfField, since}) => `${field.name} ${index + 1}/${rowsOfField} ${since}`,
  );
}

describe('rows of an authorization', () => {
  it('gives each value its own date', () => {
    expect(lines('combined', 'S_BTCH_JOB')).toEqual([
      'JOBACTION 1/2 2024-09-23',
      'JOBACTION 2/2 2021-11-15',
      'JOBGROUP 1/1 2021-11-15',
    ]);
  });

  it('leaves derived fields out unless asked for', () => {
    expect(lines('business', 'S_RFCACL')).toEqual([]);
    expect(lines('business', 'S_RFCACL', true)).toHaveLength(9);
    expect(lines('gateway', 'S_RFCACL', true)).toEqual([]);
  });
});
