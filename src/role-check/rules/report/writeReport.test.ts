import {describe, expect, it} from 'vitest';
import {
  check,
  downloadOf,
  hashFile,
  listOf,
  read,
} from '../../../../tests/fixtures/role-check/check';
import {
  backgroundUser,
  businessRole,
  combinedRole,
  hashes,
  jobs,
  service,
  trusted,
} from '../../../../tests/fixtures/role-check/roles';
import type {RoleCheckAnswer} from '../evaluate/answer';
import {exitCodeOf} from './exitCode';
import {stepAddress} from './stepAddress';
import {reportFormats, writeReport} from './writeReport';

const T = 'T-E100000100';
const olderRole = {
  role: 'Z_AFC*1',
  authorizations: [
    service(T, hashes.service),
    backgroundUser(T),
    jobs(T, 'RELE', 'PLAN'),
    trusted(T, {RFC_SYSID: ['*']}),
  ],
};
const older = check('business', [listOf(olderRole), hashFile]);
const siteUrl = 'https://guide.example';

it.each(reportFormats)('%s says what counts', (format) => {
  const report = writeReport(older, format, {siteUrl, ticket: 'OPS-1'});
  for (const words of ['S_BTCH_JOB', 'JOBACTION', 'DELE', 'S_APPL_LOG', 'RFC_SYSID', 'PLAN']) {
    expect(report).toContain(words);
  }
  for (const words of ['2026-06-01', '1.0.0', 'b5f391b', 'business-maintain-authorizations']) {
    expect(report).toContain(words);
  }
});

it('names every object and field concerned, whatever the status', () => {
  const answers = [older, check('combined', [downloadOf(combinedRole)])];
  for (const answer of answers) {
    const report = writeReport(answer, 'text');
    for (const {object, fields} of answer.systems.flatMap(({findings}) => findings)) {
      if (object) expect(report).toContain(object);
      const named = fields.filter((field) => report.includes(field));
      expect(named.length).toBeGreaterThanOrEqual(Math.min(1, fields.length));
    }
  }
});

it('is plain text that a person can read', () => {
  const lines = writeReport(older, 'text').split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'Role check: separate systems',
    '============================',
    '',
    older.next,
  ]);
  expect(lines).toContain(
    'S_APPL_LOG – missing: S_APPL_LOG is not in the role. Add these values to one authorization of the role, then generate the profile. Missing: S_APPL_LOG ACTVT 03; S_APPL_LOG ALG_OBJECT *; S_APPL_LOG ALG_SUBOBJ *. Step 13: Maintain the authorization objects.',
  );
  expect(lines).toContain(
    'S_BTCH_JOB – partly met: S_BTCH_JOB is in the role, but incomplete. Add these values to one authorization of the role, then generate the profile. Missing in Z_AFC*1, T-E100000100: S_BTCH_JOB JOBACTION DELE. More than needed: S_BTCH_JOB JOBACTION PLAN in Z_AFC*1, T-E100000100; narrower: DELE, RELE. Step 13: Maintain the authorization objects.',
  );
});

it('has one line for each export that is missing, and no ID of a step', () => {
  const report = writeReport(check('combined', [downloadOf(combinedRole)]), 'text');
  const open = report.split('\n').filter((line) => line.startsWith('Not in the files'));
  expect(open).toHaveLength(4);
  expect(open[0]).toContain('To check IWSG and IWSV, use an SE16 export of USOBHASH.');
  expect(open[0]).toContain('Step 11: Insert the start authorization IWSG.');
  expect(report).not.toMatch(/combined-|`/);
});

it('begins with a role in the wrong system, whose verdict is a finding', () => {
  const swapped = check('gateway', [downloadOf(businessRole)]);
  expect(swapped).toMatchObject({verdict: 'findings', counts: {missing: 0, partly: 0}});
  const report = writeReport(swapped, 'text');
  expect(report).toContain('Result: 1 in the wrong system, ');
  expect(report.indexOf('Swapped roles')).toBeLessThan(report.indexOf('Not in the files'));
});

it('is JSON that a pipeline can read', () => {
  expect(JSON.parse(writeReport(older, 'json'))).toEqual(JSON.parse(JSON.stringify(older)));
});

it('escapes what the roles bring along', () => {
  expect(writeReport(older, 'markdown')).toContain('Z\\_AFC\\*1');
  expect(writeReport(older, 'jira')).toContain('Z_AFC\\*1');
});

it('links the steps, in the right branch', () => {
  const address = stepAddress(
    {topic: 'technical-communication-user', stepId: 'gateway-assign-user'},
    'separate-systems',
  );
  expect(address).toBe(
    '/s4hana/technical-communication-user/?topology=separate-systems&step=gateway-assign-user#gateway-assign-user',
  );
  expect(writeReport(older, 'markdown', {siteUrl})).toContain(`(${siteUrl}/s4hana/`);
});

it('names lines that were not understood', () => {
  const broken = read(
    'AGR_NAME;OBJECT;AUTH;FIELD;LOW;HIGH\nZ;S_BTCH_JOB\nZ;S_BTCH_JOB;T;JOBGROUP;*;\n',
    'role.csv',
  );
  const report = writeReport(check('combined', [broken]), 'text');
  expect(report).toContain('role.csv, line 2');
});

describe('exit code', () => {
  const complete = check('business', [downloadOf(businessRole), hashFile]);
  const unreadable = check('business', [read('nothing')]);
  const half = check('business', [downloadOf(businessRole), hashFile, read('nothing')]);
  const rows: [string, RoleCheckAnswer, boolean, number][] = [
    ['nothing missing', complete, false, 0],
    ['nothing missing, but not everything told, strict', complete, true, 1],
    ['something missing', older, false, 1],
    ['unreadable', unreadable, false, 2],
    ['one of several unreadable', half, false, 2],
  ];
  it.each(rows)('%s', (_name, answer, strict, code) => {
    expect(exitCodeOf(answer, strict)).toBe(code);
  });
});
