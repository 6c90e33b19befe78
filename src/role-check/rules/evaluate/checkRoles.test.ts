import {describe, expect, it} from 'vitest';
import {
  check,
  contents,
  downloadOf,
  finding,
  hashFile,
  levelsOf,
  listOf,
} from '../../../../tests/fixtures/role-check/check';
import {
  backgroundUser,
  businessRole,
  combinedRole,
  foreignRole,
  gatewayRole,
  hashes,
  jobs,
  log,
  service,
  trusted,
  type FixtureAuthorization,
  type FixtureRole,
  type FixtureValue,
} from '../../../../tests/fixtures/role-check/roles';
import type {Finding, Status} from './answer';

const T = 'T-E100000100';
const U = 'T-E100000101';

function roleOf(...authorizations: readonly FixtureAuthorization[]): FixtureRole {
  return {role: 'Z_AFC', authorizations};
}

function withFields(object: string, auth: string, fields: FixtureAuthorization['fields']) {
  return {object, auth, fields};
}

function na1(program: readonly FixtureValue[], users: readonly FixtureValue[], auth = T) {
  return withFields('S_BTCH_NA1', auth, {PROGRAM: program, BTCUNAME: users});
}

function job(actions: readonly FixtureValue[], groups: readonly FixtureValue[], auth = T) {
  return withFields('S_BTCH_JOB', auth, {JOBACTION: actions, JOBGROUP: groups});
}

function logs(
  activities: readonly FixtureValue[],
  objects: readonly FixtureValue[],
  subobjects: readonly FixtureValue[],
) {
  return withFields('S_APPL_LOG', T, {
    ACTVT: activities,
    ALG_OBJECT: objects,
    ALG_SUBOBJ: subobjects,
  });
}

function lacksOf({lacks}: Finding): string {
  return lacks.map(({field, value}) => `${field} ${value}`).join('; ');
}

interface Case {
  readonly name: string;
  /** The rule, by its heading in src/facts/evidence.md, or the SAP topic. */
  readonly rule: string;
  readonly of: Finding['id'];
  readonly authorizations: readonly FixtureAuthorization[];
  readonly status: Status;
  readonly lacks?: string;
}

const program = 'FCCX_APJ_PROCESSOR';

