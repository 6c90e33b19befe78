import {describe, expect, it} from 'vitest';
import {
  check,
  downloadOf,
  finding,
  hashFile,
  listOf,
  read,
} from '../../../../tests/fixtures/role-check/check';
import {columnsUsers, csv, tabList} from '../../../../tests/fixtures/role-check/exports';
import {
  businessRole,
  combinedRole,
  gatewayRole,
  valueRows,
  type FixtureRole,
} from '../../../../tests/fixtures/role-check/roles';

type Assignment = readonly [string, string, string, string];

function assigned(...rows: readonly Assignment[]) {
  const cells = rows.map(([role, user, from, to]) => ({
    MANDT: '100',
    AGR_NAME: role,
    UNAME: user,
    FROM_DAT: from,
    TO_DAT: to,
    EXCLUDE: '',
  }));
  return read(tabList(columnsUsers, cells), 'agr_users.txt');
}

function profiles(...rows: readonly (readonly [string, string])[]) {
  const cells = rows.map(([user, profile]) => ({MANDT: '100', BNAME: user, PROFILE: profile}));
  return read(csv(['MANDT', 'BNAME', 'PROFILE'], cells), 'ust04.csv');
}

function types(...rows: readonly (readonly [string, string])[]) {
  const cells = rows.map(([user, type]) => ({BNAME: user, USTYP: type}));
  return read(csv(['BNAME', 'USTYP'], cells), 'usr02.csv');
}

function generated(role: FixtureRole, change: (low: string) => string = (low) => low) {
  const columns = ['MANDT', 'OBJCT', 'AUTH', 'AKTPS', 'FIELD', 'VON', 'BIS'];
  const cells = valueRows(role).map(
    ({OBJECT = '', AUTH = '', FIELD = '', LOW = '', HIGH = ''}) => ({
      MANDT: '100',
      OBJCT: OBJECT,
      AUTH,
      AKTPS: 'A',
      FIELD,
      VON: change(LOW),
      BIS: HIGH,
    }),
  );
  return read(csv(columns, cells, '\t'), 'ust12.txt');
}

const always = ['01.01.2025', '31.12.9999'] as const;
const role = combinedRole.role;

describe('assigned user (AGR_USERS, evidence.md#role-tables)', () => {
  const rows: [string, readonly Assignment[], string, string][] = [
    ['has the role', [[role, 'AFC_COMM', ...always]], 'met', 'AFC_COMM'],
    ['starts today', [[role, 'AFC_COMM', '20260601', '99991231']], 'met', 'AFC_COMM'],
    ['ends today', [[role, 'AFC_COMM', '2025-01-01', '2026-06-01']], 'met', 'AFC_COMM'],
    ['ended yesterday', [[role, 'AFC_COMM', '2025-01-01', '2026-05-31']], 'missing', 'not valid'],
    ['starts tomorrow', [[role, 'AFC_COMM', '02.06.2026', '31.12.9999']], 'missing', 'not valid'],
    ['has another role', [['Z_OTHER', 'AFC_COMM', ...always]], 'missing', 'No user'],
    ['an undecided date', [[role, 'AFC_COMM', '01/02/2026', '']], 'met', 'AFC_COMM'],
  ];
  it.each(rows)('%s', (_name, assignments, status, words) => {
    const files = [downloadOf(combinedRole), hashFile, assigned(...assignments)];
    const found = finding(check('combined', files), 'assigned-user');
    expect(found.status).toBe(status);
    expect(found.detail).toContain(words);
  });

  const [start, ...rest] = combinedRole.authorizations;
  const one = {role: 'Z_ONE', authorizations: start ? [start] : []};
  const other = {role: 'Z_OTHER', authorizations: rest};

  it('needs one user with all roles that are needed together', () => {
    const together = assigned(['Z_ONE', 'AFC', ...always], ['Z_OTHER', 'AFC', ...always]);
    const apart = assigned(['Z_ONE', 'AFC', ...always], ['Z_OTHER', 'MILLER', ...always]);
    const roles = [listOf(one, other), hashFile];
    expect(finding(check('combined', [...roles, together]), 'assigned-user').status).toBe('met');
    expect(finding(check('combined', [...roles, apart]), 'assigned-user').status).toBe('partly');
  });

  it('looks at the technical user alone where its name is known', () => {
    const files = [downloadOf(combinedRole), assigned([role, 'MILLER', ...always])];
    const status = (technicalUser: string) =>
      finding(check('combined', files, {values: {technicalUser}}), 'assigned-user').status;
    expect(status('MILLER')).toBe('met');
    expect(status('AFC_COMM')).toBe('partly');
  });

  it('cannot be told without AGR_USERS', () => {
    const found = finding(check('combined', [downloadOf(combinedRole)]), 'assigned-user');
    expect(found).toMatchObject({status: 'unknown', toldBy: 'an SE16 export of AGR_USERS'});
  });
});

describe('generated profile (UST12, evidence.md#generate-and-compare)', () => {
  it.each([
    ['the same values', generated(combinedRole), 'met'],
    ['nothing of the role', generated(gatewayRole), 'missing'],
    ['an older state', generated(combinedRole, (low) => (low === 'DELE' ? 'RELE' : low)), 'partly'],
  ])('%s', (_name, file, status) => {
    const answer = check('combined', [downloadOf(combinedRole), hashFile, file]);
    expect(finding(answer, 'generated-profile').status).toBe(status);
  });
});

describe('user comparison (UST04, evidence.md#generate-and-compare)', () => {
  it.each([
    ['the profile', profiles(['AFC_COMM', 'T-E1000001']), 'met'],
    ['another profile', profiles(['AFC_COMM', 'T-E9999999']), 'missing'],
    ['the profile with another user', profiles(['MILLER', 'T-E1000001']), 'missing'],
  ])('%s', (_name, file, status) => {
    const users = assigned([role, 'AFC_COMM', ...always]);
    const answer = check('combined', [downloadOf(combinedRole), hashFile, users, file]);
    expect(finding(answer, 'user-comparison').status).toBe(status);
  });
});

describe('user type (USR02, evidence.md#user-types)', () => {
  const users = assigned([businessRole.role, 'AFC_COMM', ...always]);
  it.each([
    ['dialog', types(['AFC_COMM', 'A'], ['MILLER', 'B']), 'met'],
    ['system', types(['AFC_COMM', 'B'], ['MILLER', 'A']), 'missing'],
    ['somebody else', types(['SMITH', 'A'], ['MILLER', 'A']), 'unknown'],
  ])('%s, separate systems', (_name, file, status) => {
    const answer = check('business', [downloadOf(businessRole), hashFile, users, file]);
    expect(finding(answer, 'user-type').status).toBe(status);
  });

  it('is a free choice in one system', () => {
    expect(finding(check('combined', [downloadOf(combinedRole)]), 'user-type').status).toBe('met');
  });
});

it('is complete where every export is there', () => {
  const files = [
    downloadOf(combinedRole),
    hashFile,
    assigned([role, 'AFC_COMM', ...always]),
    generated(combinedRole),
    profiles(['AFC_COMM', 'T-E1000001']),
  ];
  const answer = check('combined', files);
  expect(answer.verdict).toBe('complete');
  expect(answer.next).toBe('Nothing is missing: test the connection.');
});
