import {describe, expect, it} from 'vitest';
import {
  check,
  downloadOf,
  hashFile,
  listOf,
  recognised,
} from '../../../../tests/fixtures/role-check/check';
import {
  backgroundUser,
  businessRole,
  combinedRole,
  gatewayRole,
  hashes,
  jobs,
  log,
  service,
  trusted,
  type FixtureAuthorization,
} from '../../../../tests/fixtures/role-check/roles';
import type {Recognition, RoleCheckAnswer} from './answer';

const T = 'T-E100000100';
type System = 'combined' | 'business' | 'gateway';

const start: Readonly<Record<System, FixtureAuthorization>> = {
  combined: service(T, hashes.group, hashes.service),
  business: service(T, hashes.service),
  gateway: service(T, hashes.group),
};

function roleOf(...authorizations: readonly FixtureAuthorization[]) {
  return {role: 'Z_AFC', authorizations};
}

function first(answer: RoleCheckAnswer, id: Recognition['id']): Recognition | undefined {
  return answer.systems[0]?.recognised.find((found) => found.id === id);
}

describe('a role of an earlier version of the guide (evidence.md#required-content-per-period)', () => {
  const na1 = backgroundUser(T);
  const rows: [string, System, FixtureAuthorization[], string, string, string[]][] = [
    [
      'only S_BTCH_NA1',
      'combined',
      [na1],
      '2021-09-06',
      '2021-11-14',
      ['S_BTCH_JOB', 'S_APPL_LOG'],
    ],
    [
      'RELE',
      'combined',
      [na1, jobs(T, 'RELE')],
      '2021-11-15',
      '2024-09-22',
      ['DELE', 'S_APPL_LOG'],
    ],
    [
      'no log',
      'combined',
      [na1, jobs(T, 'DELE', 'RELE')],
      '2024-09-23',
      '2026-03-15',
      ['S_APPL_LOG'],
    ],
    [
      'only S_BTCH_NA1',
      'business',
      [na1],
      '2021-09-06',
      '2021-11-14',
      ['S_BTCH_JOB', 'S_APPL_LOG'],
    ],
    [
      'RELE',
      'business',
      [na1, jobs(T, 'RELE')],
      '2021-11-15',
      '2022-01-23',
      ['DELE', 'S_APPL_LOG'],
    ],
    [
      'no log',
      'business',
      [na1, jobs(T, 'DELE', 'RELE')],
      '2025-03-19',
      '2026-03-15',
      ['S_APPL_LOG'],
    ],
  ];
  it.each(rows)('%s, %s', (_name, system, authorizations, from, to, added) => {
    const role = roleOf(start[system], ...authorizations);
    for (const files of [[listOf(role), hashFile], [listOf(role)]]) {
      const found = first(check(system, files), 'older-version');
      expect(found?.period).toEqual({from, to});
      for (const part of added) expect(found?.detail).toContain(part);
    }
  });

  it('is not seen in a role with another gap', () => {
    const role = roleOf(start.combined, backgroundUser(T), jobs(T, 'DELE'));
    expect(recognised(check('combined', [listOf(role), hashFile]))).toEqual([]);
    const noProgram = roleOf(start.combined, jobs(T, 'DELE', 'RELE'));
    expect(recognised(check('combined', [listOf(noProgram), hashFile]))).toEqual([]);
  });

  it('is not seen in a complete role', () => {
    expect(recognised(check('combined', [listOf(combinedRole), hashFile]))).toEqual([]);
  });
});

describe('roles in the wrong place', () => {
  const rows: [string, System, typeof combinedRole, string[]][] = [
    ['the gateway role in the business back end', 'business', gatewayRole, ['swapped-roles']],
    ['the business role in the gateway back end', 'gateway', businessRole, ['swapped-roles']],
    ['the one role in the business back end', 'business', combinedRole, ['other-topology']],
    ['the one role in the gateway back end', 'gateway', combinedRole, ['other-topology']],
    ['the business role in one system', 'combined', businessRole, ['other-topology']],
    ['the gateway role in one system', 'combined', gatewayRole, ['other-topology']],
    ['the business role in its place', 'business', businessRole, []],
    ['the gateway role in its place', 'gateway', gatewayRole, []],
  ];
  it.each(rows)('%s', (_name, system, role, expected) => {
    for (const files of [[downloadOf(role), hashFile], [downloadOf(role)]]) {
      expect(recognised(check(system, files))).toEqual(expected);
    }
  });

  it.each([
    ['2022-01-24', ['RELE']],
    ['2024-09-23', ['DELE', 'RELE']],
  ])('as printed from %s on', (_from, actions) => {
    const printed = roleOf(start.business, backgroundUser(T), jobs(T, ...actions));
    const answer = check('gateway', [listOf(printed)]);
    expect(recognised(answer)).toEqual(['swapped-roles']);
    expect(answer.next).toContain('swapped');
    expect(first(answer, 'swapped-roles')?.detail).toContain('from 2022-01-24 to 2025-03-18');
  });

  it('are no matter where both roles are with one user', () => {
    const answer = check('combined', [listOf(businessRole, gatewayRole), hashFile]);
    expect(recognised(answer)).toEqual([]);
    expect(answer.counts.missing + answer.counts.partly).toBe(0);
  });

  it('are not guessed where nobody said from which system the files are', () => {
    expect(recognised(check('unplaced', [listOf(businessRole), hashFile]))).toEqual([]);
  });
});

