import {describe, expect, it} from 'vitest';
import {check, finding, listOf, read} from '../../../../tests/fixtures/role-check/check';
import {
  columns1251,
  csv,
  download,
  pipeList,
  tabList,
  utf16,
} from '../../../../tests/fixtures/role-check/exports';
import {
  businessRole,
  combinedRole,
  foreignRole,
  jobs,
  valueRows,
} from '../../../../tests/fixtures/role-check/roles';
import {reasonLimit} from './roleFileReader';

const heading = 'AGR_NAME;OBJECT;AUTH;FIELD;LOW;HIGH;DELETED';
const row = 'Z_AFC;S_BTCH_JOB;T-E100000100;JOBACTION;DELE;;';

describe('headings', () => {
  const rows: [string, string][] = [
    ['technical names', 'AGR_NAME;OBJECT;AUTH;FIELD;LOW;HIGH;DELETED'],
    ['lower case', 'agr_name;object;auth;field;low;high;deleted'],
    ['texts', 'Role;Object;Authorization;Field name;Value;To;Deleted'],
    [
      'one text for both values',
      'Role;Object;Auth.;Field;Authorization value;Authorization value;Inactive',
    ],
    ['other texts', 'Role name;Auth. object;Authorization name;Auth. field;From;To;Del.'],
    ['German texts', 'Rolle;Objekt;Berechtigung;Feld;Von;Bis;Inaktiv'],
  ];
  it.each(rows)('%s', (_name, line) => {
    const reading = read(`${line}\n${row}\n`);
    expect(reading.rows.values).toEqual([
      {
        table: 'AGR_1251',
        role: 'Z_AFC',
        object: 'S_BTCH_JOB',
        auth: 'T-E100000100',
        field: 'JOBACTION',
        low: 'DELE',
        high: '',
        deleted: false,
      },
    ]);
  });

  it.each([
    ['AUTH', 'AGR_NAME;OBJECT;FIELD;LOW;HIGH'],
    ['FIELD', 'AGR_NAME;OBJECT;AUTH;LOW;HIGH'],
    ['AGR_NAME', 'OBJECT;AUTH;FIELD;LOW;HIGH'],
  ])('without %s are of no use, and it is said', (column, line) => {
    const reading = read(`${line}\nZ;S_BTCH_JOB;T;DELE;\n`);
    expect(reading.failure).toContain(`without ${column}: add the column`);
    expect(reading.problems).toEqual([]);
  });

  it('without DELETED leave open which authorizations are inactive', () => {
    const reading = read('AGR_NAME,OBJECT,AUTH,FIELD,LOW,HIGH\nZ,S_BTCH_JOB,T,JOBGROUP,*,\n');
    expect(reading.lackingColumns).toEqual({AGR_1251: ['DELETED']});
    const found = finding(check('combined', [reading]), 'inactive-authorizations');
    expect(found).toMatchObject({status: 'unknown'});
  });

  it('may come again, in another order', () => {
    const other = 'LOW;HIGH;DELETED;AGR_NAME;OBJECT;AUTH;FIELD';
    const text = `${heading}\n${row}\n${other}\nRELE;;;Z_AFC;S_BTCH_JOB;T-E100000100;JOBACTION\n`;
    expect(read(text).rows.values.map(({low}) => low)).toEqual(['DELE', 'RELE']);
  });

  it('of several tables may stand in one file', () => {
    const text = `${heading}\n${row}\n\nAGR_NAME;VARBL;LOW;HIGH\nZ_AFC;$BUKRS;1000;\n`;
    expect(read(text).tables).toEqual({AGR_1251: 1, AGR_1252: 1});
  });
});