const cases: readonly Case[] = [
  // S_BTCH_NA1
  {
    name: 'as the guide prints it',
    rule: '8705f86 step 9.4',
    of: 'S_BTCH_NA1',
    authorizations: [backgroundUser(T)],
    status: 'met',
  },
  {
    name: 'business users listed instead of *',
    rule: '8705f86 step 9.4',
    of: 'S_BTCH_NA1',
    authorizations: [na1([program], ['MILLER', 'SMITH'])],
    status: 'met',
  },
  {
    name: 'a generic value for the users',
    rule: '#values-and-ranges',
    of: 'S_BTCH_NA1',
    authorizations: [na1([program], ['FI*'])],
    status: 'met',
  },
  {
    name: 'object absent',
    rule: '#authorization-checks',
    of: 'S_BTCH_NA1',
    authorizations: [],
    status: 'missing',
    lacks: `PROGRAM ${program}; BTCUNAME * or all relevant business users`,
  },
  {
    name: 'fields not maintained',
    rule: '#values-and-ranges',
    of: 'S_BTCH_NA1',
    authorizations: [na1([''], [''])],
    status: 'missing',
    lacks: `PROGRAM ${program}; BTCUNAME * or all relevant business users`,
  },
  {
    name: 'program not maintained',
    rule: '#values-and-ranges',
    of: 'S_BTCH_NA1',
    authorizations: [na1([''], ['*'])],
    status: 'partly',
    lacks: `PROGRAM ${program}`,
  },
  {
    name: 'users not maintained',
    rule: '#values-and-ranges',
    of: 'S_BTCH_NA1',
    authorizations: [na1([program], [''])],
    status: 'partly',
    lacks: 'BTCUNAME * or all relevant business users',
  },
  {
    name: 'another program',
    rule: '#values-and-ranges',
    of: 'S_BTCH_NA1',
    authorizations: [na1(['ZFCCX'], ['*'])],
    status: 'partly',
    lacks: `PROGRAM ${program}`,
  },
  {
    name: 'program and users in different authorizations',
    rule: '6.8, 6.9 not combined across authorizations',
    of: 'S_BTCH_NA1',
    authorizations: [na1([program], [''], T), na1([''], ['*'], U)],
    status: 'partly',
    lacks: 'BTCUNAME * or all relevant business users',
  },
  {
    name: 'a field without any row',
    rule: '6.8 all fields, AND',
    of: 'S_BTCH_NA1',
    authorizations: [withFields('S_BTCH_NA1', T, {PROGRAM: [program]})],
    status: 'partly',
    lacks: 'BTCUNAME * or all relevant business users',
  },
  {
    name: 'program *',
    rule: '6.6; narrower choice',
    of: 'S_BTCH_NA1',
    authorizations: [na1(['*'], ['*'])],
    status: 'broader',
  },
  {
    name: 'program generic',
    rule: '6.6; narrower choice',
    of: 'S_BTCH_NA1',
    authorizations: [na1(['FCCX*'], ['*'])],
    status: 'broader',
  },
  {
    name: 'one more program',
    rule: '6.9 OR over rows; narrower choice',
    of: 'S_BTCH_NA1',
    authorizations: [na1([program, 'ZPROG'], ['*'])],
    status: 'broader',
  },
  {
    name: 'inactive',
    rule: '#inactive-authorizations',
    of: 'S_BTCH_NA1',
    authorizations: [{...backgroundUser(T), inactive: true}],
    status: 'missing',
    lacks: `PROGRAM ${program}; BTCUNAME * or all relevant business users`,
  },
  {
    name: 'inactive beside active',
    rule: '6.12, 6.8 OR over authorizations',
    of: 'S_BTCH_NA1',
    authorizations: [{...backgroundUser(T), inactive: true}, backgroundUser(U)],
    status: 'met',
  },
  {
    name: 'a literal that looks like an organizational level',
    rule: '#organizational-levels',
    of: 'S_BTCH_NA1',
    authorizations: [na1(['$PROGRAM'], ['*'])],
    status: 'partly',
    lacks: `PROGRAM ${program}`,
  },

  // S_BTCH_JOB
  {
    name: 'as the guide prints it',
    rule: '8705f86 step 9.4',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, 'DELE', 'RELE')],
    status: 'met',
  },
  {
    name: 'actions in different authorizations, each with JOBGROUP *',
    rule: '6.9 example',
    of: 'S_BTCH_JOB',
    authorizations: [job(['DELE'], ['*'], T), job(['RELE'], ['*'], U)],
    status: 'met',
  },
  {
    name: 'DELE in one authorization, JOBGROUP in another',
    rule: '6.8, 6.9 not combined across authorizations',
    of: 'S_BTCH_JOB',
    authorizations: [job(['DELE', 'RELE'], [''], T), job([''], ['*'], U)],
    status: 'partly',
    lacks: 'JOBGROUP *',
  },
  {
    name: 'without DELE',
    rule: '8: added 2024-09-23',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, 'RELE')],
    status: 'partly',
    lacks: 'JOBACTION DELE',
  },
  {
    name: 'without RELE',
    rule: '8: added 2021-11-15',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, 'DELE')],
    status: 'partly',
    lacks: 'JOBACTION RELE',
  },
  {
    name: 'other actions only',
    rule: '#s_btch_job',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, 'SHOW', 'PROT')],
    status: 'partly',
    lacks: 'JOBACTION DELE; JOBACTION RELE',
  },
  {
    name: 'a range that holds both actions',
    rule: '#values-and-ranges',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, ['DELE', 'RELE'])],
    status: 'broader',
  },
  {
    name: 'a range with a generic end',
    rule: '6.6 AB to C*',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, ['D', 'R*'])],
    status: 'broader',
  },
  {
    name: 'a range that ends before RELE',
    rule: '#values-and-ranges',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, ['DELE', 'PROT'])],
    status: 'partly',
    lacks: 'JOBACTION RELE',
  },
  {
    name: 'JOBACTION *',
    rule: '6.6; narrower choice',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, '*')],
    status: 'broader',
  },
  {
    name: 'characters behind the asterisk',
    rule: '#values-and-ranges',
    of: 'S_BTCH_JOB',
    authorizations: [job(['DELE', 'RELE'], ['*ABC'])],
    status: 'met',
  },
  {
    name: '+ is no placeholder',
    rule: '#values-and-ranges',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, '+ELE')],
    status: 'partly',
    lacks: 'JOBACTION DELE; JOBACTION RELE',
  },
  {
    name: 'one more action',
    rule: '6.1; narrower choice',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, 'DELE', 'RELE', 'PLAN')],
    status: 'broader',
  },
  {
    name: 'JOBGROUP restricted',
    rule: '6.1: reserved, set to *',
    of: 'S_BTCH_JOB',
    authorizations: [job(['DELE', 'RELE'], ['A*'])],
    status: 'partly',
    lacks: 'JOBGROUP *',
  },
  {
    name: 'JOBGROUP as a range is not everything',
    rule: '#values-and-ranges',
    of: 'S_BTCH_JOB',
    authorizations: [job(['DELE', 'RELE'], [['0', 'Z*']])],
    status: 'partly',
    lacks: 'JOBGROUP *',
  },
  {
    name: 'JOBGROUP with a blank LOW and a HIGH',
    rule: '#values-and-ranges',
    of: 'S_BTCH_JOB',
    authorizations: [job(['DELE', 'RELE'], [['', '*']])],
    status: 'partly',
    lacks: 'JOBGROUP *',
  },
  {
    name: 'DELE active, RELE inactive',
    rule: '#inactive-authorizations',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, 'DELE'), {...jobs(U, 'RELE'), inactive: true}],
    status: 'partly',
    lacks: 'JOBACTION RELE',
  },
  {
    name: 'the same value twice',
    rule: '6.9 OR over rows',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, 'DELE', 'DELE', 'RELE')],
    status: 'met',
  },

  {
    name: 'actions beginning alike',
    rule: '6.6 generic',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, 'DE*', 'RE*')],
    status: 'broader',
  },
  {
    name: 'a complete authorization beside an incomplete one',
    rule: '6.8 OR over authorizations',
    of: 'S_BTCH_JOB',
    authorizations: [jobs(T, 'DELE', 'RELE'), job([''], [''], U)],
    status: 'met',
  },

  // S_APPL_LOG
  {
    name: 'as the guide prints it',
    rule: '8705f86 step 9.4',
    of: 'S_APPL_LOG',
    authorizations: [log(T)],
    status: 'met',
  },
  {
    name: 'absent',
    rule: '8: added 2026-03-16',
    of: 'S_APPL_LOG',
    authorizations: [],
    status: 'missing',
    lacks: 'ACTVT 03; ALG_OBJECT *; ALG_SUBOBJ *',
  },
  {
    name: 'deletion allowed besides display',
    rule: '6.5; narrower choice',
    of: 'S_APPL_LOG',
    authorizations: [logs(['03', '06'], ['*'], ['*'])],
    status: 'broader',
  },
  {
    name: 'deletion instead of display',
    rule: '#s_appl_log',
    of: 'S_APPL_LOG',
    authorizations: [logs(['06'], ['*'], ['*'])],
    status: 'partly',
    lacks: 'ACTVT 03',
  },
  {
    name: 'one log object only',
    rule: '#s_appl_log',
    of: 'S_APPL_LOG',
    authorizations: [logs(['03'], ['FCCX'], ['*'])],
    status: 'partly',
    lacks: 'ALG_OBJECT *',
  },
  {
    name: 'neither object nor subobject maintained',
    rule: '#values-and-ranges',
    of: 'S_APPL_LOG',
    authorizations: [logs(['03'], [''], [''])],
    status: 'partly',
    lacks: 'ALG_OBJECT *; ALG_SUBOBJ *',
  },
  {
    name: 'a range of activities',
    rule: '#values-and-ranges',
    of: 'S_APPL_LOG',
    authorizations: [logs([['01', '03']], ['*'], ['*'])],
    status: 'broader',
  },
  {
    name: 'a zero lost in a spreadsheet',
    rule: '6.6 values are compared as they are',
    of: 'S_APPL_LOG',
    authorizations: [logs(['3'], ['*'], ['*'])],
    status: 'partly',
    lacks: 'ACTVT 03',
  },

  {
    name: 'a generic activity',
    rule: '#values-and-ranges',
    of: 'S_APPL_LOG',
    authorizations: [logs(['0*'], ['*'], ['*'])],
    status: 'broader',
  },
  {
    name: 'a generic log object is not every object',
    rule: '6.6, 6.7',
    of: 'S_APPL_LOG',
    authorizations: [logs(['03'], ['FCCX*'], ['*'])],
    status: 'partly',
    lacks: 'ALG_OBJECT *',
  },
  {
    name: 'display of everything in one authorization, deletion of one object in another',
    rule: '6.8 OR over authorizations; narrower choice',
    of: 'S_APPL_LOG',
    authorizations: [log(T), {...logs(['06'], ['ZLOG'], ['*']), auth: U}],
    status: 'broader',
  },

  // S_SERVICE, with USOBHASH
  {
    name: 'the hash value of the service group',
    rule: '5.3, 5.4',
    of: 'IWSG',
    authorizations: [service(T, hashes.group)],
    status: 'met',
  },
  {
    name: 'the hash value of the service',
    rule: '5.3, 5.4',
    of: 'IWSV',
    authorizations: [service(T, hashes.service)],
    status: 'met',
  },
  {
    name: 'both in different authorizations',
    rule: '6.8 OR over authorizations',
    of: 'IWSV',
    authorizations: [service(T, hashes.group), service(U, hashes.service)],
    status: 'met',
  },
  {
    name: 'the service group only',
    rule: '5.5 both are needed',
    of: 'IWSV',
    authorizations: [service(T, hashes.group)],
    status: 'missing',
    lacks: 'SRV_NAME hash value of IWSV FCCX_COMMUNICATION_SERVICES_SRV 0001',
  },
  {
    name: 'another service',
    rule: '#s_service',
    of: 'IWSV',
    authorizations: [service(T, hashes.other)],
    status: 'missing',
    lacks: 'SRV_NAME hash value of IWSV FCCX_COMMUNICATION_SERVICES_SRV 0001',
  },
  {
    name: 'no S_SERVICE',
    rule: '#s_service',
    of: 'IWSG',
    authorizations: [],
    status: 'missing',
    lacks: 'SRV_NAME hash value of IWSG ZFCCX_COMMUNICATION_SERVICES_SRV 0001',
  },
  {
    name: 'the hash value with another type',
    rule: '5.3: TADIR services have type HT',
    of: 'IWSV',
    authorizations: [withFields('S_SERVICE', T, {SRV_NAME: [hashes.service], SRV_TYPE: ['HS']})],
    status: 'partly',
    lacks: 'SRV_TYPE HT',
  },
  {
    name: 'name and type in different authorizations',
    rule: '6.8, 6.9',
    of: 'IWSV',
    authorizations: [
      withFields('S_SERVICE', T, {SRV_NAME: [hashes.service], SRV_TYPE: ['']}),
      withFields('S_SERVICE', U, {SRV_NAME: [''], SRV_TYPE: ['HT']}),
    ],
    status: 'partly',
    lacks: 'SRV_TYPE HT',
  },
  {
    name: 'SRV_NAME *',
    rule: '6.6; narrower choice',
    of: 'IWSG',
    authorizations: [withFields('S_SERVICE', T, {SRV_NAME: ['*'], SRV_TYPE: ['HT']})],
    status: 'broader',
  },
  {
    name: 'SRV_NAME and SRV_TYPE *',
    rule: '6.6; narrower choice',
    of: 'IWSV',
    authorizations: [withFields('S_SERVICE', T, {SRV_NAME: ['*'], SRV_TYPE: ['*']})],
    status: 'broader',
  },
  {
    name: 'a generic value that covers the hash value',
    rule: '6.6 generic',
    of: 'IWSV',
    authorizations: [service(T, `${hashes.service.slice(0, 8)}*`)],
    status: 'met',
  },
  {
    name: 'inactive',
    rule: '#inactive-authorizations',
    of: 'IWSV',
    authorizations: [{...service(T, hashes.service), inactive: true}],
    status: 'missing',
    lacks: 'SRV_NAME hash value of IWSV FCCX_COMMUNICATION_SERVICES_SRV 0001',
  },
  {
    name: 'a hash value that USOBHASH does not hold, where it holds the service',
    rule: '#s_service',
    of: 'IWSV',
    authorizations: [service(T, 'ABCDEF')],
    status: 'missing',
    lacks: 'SRV_NAME hash value of IWSV FCCX_COMMUNICATION_SERVICES_SRV 0001',
  },
];

