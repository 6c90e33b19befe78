import {tableLayouts, type Column, type TableLayout} from './tableLayouts';

/** A heading line that was recognised: which table, and in which cell each column stands. */
export interface Heading {
  readonly layout: TableLayout;
  /** For each column of the layout its cell; -1 where the list does not have the column. */
  readonly at: readonly number[];
  /** How many cells the line has, and so every row below it. */
  readonly width: number;
}

/** A line that is almost a heading, and the columns without which it is of no use. */
export interface IncompleteHeading {
  readonly layout: TableLayout;
  readonly lacking: readonly string[];
}

/** A heading without what differs between releases and people: case, dots, underscores. */
function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[\s_.:\-/]+/g, ' ')
    .trim();
}

function namesOf(column: Column): ReadonlySet<string> {
  return new Set([column.name, ...column.headings].map(plain));
}

const vocabulary = tableLayouts.map((layout) => ({
  layout,
  names: layout.columns.map((column) => ({technical: plain(column.name), all: namesOf(column)})),
}));

const technicalWords = new Set(
  vocabulary.flatMap(({names}) => names.map(({technical}) => technical)).concat('mandt'),
);
const everyWord = new Set(vocabulary.flatMap(({names}) => names.flatMap(({all}) => [...all])));

/** Whether a cell could stand in a heading line. Cheap, so that it can be asked for any row. */
export function isHeadingWord(cell: string): boolean {
  const word = plain(cell);
  return technicalWords.has(word) || everyWord.has(word) || ['client', 'mandant'].includes(word);
}

/** Technical names first: a text heading counts only for a cell that is not taken. */
function place(words: readonly string[], names: (typeof vocabulary)[number]['names']): number[] {
  const at = names.map(({technical}) => words.indexOf(technical));
  names.forEach(({all}, column) => {
    if ((at[column] ?? -1) >= 0) return;
    at[column] = words.findIndex((word, cell) => all.has(word) && !at.includes(cell));
  });
  return at;
}

function lackingIn(layout: TableLayout, at: readonly number[]): string[] {
  return layout.columns
    .filter((column, index) => column.required && (at[index] ?? -1) < 0)
    .map((column) => column.name);
}

function candidates(cells: readonly string[]) {
  const words = cells.map(plain);
  return vocabulary
    .map(({layout, names}) => {
      const at = place(words, names);
      const found = at.filter((cell) => cell >= 0).length;
      return {layout, at, found, lacking: lackingIn(layout, at)};
    })
    .sort((one, other) => other.found - one.found);
}

/**
 * Recognises the heading line of an export by its column names, technical or as text, in any order
 * and with any further columns. Undefined where the cells are no heading of a table we know.
 */
export function recogniseHeading(
  cells: readonly string[],
): Heading | IncompleteHeading | undefined {
  const all = candidates(cells);
  const complete = all.find(({lacking}) => lacking.length === 0);
  if (complete) return {layout: complete.layout, at: complete.at, width: cells.length};
  const nearest = all[0];
  if (!nearest || nearest.found < 3) return undefined;
  return {layout: nearest.layout, lacking: nearest.lacking};
}
