import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {check, contents, finding, read} from '../../../../tests/fixtures/role-check/check';
import type {FileReading} from './roleFileReader';
import type {RoleFileFormat} from './rows';

const folder = join(__dirname, '../../../../tests/fixtures/role-check/files');
const open = (name: string, chunk?: number) =>
  read(new Uint8Array(readFileSync(join(folder, name))), name, chunk);

const hashes = open('usobhash-pipes.txt');
const complete = 'IWSV met, S_BTCH_NA1 met, S_BTCH_JOB met, S_APPL_LOG met, S_RFCACL met';

describe('one and the same role in every style', () => {
  const rows: [string, RoleFileFormat, FileReading['encoding'], number][] = [
    ['business-s4hana-lf.SAP', 'pfcg-download', 'utf-8', 1],
    ['business-s4hana-crlf-latin1.SAP', 'pfcg-download', 'iso-8859-1', 2],
    ['business-older-release.SAP', 'pfcg-download', 'utf-8', 1],
    ['business-se16-pipes.txt', 'pipe-list', 'utf-8', 1],
    ['business-se16-pipes-extra-column-latin1.txt', 'pipe-list', 'iso-8859-1', 1],
    ['business-tabs-utf16le.txt', 'tab-separated', 'utf-16le', 1],
    ['business-tabs-utf16be-headings.txt', 'tab-separated', 'utf-16be', 1],
    ['business-comma.csv', 'csv', 'utf-8', 1],
    ['business-semicolon-german-latin1.csv', 'csv', 'iso-8859-1', 1],
    ['business-quoted-any-order.csv', 'csv', 'utf-8', 1],
    ['business-tab.csv', 'tab-separated', 'utf-8', 1],
  ];

  it.each(rows)('%s is %s', (name, format, encoding, roles) => {
    const reading = open(name);
    expect(reading).toMatchObject({formats: [format], encoding, problemCount: 0});
    expect(reading.failure).toBeUndefined();
    expect(reading.roles).toHaveLength(roles);
    expect(reading.lackingColumns.AGR_1251).toBeUndefined();
    expect(contents(check('business', [reading, hashes]))).toBe(complete);
  });

  it('has a row here for each file', () => {
    const files = readdirSync(folder).filter((name) => name.startsWith('business-'));
    expect(rows.map(([name]) => name).toSorted()).toEqual(files.toSorted());
  });

  it.each(rows.map(([name]) => name))('%s, in chunks of any size', (name) => {
    const {rows: whole} = open(name);
    for (const chunk of [1, 7, 300]) expect(open(name, chunk).rows).toEqual(whole);
  });
});

describe('the other exports', () => {
  it.each([
    ['agr_1252.csv', 'AGR_1252', 2],
    ['agr_1250-pipes.txt', 'AGR_1250', 7],
    ['usobhash-pipes.txt', 'USOBHASH', 3],
    ['agr_users-tabs-utf16le.txt', 'AGR_USERS', 1],
  ] as const)('%s is %s with %d rows', (name, table, count) => {
    const reading = open(name);
    expect(reading.tables).toEqual({[table]: count});
    expect(reading.problemCount).toBe(0);
  });

  it('tell who has the role', () => {
    const files = [open('business-comma.csv'), hashes, open('agr_users-tabs-utf16le.txt')];
    expect(finding(check('business', files), 'assigned-user').detail).toContain('AFC_COMM');
  });
});

describe('damaged files', () => {
  it.each([
    ['damaged-web-page.txt', 'web page'],
    ['damaged-empty.txt', 'empty'],
    ['damaged-workbook.xlsx', 'Excel workbook'],
    ['damaged-without-auth.csv', 'A heading of AGR_1251 without AUTH'],
  ])('%s: %s', (name, words) => {
    const reading = open(name);
    expect(reading.failure).toContain(words);
    expect(check('business', [reading]).verdict).toBe('unreadable');
  });

  it('names the line that is cut off, and uses the others', () => {
    const reading = open('damaged-cut.csv');
    expect(reading.problems).toMatchObject([{line: reading.lineCount}]);
    expect(reading.tables.AGR_1251).toBeGreaterThan(5);
    const answer = check('business', [reading, hashes]);
    expect(finding(answer, 'S_RFCACL').status).toBe('partly');
    expect(finding(answer, 'S_BTCH_JOB').status).toBe('met');
  });
});
