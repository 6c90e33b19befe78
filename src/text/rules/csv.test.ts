import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {csvCell, writeCsv} from './csv';

/** A table as defined by RFC 4180, read by a parser that allows nothing else. */
const read = (csv: string): unknown =>
  parse(csv, {record_delimiter: '\r\n', relax_quotes: false, skip_empty_lines: false});

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['*', '*'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['=HYPERLINK("x"),y', '"\'=HYPERLINK(""x""),y"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['', ''],
  ])('writes %j as %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('is read as it was written, whatever is in the cells', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '"', '""', ',', '\r\n', '\n', '\r', '=1', '-', '‹Client›', '☐ a'),
      fc.string({unit: 'binary', maxLength: 8}),
    );
    const tables = fc.integer({min: 2, max: 4}).chain((width) =>
      fc.array(fc.array(cell, {minLength: width, maxLength: width}), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(tables, (table) => {
        const guarded = table.map((cells) =>
          cells.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)),
        );
        expect(read(writeCsv(table))).toEqual(guarded);
      }),
    );
  });
});
