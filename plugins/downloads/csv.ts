import type {Table} from './table';

const byteOrderMark = '\ufeff';

/**
 * A cell as text: a spreadsheet must not take it for a formula, nor may it end
 * the cell.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180) in UTF-8; by the byte-order mark Excel knows the encoding. */
export function toCsv(table: Table): Buffer {
  const lines = table.map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return Buffer.from(byteOrderMark + lines.join(''), 'utf8');
}
