import {writeCsv, type Table} from '../../src/text/rules/csv';

const byteOrderMark = '\ufeff';

/** A table as CSV in UTF-8; by the byte-order mark Excel knows the encoding. */
export function toCsv(table: Table): Buffer {
  return Buffer.from(byteOrderMark + writeCsv(table), 'utf8');
}