describe('one system, a role and USOBHASH', () => {
  it.each(cases)('$of: $name is $status (rule: $rule)', ({of, authorizations, status, lacks}) => {
    for (const reading of [
      listOf(roleOf(...authorizations)),
      downloadOf(roleOf(...authorizations)),
    ]) {
      const answer = check('combined', [reading, hashFile], {roles: []});
      if (authorizations.length === 0) {
        // A role without any authorization: only a download names it.
        if (answer.verdict === 'unreadable') continue;
      }
      const found = finding(answer, of);
      expect(found.status).toBe(status);
      expect(lacksOf(found)).toBe(lacks ?? '');
    }
  });
});

describe('S_RFCACL in the business back end', () => {
  const rows: [string, FixtureAuthorization['fields'], Status, string, string][] = [
    ['same name in both systems', {}, 'met', '', '#s_rfcacl'],
    ['blank written with quotes', {RFC_USER: ["' '"]}, 'met', '', '#s_rfcacl'],
    ['other name', {RFC_EQUSER: ['N'], RFC_USER: ['AFC_GW']}, 'met', '', '#s_rfcacl'],
    ['both ways', {RFC_EQUSER: ['Y', 'N'], RFC_USER: ['', 'AFC_GW']}, 'met', '', '#s_rfcacl'],
    ['same name, user named', {RFC_USER: ['AFC_GW']}, 'partly', 'RFC_USER blank', '#s_rfcacl'],
    ['neither Y nor N', {RFC_EQUSER: ['']}, 'partly', 'RFC_EQUSER Y', '4.7, 6.11'],
    [
      'no calling system',
      {RFC_SYSID: ['']},
      'partly',
      'RFC_SYSID system ID of the gateway back end',
      '4.6, 6.11',
    ],
    [
      'the own system only',
      {RFC_SYSID: ['SAME_SYSTEM']},
      'partly',
      'RFC_SYSID system ID of the gateway back end',
      '#s_rfcacl',
    ],
    ['no activity', {ACTVT: ['']}, 'partly', 'ACTVT 16', '#s_rfcacl'],
    ['one transaction only', {RFC_TCODE: ['SE38']}, 'partly', 'RFC_TCODE *', '#s_rfcacl'],
    ['RFC_INFO blank', {RFC_INFO: ['']}, 'partly', 'RFC_INFO *', '#s_rfcacl'],
    ['every system', {RFC_SYSID: ['*']}, 'broader', '', '4.9; narrower choice'],
    ['every user', {RFC_USER: ['*']}, 'broader', '', '4.9; narrower choice'],
    ['every client', {RFC_CLIENT: ['*']}, 'broader', '', '4.9; narrower choice'],
    ['RFC_EQUSER *', {RFC_EQUSER: ['*']}, 'broader', '', '4.9; narrower choice'],
  ];
  it.each(rows)('%s is %s', (_name, fields, status, lacks) => {
    const role = roleOf(trusted(T, fields));
    const found = finding(check('business', [listOf(role)]), 'S_RFCACL');
    expect(found.status).toBe(status);
    expect(lacksOf(found)).toBe(lacks);
  });

  it('compares with the values of the landscape where they are known', () => {
    const role = listOf(roleOf(trusted(T)));
    const status = (gatewaySystemId: string) =>
      finding(check('business', [role], {values: {gatewaySystemId}}), 'S_RFCACL').status;
    expect(status('GW1')).toBe('met');
    expect(status('GW2')).toBe('partly');
  });

  it('is only stated for the gateway back end (evidence.md#s_rfcacl)', () => {
    expect(finding(check('gateway', [listOf(gatewayRole)]), 'S_RFCACL').status).toBe('unknown');
    const withObject = {...gatewayRole, authorizations: [trusted(T)]};
    expect(finding(check('gateway', [listOf(withObject)]), 'S_RFCACL').status).toBe('met');
  });
});

