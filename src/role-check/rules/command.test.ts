import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {roleCheck} from '../command/role-check';
import {columns1251, columnsHash, csv, download} from '../../../tests/fixtures/role-check/exports';
import {
  businessRole,
  combinedRole,
  foreignRole,
  gatewayRole,
  usobhash,
  valueRows,
} from '../../../tests/fixtures/role-check/roles';
import type {RoleCheckAnswer} from './evaluate/answer';

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-check-'));
  writeFileSync(file('business.SAP'), download([businessRole]));
  writeFileSync(file('gateway.SAP'), download([gatewayRole]));
  writeFileSync(file('combined.SAP'), download([combinedRole]));
  writeFileSync(file('foreign.SAP'), download([foreignRole]));
  writeFileSync(file('usobhash.csv'), csv(columnsHash, usobhash));
  writeFileSync(file('empty.txt'), '');
});
afterAll(() => {
  rmSync(folder, {recursive: true});
});

async function run(...args: readonly string[]) {
  let out = '';
  let error = '';
  const code = await roleCheck(
    args.map((arg) => (/\.(?:SAP|csv|txt)$/.test(arg) ? file(arg) : arg)),
    {
      out: (text) => (out += text),
      error: (text) => (error += text),
    },
  );
  return {code, out, error};
}

const one = ['--topology', 'one-system'];
const separate = ['--topology', 'separate-systems'];

describe('exit code', () => {
  const rows: [number, string[]][] = [
    [0, ['combined.SAP', 'usobhash.csv', ...one]],
    [0, ['combined.SAP', ...one]],
    [1, ['combined.SAP', 'usobhash.csv', ...one, '--strict']],
    [1, ['foreign.SAP', ...one]],
    [0, ['business.SAP', 'gateway.SAP', 'usobhash.csv', ...separate]],
    [0, ['business.SAP', 'usobhash.csv', ...separate, '--system', 'business']],
    [1, ['gateway.SAP', 'usobhash.csv', ...separate, '--system', 'business']],
    [1, ['business.SAP', 'usobhash.csv', ...separate, '--system', 'gateway']],
    [1, ['business.SAP', ...separate, '--system', 'gateway']],
    [1, ['gateway.SAP', ...separate, '--system', 'business']],
    [0, ['gateway.SAP', ...separate, '--system', 'gateway']],
    [1, ['combined.SAP', 'foreign.SAP', ...one, '--role', '/ABC/DISPLAY']],
    [2, ['combined.SAP', ...one, '--role', 'Z_NOT_HERE']],
    [2, ['empty.txt', ...one]],
    [2, ['combined.SAP', 'empty.txt', ...one]],
    [2, ['nowhere.txt', ...one]],
    [2, [...one]],
    [2, ['combined.SAP']],
    [2, ['combined.SAP', '--topology', 'three-systems']],
    [2, ['combined.SAP', ...one, '--system', 'business']],
    [2, ['combined.SAP', ...one, '--format', 'html']],
    [2, ['combined.SAP', ...one, '--value', 'colour=red']],
    [2, ['combined.SAP', ...one, '--colour']],
    [0, ['--help']],
  ];
  it.each(rows)('%d: %j', async (code, args) => {
    const result = await run(...args);
    expect(result.code).toBe(code);
    expect(result.out + result.error).not.toBe('');
  });
});

describe('a value that cannot be used', () => {
  it.each([
    [one, 'client=1', 'Enter three digits, for example 001.'],
    [one, 'client=', 'Enter a text after the =.'],
    [one, 'technicalUser=MUCH_TOO_LONG_A_NAME', 'A user name in SAP has at most 12 characters.'],
    [one, 'gatewayClient=100', 'one-system has no such value, only gatewaySystemId,'],
    [separate, 'client=100', 'separate-systems has no such value, only gatewaySystemId,'],
  ])('%j %s', async (topology, value, rule) => {
    const {code, error} = await run('combined.SAP', ...topology, '--value', value);
    expect(code).toBe(2);
    expect(error).toContain(`--value ${value.split('=')[0]}: `);
    expect(error).toContain(rule);
  });
});

describe('what cannot be read is named', () => {
  it('a file that is not there, and a folder', async () => {
    const {error} = await run('combined.SAP', 'nowhere.txt', ...one);
    expect(error).toBe(`${file('nowhere.txt')} can't be read: there is no such file.\n`);
    expect((await run(folder, ...one)).error).toBe(`${folder} can't be read: it is a folder.\n`);
  });

  it('a file without a role', async () => {
    expect((await run('empty.txt', ...one)).out).toContain('empty.txt: The file is empty.');
  });

  it('files of the same name, by their paths', async () => {
    mkdirSync(file('other'));
    writeFileSync(file('other/empty.txt'), '');
    const {out} = await run('empty.txt', 'other/empty.txt', ...one);
    for (const path of [file('empty.txt'), file('other/empty.txt')])
      expect(out).toContain(`${path}: The file is empty.`);
  });
});

it('reads an export whose lines end with CR alone', async () => {
  for (const [name, text] of [
    ['cr.SAP', download([combinedRole])],
    ['cr.csv', csv(columns1251, valueRows(combinedRole))],
  ] as const) {
    writeFileSync(file(name), text.replaceAll('\r\n', '\n').replaceAll('\n', '\r'));
    expect((await run(name, 'usobhash.csv', ...one)).code).toBe(0);
  }
});

it('understands what people also write for a topology', async () => {
  const hub = await run('business.SAP', '--topology', 'hub', '--system', 'business');
  expect(hub.code).toBe(0);
});

it.each([
  ['text', 'Role check: separate systems'],
  ['markdown', '## Role check'],
  ['jira', 'h2. Role check'],
])('writes %s', async (format, words) => {
  const {out} = await run('business.SAP', ...separate, '--system', 'business', '--format', format);
  expect(out).toContain(words);
});

it('writes JSON with every finding', async () => {
  const {out} = await run('foreign.SAP', ...one, '--format', 'json');
  const answer = JSON.parse(out) as RoleCheckAnswer;
  expect(answer.verdict).toBe('findings');
  expect(answer.systems[0]?.findings.map(({id}) => id)).toContain('S_APPL_LOG');
});

it('knows values of the landscape', async () => {
  const args = ['business.SAP', ...separate, '--system', 'business'];
  expect((await run(...args, '--value', 'gatewaySystemId=GW1')).code).toBe(0);
  expect((await run(...args, '--value', 'gatewaySystemId=GW2')).code).toBe(1);
});

it('says how to use it when used wrongly', async () => {
  const {error} = await run('combined.SAP');
  expect(error).toContain('--topology one-system or separate-systems');
  expect(error).toContain('Exit codes');
});
