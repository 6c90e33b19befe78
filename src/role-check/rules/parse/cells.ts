/** What separates the cells of a list. */
export type Delimiter = '|' | '\t' | ';' | ',';

/** In the order in which they are tried: the rarer inside values, the earlier. */
export const delimiters: readonly Delimiter[] = ['|', '\t', ';', ','];

/** Rows of a pipe list stand in a frame; what does not is a title, or a row that was cut. */
function framedCells(line: string): string[] | undefined {
  const row = line.trim();
  if (row.length < 2 || !row.startsWith('|') || !row.endsWith('|')) return undefined;
  return row.slice(1, -1).split('|');
}

/** The end of a quoted cell: the quote that closes it; -1 where there is none. */
function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}

function quotedCells(line: string, delimiter: Delimiter): string[] | undefined {
  const cells: string[] = [];
  for (let at = 0; at <= line.length;) {
    const quoted = line[at] === '"';
    const close = quoted ? closingQuote(line, at + 1) : -1;
    if (quoted && close < 0) return undefined;
    const next = line.indexOf(delimiter, quoted ? close + 1 : at);
    const end = next < 0 ? line.length : next;
    if (quoted && line.slice(close + 1, end).trim() !== '') return undefined;
    cells.push(quoted ? line.slice(at + 1, close).replaceAll('""', '"') : line.slice(at, end));
    at = end + 1;
  }
  return cells;
}

/**
 * The cells of a line, not trimmed; undefined where the line is no whole row: a pipe list without
 * its frame, a quote that is not closed. Quoted cells do not go over line ends.
 */
export function splitCells(line: string, delimiter: Delimiter): string[] | undefined {
  if (delimiter === '|') return framedCells(line);
  return line.includes('"') ? quotedCells(line, delimiter) : line.split(delimiter);
}
