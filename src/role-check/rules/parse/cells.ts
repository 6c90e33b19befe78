/** The separator between the cells of a list. */
export type Delimiter = '|' | '\t' | ';' | ',';

/** How a line is split into cells. */
export interface Separation {
  readonly delimiter: Delimiter;
  /** Each row also begins and ends with the delimiter. */
  readonly framed: boolean;
}

/** In the order to try: the delimiters that are rare inside values first. */
export const separations: readonly Separation[] = [
  {delimiter: '|', framed: true},
  {delimiter: '|', framed: false},
  {delimiter: '\t', framed: false},
  {delimiter: ';', framed: false},
  {delimiter: ',', framed: false},
];

/** All delimiters. */
export const delimiters: readonly Delimiter[] = ['|', '\t', ';', ','];

/** A row without its whole frame is a title, or was cut. */
function framedCells(line: string): string[] | undefined {
  const row = line.trim();
  if (row.length < 2 || !row.startsWith('|') || !row.endsWith('|')) return undefined;
  return row.slice(1, -1).split('|');
}

/** The position of the quote that closes a quoted cell; -1 if there is none. */
export function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}

function quotedCells(line: string, delimiter: string): string[] | undefined {
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
 * The cells of a line, not trimmed; undefined if the line is not a whole row: a pipe list without
 * its frame, or an unclosed quote. Quoted cells don't continue across line ends.
 */
export function splitCells(line: string, {delimiter, framed}: Separation): string[] | undefined {
  if (framed) return framedCells(line);
  // With only half of its frame, the row may be cut, and its cells would shift.
  if (delimiter === '|' && line.trimStart().startsWith('|')) return undefined;
  return line.includes('"') ? quotedCells(line, delimiter) : line.split(delimiter);
}