describe('rows', () => {
  const cut = 'may be cut off';
  it.each([
    ['too few cells', 'Z_AFC;S_BTCH_JOB;T-E1', cut],
    ['too many cells', `${row};;;X`, 'cells'],
    ['an empty authorization', 'Z_AFC;S_BTCH_JOB;;JOBACTION;DELE;;', 'AUTH is empty'],
    ['an open quote', 'Z_AFC;S_BTCH_JOB;"T-E1;JOBACTION;DELE;;', 'quote'],
    ['text behind a quote', 'Z_AFC;S_BTCH_JOB;"T"x;JOBACTION;DELE;;', 'quote'],
    ['a zero byte', 'Z_AFC;S_BTCH_JOB;T\0;JOBACTION;DELE;;', 'not text'],
  ])('with %s are named', (_name, line, why) => {
    const reading = read(`${heading}\n${row}\n${line}\n${row}\n`);
    expect(reading.rows.values).toHaveLength(2);
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]).toMatchObject({line: 3});
    expect(reading.problems[0]?.why).toContain(why);
  });

  it('with a mark for inactive do not count', () => {
    expect(read(`${heading}\n${row}X\n`).rows.values[0]?.deleted).toBe(true);
  });

  it('may lack empty cells at the end where those change nothing', () => {
    const text =
      'DELETED\tAGR_NAME\tOBJECT\tAUTH\tFIELD\tLOW\tHIGH\n\tZ\tS_BTCH_JOB\tT\tJOBGROUP\t*\n';
    expect(read(text).rows.values).toHaveLength(1);
    const short = read(`${heading}\n${row}\nZ_AFC;S_BTCH_JOB;T;JOBGROUP;*\n`);
    expect(short).toMatchObject({problemCount: 1, tables: {AGR_1251: 1}});
  });

  it('of other objects are counted, and their role is known', () => {
    const reading = listOf(foreignRole);
    expect(reading.tables).toEqual({AGR_1251: 4});
    expect(reading.rows.values).toEqual([]);
    expect(reading.roles).toEqual(['/ABC/DISPLAY']);
  });

  it('are named once for each reason, up to a limit, and counted', () => {
    const alike = read(`${heading}\n${row}\n${'x;y\n'.repeat(150)}`);
    expect(alike.problems).toMatchObject([{line: 3, count: 150, excerpt: 'x;y'}]);
    const lines = Array.from({length: 150}, (_, cells) => `${';'.repeat(cells + 10)}x\n`);
    const different = read(`${heading}\n${row}\n${lines.join('')}`);
    expect(different.problems).toHaveLength(reasonLimit);
    expect(different.problemCount).toBe(150);
  });

  it('of which none can be used are refused as a whole', () => {
    const reading = read(`${heading}\n${'x;y\n'.repeat(150)}`);
    expect(reading.failure).toContain('This is a list of AGR_1251, but no row can be used.');
    expect(reading.problems).toEqual([]);
  });

  it('that never end are dropped, and the next line is read', () => {
    const reading = read(`${heading}\n${'a;'.repeat(200_000)}\n${row}\n`, 'x', 1000);
    expect(reading.rows.values).toHaveLength(1);
    expect(reading.problemCount).toBe(1);
  });
});

describe('the last line without a line end', () => {
  const before = `${heading}\nZ_AFC;S_BTCH_JOB;T;JOBGROUP;*;;\nZ_AFC;S_BTCH_JOB;T;JOBACTION;RELE;;\n`;
  const status = (text: string) => finding(check('combined', [read(text)]), 'S_BTCH_JOB').status;

  it('may have lost its mark for inactive rows', () => {
    expect(status(`${before}Z_AFC;S_BTCH_JOB;T;JOBACTION;DELE;;`)).toBe('unknown');
    expect(status(`${before}Z_AFC;S_BTCH_JOB;T;JOBACTION;DELE;;\n`)).toBe('met');
    expect(status(`${before}Z_AFC;S_BTCH_JOB;T;JOBACTION;DELE;;X`)).toBe('partly');
  });

  it('is complete where nothing of weight can lack', () => {
    const last = 'DELETED,AGR_NAME,OBJECT,AUTH,FIELD,LOW,HIGH\n,Z,S_BTCH_JOB,T,JOBGROUP,*,';
    expect(read(last).rows.values).toHaveLength(1);
    const framed = pipeList(columns1251, valueRows(combinedRole)).trimEnd();
    expect(read(framed).rows.uncertain).toEqual([]);
  });
});

