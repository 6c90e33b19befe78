import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {check, contents, finding, read} from '../../../../tests/fixtures/role-check/check';
import {
  barePipes,
  columns1251,
  csv,
  download,
  inOneColumn,
  json,
  latin1,
  pipeList,
  rfcReadTable,
  tabList,
  utf16,
  utf8WithMark,
} from '../../../../tests/fixtures/role-check/exports';
import {combinedRole, valueRows} from '../../../../tests/fixtures/role-check/roles';
import type {FileReading} from './roleFileReader';

const folder = join(__dirname, '../../../../tests/fixtures/role-check/files');
const open = (name: string) => read(new Uint8Array(readFileSync(join(folder, name))), name);
const rows = valueRows(combinedRole);
const records = JSON.parse(json(columns1251, rows)) as {d: {results: Record<string, string>[]}};
const {results} = records.d;
const plain = read(csv(columns1251, rows)).rows;
const names = ['AGR_NAME', 'OBJECT', 'AUTH', 'FIELD', 'LOW', 'HIGH', 'DELETED'];

function expectWhole(reading: FileReading) {
  expect(reading).toMatchObject({problemCount: 0, failure: undefined});
  expect(reading.rows).toEqual(plain);
}

describe('files that were seen', () => {
  const hashes = open('usobhash-tabs.txt');
  const met = 'IWSG met, IWSV met, S_BTCH_NA1 met, S_BTCH_JOB met, S_APPL_LOG met';

  it.each([
    ['combined-rows.json', 'json'],
    ['combined-excel-quoted.SAP', 'pfcg-download'],
  ])('%s is %s and complete', (name, format) => {
    const reading = open(name);
    expect(reading).toMatchObject({formats: [format], problemCount: 0});
    expect(contents(check('combined', [reading, hashes]))).toBe(met);
  });

  it('a start authorization that is inactive is in the role, but inactive', () => {
    const answer = check('combined', [open('combined-inactive-service.SAP'), hashes]);
    for (const id of ['IWSG', 'IWSV'] as const)
      expect(finding(answer, id)).toMatchObject({
        status: 'missing',
        detail: 'S_SERVICE is in the role, but inactive.',
      });
    expect(answer.systems[0]?.recognised).toEqual([]);
  });
});

describe('JSON', () => {
  const lowerCase = results.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value])),
  );
  const camelCase = results.map(({AGR_NAME, OBJECT, AUTH, FIELD, LOW, HIGH, DELETED}) => ({
    AgrName: AGR_NAME,
    Object: OBJECT,
    Auth: AUTH,
    Field: FIELD,
    Low: LOW,
    High: HIGH,
    Deleted: DELETED === 'X',
  }));
  const table = [names, ...results.map((row) => names.map((name) => row[name]))];
  const rowsOf = (value: unknown) => JSON.stringify(value);
  const forms: [string, string][] = [
    ['OData V2', rowsOf({d: {results: results.map((row) => ({__metadata: {uri: 'x'}, ...row}))}})],
    ['OData V4', rowsOf({'@odata.context': '$metadata', value: results})],
    ['an array', rowsOf(results)],
    ['deep', rowsOf({a: [{b: {c: [{rows: results}]}}]})],
    ['by table', rowsOf({AGR_1251: results, USOBHASH: []})],
    ['each row in an object', rowsOf(results.map((row) => ({row})))],
    ['lines', results.map(rowsOf).join('\n')],
    ['written for people', JSON.stringify(results, undefined, 2)],
    ['in a code fence', `\`\`\`json\n${rowsOf(results)}\n\`\`\`\n`],
    ['with a byte-order mark', `\ufeff${rowsOf(results)}`],
    ['names in lower case', rowsOf(lowerCase)],
    ['names in camel case, flags as truth values', rowsOf(camelCase)],
    ['arrays below the names', rowsOf(table)],
    ['columns and data', rowsOf({columns: names, index: [1, 2], data: table.slice(1)})],
    [
      'without what is empty',
      rowsOf(results)
        .replace(/"\w+":"",?/g, '')
        .replaceAll(',}', '}'),
    ],
    ['null for nothing', rowsOf(results).replaceAll('""', 'null')],
  ];
  it.each(forms)('%s', (_name, text) => {
    for (const chunk of [1, 1000, text.length]) {
      const reading = read(text, 'x', chunk);
      expect(reading.formats).toEqual(['json']);
      expectWhole(reading);
    }
  });

  it.each(['', '|', ';'])('of RFC_READ_TABLE with the delimiter "%s"', (delimiter) => {
    const reading = read(rfcReadTable(columns1251, rows, delimiter));
    expect(reading.formats).toEqual(['rfc-read-table']);
    expectWhole(reading);
    expectWhole(read(JSON.stringify({result: JSON.parse(rfcReadTable(columns1251, rows))})));
  });

  it('of several tables in one file', () => {
    const hash = {NAME: 'A'.repeat(30), OBJECT: 'IWSV', OBJ_NAME: 'X', TYPE: 'HT'};
    expect(read(rowsOf({a: results, b: [hash]})).tables).toEqual({
      AGR_1251: results.length,
      USOBHASH: 1,
    });
  });

  it.each([
    ['cut off', rowsOf(results).slice(0, 2000), 'JSON, but damaged or cut off'],
    ['something else', rowsOf({ID: 1, Names: ['x']}), 'This is JSON, but nothing in it'],
    ['an error', rowsOf({error: {code: '403'}}), 'error message of a service, as JSON'],
    ['empty', '[]', 'This is JSON'],
    [
      'without AUTH',
      rowsOf(results.map((row) => ({...row, AUTH: undefined}))),
      'A heading of AGR_1251 without AUTH',
    ],
    ['too large', `[{"AGR_NAME":"${'x'.repeat(32_000_000)}"}]`, 'more than 32 million characters'],
    ['very deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'This is JSON'],
  ])('that is %s is refused in one sentence', (_name, text, words) => {
    const reading = read(text);
    expect(reading.failure).toContain(words);
    expect(reading.problems).toEqual([]);
  });

  it('names a row that cannot be used, by its number', () => {
    const broken = results.map((row, index) => (index === 2 ? {...row, AUTH: ''} : row));
    expect(read(rowsOf(broken)).problems).toMatchObject([{line: 3, why: 'AUTH is empty.'}]);
  });
});

