import {describe, expect, it} from 'vitest';
import {check, findings, hashFile, read} from '../../../tests/fixtures/role-check/check';
import {damaged} from '../../../tests/fixtures/role-check/damage';
import {
  columns1251,
  columnsHash,
  csv,
  download,
  pipeList,
  tabList,
  utf16,
} from '../../../tests/fixtures/role-check/exports';
import {
  businessRole,
  hashes,
  log,
  service,
  trusted,
  usobhash,
  valueRows,
  type FixtureRole,
} from '../../../tests/fixtures/role-check/roles';
import {isGranted} from './evaluate/status';
import {writeReport} from './report/writeReport';

/**
 * A role in which nothing is granted, and nothing gets granted by one or two bytes: every
 * requirement lacks at least two values or is inactive in several rows.
 */
const T = 'T-E100000100';
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

const bytes = (text: string) => new TextEncoder().encode(text);
const styles: readonly (readonly [string, (role: FixtureRole) => Uint8Array])[] = [
  ['download', (role) => bytes(download([role]))],
  ['pipe list', (role) => bytes(pipeList(columns1251, valueRows(role), {title: 'List', page: 9}))],
  ['tabs', (role) => bytes(tabList(columns1251, valueRows(role)))],
  ['tabs in UTF-16', (role) => utf16(tabList(columns1251, valueRows(role)))],
  ['CSV', (role) => bytes(csv(columns1251, valueRows(role), ';', true))],
];
const hashBytes = bytes(csv(columnsHash, usobhash));
const runs = 1000;

describe.each(styles)('%s, damaged a thousand times', (name, write) => {
  const seeds = Array.from({length: runs}, (_, index) => index + name.length * runs);

  it('grants nothing that was not granted', () => {
    const whole = write(emptyRole);
    for (const seed of seeds) {
      const reading = read(damaged(whole, seed));
      const answer = check('business', [reading, hashFile]);
      const granted = findings(answer).filter(({object, status}) => object && isGranted(status));
      expect({seed, granted}).toEqual({seed, granted: []});
    }
  }, 60_000);

  it('is an answer or a message, never an exception', () => {
    const whole = write(businessRole);
    for (const seed of seeds) {
      const reading = read(damaged(whole, seed), 'x', 1 + (seed % 500));
      const answer = check('business', [reading, read(damaged(hashBytes, seed))]);
      expect(answer.next).not.toBe('');
      expect(reading.failure === undefined || reading.failure.length > 10).toBe(true);
      if (seed % 20 === 0) expect(writeReport(answer, 'text')).toContain(answer.next);
    }
  }, 60_000);
});

describe('cut off after any byte', () => {
  const fragileRole: FixtureRole = {
    role: 'Z_AFC',
    authorizations: [
      {object: 'S_BTCH_JOB', auth: T, fields: {JOBGROUP: ['*'], JOBACTION: ['DELE', 'RELEX']}},
      {
        object: 'S_APPL_LOG',
        auth: T,
        fields: {ALG_OBJECT: ['*'], ALG_SUBOBJ: ['*'], ACTVT: ['031']},
      },
      {...trusted(T), inactive: true},
    ],
  };
  const rows = valueRows(fragileRole);
  const lowLast = columns1251.filter((name) => name !== 'LOW').concat('LOW');
  const markLast = columns1251.filter((name) => name !== 'DELETED').concat('DELETED');
  const rejected = valueRows({
    ...fragileRole,
    authorizations: fragileRole.authorizations.slice(0, 2),
  });

  it.each([
    ['download', download([fragileRole])],
    ['pipe list', pipeList(columns1251, rows)],
    ['tabs', tabList(columns1251, rows)],
    ['LOW last', csv(lowLast, rejected)],
    ['DELETED last', csv(markLast, rows)],
    [
      'without further columns',
      csv(['AGR_NAME', 'OBJECT', 'AUTH', 'FIELD', 'LOW', 'HIGH'], rejected),
    ],
  ])(
    '%s: grants nothing',
    (_name, text) => {
      for (let end = 0; end <= text.length; end++) {
        const answer = check('business', [read(text.slice(0, end)), hashFile]);
        const granted = findings(answer).filter(({object, status}) => object && isGranted(status));
        expect({end, granted}).toEqual({end, granted: []});
      }
    },
    60_000,
  );
});