describe('PFCG downloads', () => {
  const lines = download([{role: 'Z_AFC', authorizations: [jobs('T-E100000100', 'DELE')]}])
    .split('\n')
    .filter((line) => line.startsWith('AGR_1251'));
  const [first = ''] = lines;

  it('have records of 215 characters (samples, verified)', () => {
    expect(lines.map((line) => line.length)).toEqual([215, 215]);
  });

  it.each([
    ['cut in a value', first.slice(0, 130)],
    ['cut behind the value', first.slice(0, 206)],
    ['one blank lost', first.replace('DELE ', 'DELE')],
    ['one blank too many', first.replace('DELE ', 'DELE  ')],
    ['all blanks joined', first.replace(/ {2,}/g, '  ')],
    ['cut in the tag', 'AGR_1251      '],
  ])('%s: the line is named', (_name, line) => {
    const reading = read(`${lines.join('\n')}\n${line}\n`);
    expect(reading.rows.values).toHaveLength(2);
    expect(reading.problemCount).toBe(1);
  });

  it('say what follows a record, and use the record', () => {
    const reading = read(`${first}${first}\n`);
    expect(reading.rows.values).toHaveLength(1);
    expect(reading.problems[0]?.why).toContain('ignored');
  });

  it('name roles without any authorization', () => {
    const reading = read(download([{role: '/ABC/EMPTY', authorizations: []}]));
    expect(reading.roles).toEqual(['/ABC/EMPTY']);
    expect(reading.release).toBe('757');
    expect(finding(check('combined', [reading]), 'S_BTCH_JOB').status).toBe('missing');
  });

  it('take inactive authorizations from AGR_1250 as well (evidence.md#inactive-authorizations)', () => {
    const text = download([
      {role: 'Z_AFC', authorizations: [{...jobs('T-E100000100', 'DELE', 'RELE'), inactive: true}]},
    ]);
    const unmarked = text
      .split('\n')
      .map((line) =>
        line.startsWith('AGR_1251') ? `${line.slice(0, 206)} ${line.slice(207)}` : line,
      )
      .join('\n');
    const found = finding(check('combined', [read(unmarked)]), 'S_BTCH_JOB');
    expect(found).toMatchObject({status: 'missing', detail: expect.stringContaining('inactive')});
  });

  it('survive no-break spaces from a browser', () => {
    const text = download([businessRole]);
    expect(read(text.replaceAll(' ', '\u00a0')).rows).toEqual(read(text).rows);
  });
});

describe('lists as SAP GUI saves them', () => {
  const rows = valueRows(businessRole);
  const plain = read(csv(columns1251, rows)).rows;

  it.each([
    ['pipes', pipeList(columns1251, rows)],
    [
      'pipes with title and pages',
      pipeList(columns1251, rows, {title: '01.04.2026 List 1', page: 3}),
    ],
    ['pipes with an extra column', pipeList(columns1251, rows, {extraColumn: true})],
    ['tabs', tabList(columns1251, rows)],
    ['tabs without empty columns', tabList(columns1251, rows, 0)],
    ['UTF-16', utf16(tabList(columns1251, rows))],
    ['UTF-16, big end first', utf16(tabList(columns1251, rows), true)],
    ['UTF-16 without byte-order mark', utf16(tabList(columns1251, rows)).slice(2)],
    ['a quoted CSV', csv(columns1251, rows, ',', true)],
  ])('%s', (_name, content) => {
    const reading = read(content);
    expect(reading.rows).toEqual(plain);
    expect(reading.problemCount).toBe(0);
  });

  it('name a row whose frame is broken', () => {
    const text = pipeList(columns1251, rows).replace('|T-E2', ' T-E2');
    expect(read(text).problemCount).toBe(1);
  });
});
