/** A table of texts, its heading first. */
export type Table = readonly (readonly string[])[];

/**
 * What spreadsheets treat as the start of a formula (OWASP, CSV Injection), including the
 * full-width forms, which some read as the same.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell as text: a spreadsheet must not treat it as a formula, and it must not end the cell. */
export function csvCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180). */
export function writeCsv(table: Table): string {
  return table.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