describe('complete roles', () => {
  it.each([
    [
      'combined',
      combinedRole,
      'IWSG met, IWSV met, S_BTCH_NA1 met, S_BTCH_JOB met, S_APPL_LOG met',
    ],
    [
      'business',
      businessRole,
      'IWSV met, S_BTCH_NA1 met, S_BTCH_JOB met, S_APPL_LOG met, S_RFCACL met',
    ],
    ['gateway', gatewayRole, 'IWSG met, S_RFCACL unknown'],
  ] as const)('%s', (system, role, expected) => {
    const answer = check(system, [downloadOf(role), hashFile]);
    expect(contents(answer)).toBe(expected);
    expect(answer.verdict).toBe('open');
    expect(answer.systems[0]?.recognised).toEqual([]);
  });

  it('tell a start authorization that is inactive from one that is not there', () => {
    const role = {
      role: 'Z_AFC',
      authorizations: [
        service(T, hashes.group),
        {...service(U, hashes.service), inactive: true} as const,
        backgroundUser(T),
      ],
    };
    for (const file of [listOf(role), downloadOf(role)]) {
      const found = finding(check('combined', [file, hashFile]), 'IWSV');
      expect(found).toMatchObject({
        status: 'missing',
        detail:
          'S_SERVICE for IWSV FCCX_COMMUNICATION_SERVICES_SRV 0001 is in the role, but inactive.',
        step: {stepId: 'combined-maintain-authorizations'},
      });
    }
    expect(finding(check('combined', [listOf(role), hashFile]), 'IWSG').status).toBe('met');
  });

  it('says without USOBHASH that the services cannot be told, and what would tell', () => {
    const answer = check('combined', [downloadOf(combinedRole)]);
    const found = finding(answer, 'IWSV');
    expect(found).toMatchObject({status: 'unknown', toldBy: 'an SE16 export of USOBHASH'});
    expect(contents(answer)).not.toContain('start-authorizations');
    expect(answer.next).toContain('USOBHASH');
  });

  it('knows that one hash value cannot be two services', () => {
    const role = {...combinedRole, authorizations: combinedRole.authorizations.slice(1)};
    const one = {...role, authorizations: [service(T, hashes.group), ...role.authorizations]};
    const answer = check('combined', [downloadOf(one)]);
    expect(finding(answer, 'start-authorizations').status).toBe('partly');
    expect(answer.verdict).toBe('findings');
  });
});

