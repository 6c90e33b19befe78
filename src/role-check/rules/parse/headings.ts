import {tableLayouts, type Column, type TableLayout} from './tableLayouts';

/** A recognized heading line: the table, and the cell of each column. */
export interface Heading {
  readonly layout: TableLayout;
  /** The cell of each column of the layout; -1 if the list does not have the column. */
  readonly at: readonly number[];
  /** The number of cells in the line, and so in every row below it. */
  readonly width: number;
  /** Cells that may be the mark for inactive rows under an unknown name. */
  readonly suspects: readonly number[];
}

/** A line that is almost a heading, and the required columns that it is missing. */
export interface IncompleteHeading {
  readonly layout: TableLayout;
  readonly lacking: readonly string[];
}

/** The prefix that queries add to the name of a column. */
const tablePrefix = new RegExp(`^(?:${tableLayouts.map(({table}) => table).join('|')})[.~-]`, 'i');

/**
 * Normalizes a heading: drops what differs between releases, tools and people, such as case, dots,
 * underscores and the table prefix. `AgrName` becomes AGR_NAME.
 */
function plain(heading: string): string {
  return heading
    .trim()
    .replace(tablePrefix, '')
    .toLowerCase()
    .replace(/[\s_.:\-/]+/g, '');
}

function namesOf(column: Column): ReadonlySet<string> {
  return new Set([column.name, ...column.headings].map(plain));
}

const vocabulary = tableLayouts.map((layout) => ({
  layout,
  others: new Set((layout.others ?? []).map(plain)),
  names: layout.columns.map((column) => ({technical: plain(column.name), all: namesOf(column)})),
}));

type Entry = (typeof vocabulary)[number];

const technicalWords = new Set(
  vocabulary.flatMap(({names}) => names.map(({technical}) => technical)).concat('mandt'),
);
const everyWord = new Set(vocabulary.flatMap(({names}) => names.flatMap(({all}) => [...all])));

/** Whether a cell could be part of a heading line. Cheap enough to call for any row. */
export function isHeadingWord(cell: string): boolean {
  const word = plain(cell);
  return technicalWords.has(word) || everyWord.has(word) || ['client', 'mandant'].includes(word);
}

/** Technical names first: a text heading counts only for a cell that is still free. */
function place(words: readonly string[], names: Entry['names']): number[] {
  const at = names.map(({technical}) => words.indexOf(technical));
  names.forEach(({all}, column) => {
    if ((at[column] ?? -1) >= 0) return;
    at[column] = words.findIndex((word, cell) => all.has(word) && !at.includes(cell));
  });
  return at;
}

function missingColumns(layout: TableLayout, at: readonly number[]): string[] {
  return layout.columns
    .filter((column, index) => column.required && (at[index] ?? -1) < 0)
    .map((column) => column.name);
}

/**
 * Used only if the mark for inactive rows is not found; a damaged heading must not make them
 * active.
 */
function suspectsIn({layout, others}: Entry, words: readonly string[], at: readonly number[]) {
  const markIndex = layout.columns.findIndex(({name}) => name === 'DELETED');
  if (markIndex < 0 || (at[markIndex] ?? -1) >= 0) return [];
  return words.flatMap((word, cell) =>
    word === '' || at.includes(cell) || others.has(word) ? [] : [cell],
  );
}

function candidates(cells: readonly string[]) {
  const words = cells.map(plain);
  return vocabulary
    .map((entry) => {
      const {layout} = entry;
      const at = place(words, entry.names);
      const found = at.filter((cell) => cell >= 0).length;
      const suspects = suspectsIn(entry, words, at);
      return {layout, at, found, suspects, lacking: missingColumns(layout, at)};
    })
    .sort((one, other) => other.found - one.found);
}

/**
 * Recognizes the heading line of an export by its technical or text column names, in any order and
 * with any other columns. Undefined if the cells are not a heading of a known table.
 */
export function recogniseHeading(
  cells: readonly string[],
): Heading | IncompleteHeading | undefined {
  const all = candidates(cells);
  const complete = all.find(({lacking}) => lacking.length === 0);
  if (complete) {
    const {layout, at, suspects} = complete;
    return {layout, at, suspects, width: cells.length};
  }
  const nearest = all[0];
  if (!nearest || nearest.found < 3) return undefined;
  return {layout: nearest.layout, lacking: nearest.lacking};
}

/** Says what an incomplete heading is missing and what to do. */
export function describeIncomplete({layout, lacking}: IncompleteHeading): string {
  return `A heading of ${layout.table} without ${lacking.join(' and ')}: add the column to the layout and export again.`;
}
