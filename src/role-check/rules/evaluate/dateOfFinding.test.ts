import {describe, expect, it} from 'vitest';
import {check, downloadOf, finding} from '../../../../tests/fixtures/role-check/check';
import {trusted, type FixtureAuthorization} from '../../../../tests/fixtures/role-check/roles';
import {requirementChanges} from '../../../facts/requirements/requirementChanges';

const role = (...authorizations: FixtureAuthorization[]) =>
  downloadOf({role: 'Z_AFC', authorizations});

const jobs = (...actions: string[]): FixtureAuthorization => ({
  object: 'S_BTCH_JOB',
  auth: 'T-E100000100',
  fields: {JOBACTION: actions, JOBGROUP: ['*']},
});

const dateOf = (commit: string) => requirementChanges.find((change) => change.commit === commit);

describe('the date of a finding', () => {
  it.each([
    ['an object that is missing', [], '51fd04c'],
    ['the newest of the missing values', [jobs('RELE')], '5b8b85e'],
    ['a missing value that came with the object', [jobs('DELE')], '51fd04c'],
    ['a complete object', [jobs('DELE', 'RELE')], '51fd04c'],
  ])('is that of %s', (_name, authorizations, commit) => {
    const found = finding(check('combined', [role(...authorizations)]), 'S_BTCH_JOB');
    expect(found).toMatchObject({since: dateOf(commit)?.date, evidence: commit});
  });

  it('is none of SAP’s where the missing values are derived', () => {
    const open = {...trusted('T-E100000100'), fields: {ACTVT: ['16']}};
    const found = finding(check('business', [role(open)]), 'S_RFCACL');
    expect(found).toMatchObject({status: 'partly', basis: 'derived'});
    expect(found.since).toBeUndefined();
    expect(found.evidence).toBeUndefined();
    expect(found.detail).toContain('the values are derived');
  });

  it('is SAP’s where the object itself is missing, which SAP’s guide names', () => {
    const found = finding(check('business', [role(jobs('RELE'))]), 'S_RFCACL');
    expect(found).toMatchObject({status: 'missing', since: '2021-09-06', evidence: '4ae1ef7'});
  });
});
