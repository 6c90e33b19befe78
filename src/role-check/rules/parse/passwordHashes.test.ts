import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {read} from '../../../../tests/fixtures/role-check/check';
import {csv, json, pipeList, rfcReadTable} from '../../../../tests/fixtures/role-check/exports';
import {withoutHashes} from './passwordHashes';

const columns = ['MANDT', 'BNAME', 'BCODE', 'USTYP', 'OCOD1', 'PASSCODE', 'PWDSALTEDHASH'];
const secrets = {
  BCODE: '0A1B2C3D4E5F6071',
  OCOD1: 'FEDCBA9876543210',
  PASSCODE: '8F3A9C0E4B7D1A2F5E6C8B9D0A1B2C3D4E5F6071',
  PWDSALTEDHASH: '{x-issha, 1024}c2VjcmV0aGFzaG9mYXBhc3N3b3Jk=',
};
const rows = ['AFC_COMM', 'MILLER'].map((user) => ({
  MANDT: '100',
  BNAME: user,
  USTYP: 'A',
  ...secrets,
}));
const styles: readonly (readonly [string, string])[] = [
  ['CSV', csv(columns, rows)],
  ['quoted CSV', csv(columns, rows, ';', true)],
  ['tabs', csv(columns, rows, '\t')],
  ['pipes', pipeList(columns, rows)],
  ['hashes first', csv(columns.toReversed(), rows)],
  ['JSON', json(columns, rows)],
  ['RFC_READ_TABLE', rfcReadTable(columns, rows)],
];

function expectNoSecret(text: string) {
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
}

describe('password hashes that come along', () => {
  it.each(styles)(
    'in %s: the type of the user is read, and nothing else is kept',
    (_name, text) => {
      const reading = read(text);
      expect(reading.rows.userTypes.map(({user, type}) => [user, type])).toEqual([
        ['AFC_COMM', 'A'],
        ['MILLER', 'A'],
      ]);
      expect(reading.lackingColumns.USR02).toBeUndefined();
      expect(reading.droppedColumns.toSorted()).toEqual(Object.keys(secrets).toSorted());
      expectNoSecret(JSON.stringify(reading));
    },
  );

  it.each(styles)('in %s, damaged anyhow: no hash is in what was read', (_name, text) => {
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.constantFrom('', ';', '"', '\n', '|', '\t', ',x', '\0'),
        fc.nat(40),
        (at, inserted, removed) => {
          const broken = text.slice(0, at) + inserted + text.slice(at + removed);
          expectNoSecret(JSON.stringify(read(broken)));
        },
      ),
      {numRuns: 200, seed: 16},
    );
  });

  it('is dropped with the other columns of tables that hold nothing else', () => {
    expectNoSecret(JSON.stringify(read(csv(['MANDT', 'BNAME', 'BCODE', 'PASSCODE'], rows))));
    expectNoSecret(JSON.stringify(read(csv(['BCODE', 'PASSCODE'], rows))));
  });

  it('leaves the next list of the same file alone', () => {
    const list = 'AGR_NAME,UNAME,FROM_DAT,TO_DAT\r\nZ_AFC,AFC_COMM,,\r\n';
    expect(read(csv(columns, rows) + list).tables).toEqual({USR02: 2, AGR_USERS: 1});
  });
});

describe('withoutHashes', () => {
  it.each(styles)('takes them out of a pasted %s', (_name, text) => {
    const clean = withoutHashes(text);
    expectNoSecret(clean);
    expect(read(clean).rows.userTypes).toEqual(read(text).rows.userTypes);
    expect(withoutHashes(clean)).toBe(clean);
  });

  it.each([csv(['AGR_NAME', 'OBJECT'], [{AGR_NAME: 'Z', OBJECT: 'PWD'}]), '{"a": "passw', ''])(
    'leaves %j as it is',
    (text) => {
      expect(withoutHashes(text)).toBe(text);
    },
  );
});