describe('several roles', () => {
  it('counts what any of them grants (the origin is irrelevant: evidence.md#authorization-checks)', () => {
    const [start, ...rest] = combinedRole.authorizations;
    const one = {role: 'Z_ONE', authorizations: start ? [start] : []};
    const other = {role: 'Z_OTHER', authorizations: rest};
    const answer = check('combined', [listOf(one), listOf(other), hashFile]);
    expect(answer.counts.missing + answer.counts.partly).toBe(0);
  });

  it('combines no authorization across roles, even of the same name', () => {
    const one = {role: 'Z_ONE', authorizations: [na1([program], [''])]};
    const other = {role: 'Z_OTHER', authorizations: [na1([''], ['*'])]};
    expect(finding(check('combined', [listOf(one, other)]), 'S_BTCH_NA1').status).toBe('partly');
  });

  it('looks at the chosen roles only', () => {
    const files = [listOf(combinedRole, foreignRole), hashFile];
    const answer = check('combined', files, {roles: [foreignRole.role]});
    expect(finding(answer, 'S_BTCH_NA1').status).toBe('missing');
    expect(check('combined', files, {roles: ['Z_NOT_HERE']}).verdict).toBe('unreadable');
  });
});

describe('organizational levels (evidence.md#organizational-levels)', () => {
  const role: FixtureRole = {
    ...roleOf(job(['DELE', 'RELE'], ['$GROUP'])),
    levels: {$GROUP: ['*']},
  };

  it('have the values that AGR_1252 gives them', () => {
    expect(finding(check('combined', [downloadOf(role)]), 'S_BTCH_JOB').status).toBe('met');
    const lists = [listOf(role), levelsOf(role)];
    expect(finding(check('combined', lists), 'S_BTCH_JOB').status).toBe('met');
    expect(finding(check('combined', lists.toReversed()), 'S_BTCH_JOB').status).toBe('met');
  });

  it('are literals where AGR_1252 does not know them, or only for another role', () => {
    expect(finding(check('combined', [listOf(role)]), 'S_BTCH_JOB').status).toBe('partly');
    const other = levelsOf({...role, role: 'Z_OTHER'});
    expect(finding(check('combined', [listOf(role), other]), 'S_BTCH_JOB').status).toBe('partly');
  });
});