describe('S_RFCACL without limit (evidence.md#s_rfcacl)', () => {
  const wide = {RFC_SYSID: ['*'], RFC_CLIENT: ['*'], RFC_USER: ['*']};
  it.each(['combined', 'business', 'gateway'] as const)('is seen in %s', (system) => {
    const role = roleOf(start[system], trusted(T, wide));
    expect(recognised(check(system, [listOf(role), hashFile]))).toContain('wide-rfcacl');
  });

  it.each(Object.keys(wide))('is not seen without %s', (field) => {
    const role = roleOf(trusted(T, {...wide, [field]: ['X']}));
    expect(recognised(check('business', [listOf(role)]))).not.toContain('wide-rfcacl');
  });
});

describe('critical extras', () => {
  const withFields = (object: string, fields: FixtureAuthorization['fields']) => ({
    object,
    auth: T,
    fields,
  });
  const rows: [FixtureAuthorization, boolean][] = [
    [withFields('S_TCODE', {TCD: ['*']}), true],
    [withFields('S_TCODE', {TCD: ['SM37']}), false],
    [withFields('S_DEVELOP', {ACTVT: ['02'], OBJTYPE: ['PROG']}), true],
    [withFields('S_DEVELOP', {ACTVT: ['03'], OBJTYPE: ['DEBUG']}), true],
    [withFields('S_DEVELOP', {ACTVT: ['03'], OBJTYPE: ['PROG']}), false],
    [withFields('S_USER_GRP', {ACTVT: ['01', '02'], CLASS: ['*']}), true],
    [withFields('S_USER_GRP', {ACTVT: ['03'], CLASS: ['*']}), false],
    [withFields('S_USER_AGR', {ACTVT: [['01', '06']], ACT_GROUP: ['*']}), true],
    [withFields('S_USER_PRO', {ACTVT: ['22'], PROFILE: ['*']}), true],
    [withFields('S_TABU_DIS', {ACTVT: ['02'], DICBERCLS: ['*']}), true],
    [withFields('S_TABU_DIS', {ACTVT: ['03'], DICBERCLS: ['*']}), false],
    [withFields('S_RFC', {RFC_NAME: ['*'], RFC_TYPE: ['FUGR'], ACTVT: ['16']}), true],
    [withFields('S_RFC', {RFC_NAME: ['FCCX*'], RFC_TYPE: ['FUGR'], ACTVT: ['16']}), false],
    [withFields('S_BTCH_ADM', {BTCADMIN: ['Y']}), true],
  ];
  it.each(rows)('%j: %s', (authorization, critical) => {
    const role = {...combinedRole, authorizations: [...combinedRole.authorizations, authorization]};
    const answer = check('combined', [listOf(role), hashFile]);
    expect(recognised(answer)).toEqual(critical ? ['critical'] : []);
    if (critical) expect(first(answer, 'critical')?.objects).toEqual([authorization.object]);
  });

  it('are one finding where the role is like SAP_ALL', () => {
    const everything = [
      withFields('S_TCODE', {TCD: ['*']}),
      withFields('S_DEVELOP', {ACTVT: ['*'], OBJTYPE: ['*']}),
      withFields('S_USER_GRP', {ACTVT: ['*'], CLASS: ['*']}),
      withFields('S_USER_AGR', {ACTVT: ['*'], ACT_GROUP: ['*']}),
      withFields('S_TABU_DIS', {ACTVT: ['*'], DICBERCLS: ['*']}),
      withFields('S_RFC', {RFC_NAME: ['*'], RFC_TYPE: ['*'], ACTVT: ['*']}),
    ];
    const role = {...combinedRole, authorizations: [...combinedRole.authorizations, ...everything]};
    expect(recognised(check('combined', [listOf(role), hashFile]))).toEqual(['all-powerful']);
  });

  it('do not combine fields across authorizations', () => {
    const role = roleOf(withFields('S_TABU_DIS', {ACTVT: ['02'], DICBERCLS: ['ZX']}), {
      object: 'S_TABU_DIS',
      auth: 'T-E100000101',
      fields: {ACTVT: ['03'], DICBERCLS: ['*']},
    });
    expect(recognised(check('combined', [listOf(role)]))).toEqual([]);
  });
});

it('sees authorizations without a profile name (evidence.md#pfcg-download)', () => {
  const role = roleOf(
    service('__________00', hashes.group, hashes.service),
    backgroundUser('__________00'),
    jobs('__________00', 'DELE', 'RELE'),
    log('__________00'),
  );
  const answer = check('combined', [downloadOf(role), hashFile]);
  expect(recognised(answer)).toEqual(['no-profile-name']);
  expect(answer.counts.missing + answer.counts.partly).toBe(0);
});
