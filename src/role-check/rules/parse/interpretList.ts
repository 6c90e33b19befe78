import {separations, splitCells, type Delimiter} from './cells';
import {createFastRows} from './fastRows';
import {
  describeIncomplete,
  isHeadingWord,
  recogniseHeading,
  type IncompleteHeading,
} from './headings';
import type {LineListener} from './lineListener';
import {createHashDropper} from './passwordHashes';
import {readListRow, type ListShape} from './readListRow';
import type {RoleFileFormat, RoleRow} from './rows';

const formats: Readonly<Record<Delimiter, RoleFileFormat>> = {
  '|': 'pipe-list',
  '\t': 'tab-separated',
  ';': 'csv',
  ',': 'csv',
};

/** How many lines before the first heading are kept until their meaning is known. */
const preambleLimit = 100;

/** The reason for unused lines when no heading names the columns. */
export const noHeading = 'No heading of a known table stands above it.';

/** Titles, dates and page numbers between the pages of a list contain no cells. */
function isTitle(line: string, delimiter: Delimiter): boolean {
  return !line.trim().includes(delimiter);
}

/** Tries to read the line as a heading, with one delimiter after another. */
function headingIn(line: string): ListShape | IncompleteHeading | undefined {
  let nearest: IncompleteHeading | undefined;
  for (const separation of separations) {
    if (!line.includes(separation.delimiter)) continue;
    const heading = recogniseHeading(splitCells(line, separation) ?? []);
    if (heading && 'at' in heading) return {...heading, ...separation};
    nearest ??= heading;
  }
  return nearest;
}

function absentColumns({layout, at}: ListShape): string[] {
  const names = layout.columns.map((column) => column.name);
  return names.filter((_, index) => (at[index] ?? -1) < 0);
}

/** Reads lines of lists, with or without a heading. */
export function createListInterpreter(listener: LineListener) {
  let shape: ListShape | undefined;
  let readFast: (line: string) => boolean = () => false;
  const withoutHashes = createHashDropper(listener.onDropped);
  let why = noHeading;
  let preamble: {line: string; number: number}[] = [];

  function report({line, number}: {line: string; number: number}) {
    listener.onProblem(number, line, why);
  }

  function begin(found: ListShape) {
    preamble.filter(({line}) => !isTitle(line, found.delimiter)).forEach(report);
    preamble = [];
    shape = found;
    readFast = createFastRows(found, listener);
    listener.onFormat(formats[found.delimiter]);
    listener.onHeading(found.layout.table, absentColumns(found));
  }

  function beforeHeading(line: string, number: number) {
    const found = headingIn(line);
    if (found && 'at' in found) return begin(found);
    if (found) {
      listener.onProblem(number, line, describeIncomplete(found));
      why = 'Its heading was not understood.';
    } else if (preamble.length < preambleLimit) preamble.push({line, number});
    else report({line, number});
  }

  function use(row: RoleRow, line: string, number: number, doubt: string | undefined) {
    listener.onRow(row, doubt !== undefined);
    if (doubt) listener.onProblem(number, line, doubt);
  }

  function belowHeading(line: string, number: number, ended: boolean, list: ListShape) {
    const read = readListRow(line, list, ended);
    const suspicious = read.kind === 'problem' || isHeadingWord(read.first);
    const found = suspicious ? headingIn(line) : undefined;
    if (found && 'at' in found) begin(found);
    else if (read.kind === 'row') use(read.row, line, number, read.doubt);
    else if (!ended || !isTitle(line, list.delimiter)) listener.onProblem(number, line, read.why);
  }

  return {
    line(line: string, number: number, ended: boolean) {
      if (shape && ended && readFast(line)) return;
      const known = withoutHashes(line);
      if (shape) belowHeading(known, number, ended, shape);
      else beforeHeading(known, number);
    },
    end: () => preamble.forEach(report),
  };
}