describe('what stands for nothing', () => {
  const heading = 'AGR_NAME;OBJECT;AUTH;FIELD;LOW;HIGH;DELETED\n';
  it.each(['[NULL]', '(null)', 'NULL', '?', '<null>', 'N/A', '#N/A'])('%s', (nothing) => {
    const text = `${heading}Z;S_BTCH_JOB;T;JOBGROUP;*;${nothing};${nothing}\n`;
    // Without and with a quote, which needs the full reading.
    for (const content of [text, text.replace('Z;', '"Z";')]) {
      expect(read(content).rows.values).toMatchObject([{low: '*', high: '', deleted: false}]);
    }
  });

  it.each(['X', 'true', '1'])('is not %s', (mark) => {
    const text = `${heading}Z;S_BTCH_JOB;T;JOBGROUP;*;;${mark}\n`;
    expect(read(text).rows.values).toMatchObject([{deleted: true}]);
  });

  it('is no value that looks alike', () => {
    const text = `${heading}Z;S_BTCH_JOB;T;JOBGROUP;NULLABLE;?*;\nZ;S_BTCH_JOB;T;JOBGROUP;*;;\n`;
    expect(read(text).rows.values.map(({low, high}) => [low, high])).toEqual([
      ['NULLABLE', '?*'],
      ['*', ''],
    ]);
  });
});

describe('wrapped lines', () => {
  const text = download([combinedRole]);
  const list = csv(columns1251, rows, ',', true);
  it.each([
    ['a download in one column', inOneColumn(text)],
    ['with empty cells behind', inOneColumn(text, ';;;')],
    ['a download with empty cells behind', text.replaceAll('\n', ',,,,\n')],
    ['a download with tabs behind', text.replaceAll('\n', '\t\t\n')],
    ['a download in a mail', text.replace(/^/gm, '> ')],
    ['a download that is indented', text.replace(/^/gm, '    ')],
    ['a CSV in one column', inOneColumn(list)],
    ['a CSV with semicolons in one column', inOneColumn(csv(columns1251, rows, ';'))],
    ['tabs in a mail', tabList(columns1251, rows, 0).replace(/^/gm, '> ')],
    ['a code fence', `\`\`\`\n${barePipes(columns1251, rows)}\`\`\`\n`],
  ])('%s', (_name, content) => {
    const reading = read(content);
    expect(reading).toMatchObject({problemCount: 0, failure: undefined});
    expect(reading.rows.values).toEqual(plain.values);
  });
});

describe('tables of other tools', () => {
  it.each([
    ['vertical bars without a frame', barePipes(columns1251, rows)],
    ['psql', barePipes(columns1251, rows).replace('\n', '\n----+-----+----\n') + '(12 rows)\n'],
    ['Markdown', pipeList(columns1251, rows).replace(/^-+$/m, '').replace(/-{5,}/, '|:---|---|')],
    [
      'names with their table',
      csv(
        columns1251.map((name) => `AGR_1251.${name}`),
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [`AGR_1251.${name}`, cell])),
        ),
      ),
    ],
  ])('%s', (_name, content) => {
    expectWhole(read(content));
  });

  it('half a frame is named, as cells may have moved', () => {
    const text = `${barePipes(columns1251, rows)}|${barePipes(columns1251, rows).split('\n')[1]}\n`;
    expect(read(text).problems).toMatchObject([{count: 1}]);
  });
});