describe('files that do not say from which system they are', () => {
  it('are judged for both systems, and the doubt is named', () => {
    const answer = check('unplaced', [downloadOf(businessRole), downloadOf(gatewayRole), hashFile]);
    expect(answer.counts).toMatchObject({missing: 0, partly: 0});
    expect(finding(answer, 'system-of-roles').status).toBe('unknown');
  });

  it('do not make the other role missing where only one was given', () => {
    const answer = check('unplaced', [downloadOf(businessRole), hashFile]);
    expect(contents(answer)).toContain('IWSG unknown');
    expect(answer.counts.missing).toBe(0);
  });

  it('still show that a role is no use for either system', () => {
    const answer = check('unplaced', [downloadOf(foreignRole)]);
    expect(answer.verdict).toBe('findings');
  });

  it('follow role names that name a system', () => {
    const swapped = [
      downloadOf({...businessRole, role: 'Z_AFC_GW'}),
      downloadOf({...gatewayRole, role: 'Z_AFC_BACKEND'}),
      hashFile,
    ];
    const answer = check('unplaced', swapped);
    expect(answer.verdict).toBe('findings');
    expect(contents(answer)).toContain('IWSV missing');
    expect(contents(answer)).toContain('IWSG missing');
    expect(answer.next).toContain('swapped');
  });

  it('keep roles of one name in different files apart', () => {
    const one = {role: 'Z_AFC', authorizations: [na1([program], [''])]};
    const other = {role: 'Z_AFC', authorizations: [na1([''], ['*'])]};
    const answer = check('unplaced', [listOf(one), listOf(other)]);
    expect(finding(answer, 'S_BTCH_NA1').status).toBe('partly');
  });
});

