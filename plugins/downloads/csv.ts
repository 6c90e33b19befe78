import {writeCsv, type Table} from '../../src/text/rules/csv';

const byteOrderMark = '\ufeff';

/** A table as CSV in UTF-8; Excel detects the encoding from the byte-order mark. */
export function toCsv(table: Table): Buffer {
  return Buffer.from(byteOrderMark + writeCsv(table), 'utf8');
}