describe('what is no table is refused by its form', () => {
  it.each([
    ['<!DOCTYPE html><table><tr><td>AGR_NAME', 'a web page (HTML)'],
    [
      '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'an XML spreadsheet',
    ],
    ['<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">', 'an OData answer as XML'],
    ['<soap:Envelope xmlns:soap="x">', 'a SOAP message'],
    ['<?xml version="1.0"?><asx:abap>', 'an ABAP object as XML'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related', 'a web archive'],
    ["{'AGR_NAME': 'Z_AFC', 'OBJECT': 'S_SERVICE'}", 'a Python object'],
    ["[{'AGR_NAME': 'Z_AFC'}]", 'a Python object'],
    ["INSERT INTO AGR_1251 VALUES ('100','Z_AFC');", 'SQL'],
    ['- AGR_NAME: Z_AFC\n  OBJECT: S_SERVICE\n', 'YAML'],
    ['{\\rtf1\\ansi', 'a rich-text document'],
    ['UEsDBBQAAAAIAA', 'an Excel workbook'],
    [`${names.join('^')}\n`, 'not separated by tabs'],
    [`${names.join('  ')}\nZ_AFC     S_SERVICE`, 'not separated by tabs'],
    [`'${names.join("','")}'\n`, 'not separated by tabs'],
    ['Please find the role attached.\n', 'plain text'],
  ])('%j', (text, words) => {
    const reading = read(`${text}\n${'another line\n'.repeat(200)}`);
    expect(reading.failure).toContain(words);
    expect(reading.problems).toEqual([]);
  });

  it.each([
    [';', 'This is CSV with semicolons, but no line has the column names'],
    [',', 'This is CSV with commas, but'],
    ['\t', 'This is text with tabs, but'],
    ['|', 'This is text with vertical bars, but'],
  ])('rows separated by %j without their headings', (mark, words) => {
    const reading = read(`${['100', 'Z_AFC', 'S_SERVICE'].join(mark)}\n`.repeat(200));
    expect(reading).toMatchObject({failure: expect.stringContaining(words), problems: []});
  });

  it('UTF-32', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0, 0, ...utf16('AGR_NAME').slice(2)]);
    expect(read(bytes).failure).toContain('UTF-32');
  });
});

describe('any form of a file', () => {
  const forms: readonly ((columns: readonly string[]) => string)[] = [
    () => download([combinedRole]),
    (columns) => csv(columns, rows, ',', true),
    (columns) => csv(columns, rows, ';'),
    (columns) => csv(columns, rows, '\t'),
    (columns) => pipeList(columns, rows, {title: 'List', extraColumn: true, page: 5}),
    (columns) => barePipes(columns, rows),
    (columns) => json(columns, rows),
    (columns) => rfcReadTable(columns, rows),
    (columns) => csv(columns, rows, '^'),
    (columns) => csv(columns, rows, ' '),
  ];
  const wrappings: readonly ((text: string) => string)[] = [
    (text) => text,
    inOneColumn,
    (text) => text.replace(/^(?=.)/gm, '> '),
    (text) => `\`\`\`\n${text}\n\`\`\`\n`,
    (text) => `<pre>\n${text}</pre>\n`,
    (text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r'),
    (text) => text.replaceAll('"', '“'),
    (text) => text.replaceAll('"', "'"),
    (text) => text.slice(0, text.length / 2),
    (text) => `Regards\n\n${text}`,
  ];
  const encodings: readonly ((text: string) => string | Uint8Array)[] = [
    (text) => text,
    utf8WithMark,
    utf16,
    (text) => utf16(text, true),
    latin1,
    (text) => utf16(text).slice(2),
  ];
  const orders = fc.constantFrom(columns1251, columns1251.toReversed(), names);

  it('ends with the right answer, or with one that names the form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        orders,
        fc.array(fc.constantFrom(...wrappings), {maxLength: 3}),
        fc.constantFrom(...encodings),
        (write, columns, wrap, encode) => {
          const text = wrap.reduce((inner, around) => around(inner), write(columns));
          const reading = read(encode(text));
          expect(reading.problems.length).toBeLessThanOrEqual(4);
          if (reading.failure) {
            expect(reading.failure).toMatch(/^(?:This is |A heading of |The line is )/);
            expect(reading.rows.values).toEqual([]);
            return;
          }
          // What was read is a part of the role, and nothing but that.
          for (const value of reading.rows.values) expect(plain.values).toContainEqual(value);
          if (reading.problemCount === 0 && !wrap.some((one) => one('xy\nz').length < 3))
            expect(reading.rows.values).toHaveLength(plain.values.length);
        },
      ),
      {numRuns: 400, seed: 20_261_128},
    );
  });
});