it('holds at least sixty cases, each with its rule', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter(({rule}) => rule === '')).toEqual([]);
});

it('names the step that mends each finding', () => {
  const answer = check('business', [downloadOf(foreignRole)]);
  expect(finding(answer, 'S_BTCH_JOB').step).toMatchObject({
    topic: 'technical-communication-user',
    stepId: 'business-maintain-authorizations',
  });
});

it('blames no asterisk that SAP asks for or allows', () => {
  const answer = check('business', [downloadOf(businessRole), hashFile]);
  expect(answer.systems.flatMap(({findings}) => findings.flatMap(({excess}) => excess))).toEqual(
    [],
  );
});

it('offers the narrower choice', () => {
  const role = roleOf(job(['*'], ['*']));
  expect(finding(check('combined', [listOf(role)]), 'S_BTCH_JOB').excess).toEqual([
    {
      object: 'S_BTCH_JOB',
      field: 'JOBACTION',
      value: '*',
      narrower: 'DELE, RELE',
      in: {role: 'Z_AFC', authorization: T},
    },
  ]);
});

it('checks the business users that are to be listed', () => {
  const role = listOf(roleOf(na1([program], ['MILLER'])));
  const status = (businessUsers: string) =>
    finding(check('combined', [role], {values: {businessUsers}}), 'S_BTCH_NA1').status;
  expect(status('MILLER')).toBe('met');
  expect(status('MILLER, SMITH')).toBe('partly');
  expect(status('*')).toBe('partly');
});

it('knows the service group under the name of the activation', () => {
  const files = [listOf(roleOf(service(T, hashes.group))), hashFile];
  const status = (serviceName?: string) =>
    finding(check('combined', files, {values: serviceName ? {serviceName} : {}}), 'IWSG').status;
  expect(status()).toBe('met');
  expect(status('ZFCCX_COMMUNICATION_SERVICES_SRV')).toBe('met');
  expect(status('ZAFC')).toBe('missing');
});

it('asks for a role where there is none', () => {
  expect(check('combined', []).verdict).toBe('unreadable');
  expect(check('combined', [hashFile]).verdict).toBe('unreadable');
});
