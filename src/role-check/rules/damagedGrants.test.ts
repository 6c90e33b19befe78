import {expect, it} from 'vitest';
import {check, findings, hashFile, read} from '../../../tests/fixtures/role-check/check';
import {damaged} from '../../../tests/fixtures/role-check/damage';
import {hashes, log, service, type FixtureRole} from '../../../tests/fixtures/role-check/roles';
import {seedsOf, styles} from '../../../tests/fixtures/role-check/styles';
import {isGranted} from './evaluate/status';

const T = 'T-E100000100';

/**
 * A role that grants nothing, and still grants nothing after one or two changed bytes: each
 * requirement is missing at least two values or is inactive in several rows.
 */
const emptyRole: FixtureRole = {
  role: 'Z_AFC',
  authorizations: [
    service(T, hashes.other),
    {object: 'S_BTCH_NA1', auth: T, fields: {PROGRAM: [''], BTCUNAME: ['']}},
    {object: 'S_BTCH_JOB', auth: T, fields: {JOBACTION: ['SHOW'], JOBGROUP: ['']}},
    {...log(T), inactive: true},
    {object: 'S_RFCACL', auth: T, fields: {RFC_SYSID: [''], RFC_CLIENT: [''], ACTVT: ['']}},
  ],
};

it.each(styles)(
  'a %s, damaged a thousand times, never grants what it did not',
  (name, write) => {
    const whole = write(emptyRole);
    for (const seed of seedsOf(name)) {
      const answer = check('business', [read(damaged(whole, seed)), hashFile]);
      const granted = findings(answer).filter(({object, status}) => object && isGranted(status));
      expect({seed, granted}).toEqual({seed, granted: []});
    }
  },
  60_000,
);
