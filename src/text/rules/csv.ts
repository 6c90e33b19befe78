/** A table of texts, its heading first. */
export type Table = readonly (readonly string[])[];

/**
 * What a spreadsheet takes for the start of a formula (OWASP, CSV Injection), the full-width forms
 * included, which some of them read alike.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell as text: a spreadsheet must not take it for a formula, nor may it end the cell. */
export function csvCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180). */
export function writeCsv(table: Table): string {
  return table.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
