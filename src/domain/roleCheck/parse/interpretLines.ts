import {delimiters, splitCells, type Delimiter} from './cells';
import {createFastRows, type FastRowListener} from './fastRows';
import {isHeadingWord, recogniseHeading, type IncompleteHeading} from './headings';
import {excerptOf} from './ownText';
import {
  isDownloadLine,
  isWholeValueRecord,
  objectOf,
  readDownloadLine,
  roleOf,
  type DownloadLine,
} from './pfcgRecords';
import {readListRow, type ListShape} from './readListRow';
import type {RoleFileFormat, RoleRow, TableName} from './rows';

/** What the interpreter needs to know, and whom it tells what it found. */
export interface LineListener extends FastRowListener {
  readonly onRow: (row: RoleRow, doubt?: 'uncertain') => void;
  readonly onRole: (role: string) => void;
  readonly onFormat: (format: RoleFileFormat) => void;
  /** A heading: the file has the table, even if no row follows; and the columns that it lacks. */
  readonly onHeading: (table: TableName, lackingColumns: readonly string[]) => void;
  readonly onRelease: (release: string) => void;
  readonly onProblem: (line: number, text: string, why: string) => void;
}

const formats: Readonly<Record<Delimiter, RoleFileFormat>> = {
  '|': 'pipe-list',
  '\t': 'tab-separated',
  ';': 'csv',
  ',': 'csv',
};

const byteOrderMark = 0xfeff;

/** Lines above the first heading that are remembered until it is known what they are. */
const preambleLimit = 100;

/** Empty lines, rules and frames without content. */
function isOrnament(line: string): boolean {
  return /^[\s\-+=_|;,]*$/.test(line);
}

/** A title, date or page number between the pages of a list holds no cells. */
function isTitle(line: string, delimiter: Delimiter): boolean {
  return !line.trim().includes(delimiter);
}

function describeIncomplete({layout, lacking}: IncompleteHeading): string {
  return `A heading of ${layout.table} without ${lacking.join(' and ')}: add the column to the layout and export again.`;
}

/** Tries the line as a heading, with one delimiter after the other. */
function headingIn(line: string): ListShape | IncompleteHeading | undefined {
  let nearest: IncompleteHeading | undefined;
  for (const delimiter of delimiters) {
    if (!line.includes(delimiter)) continue;
    const heading = recogniseHeading(splitCells(line, delimiter) ?? []);
    if (heading && 'at' in heading) return {...heading, delimiter};
    nearest ??= heading;
  }
  return nearest;
}

function absentColumns({layout, at}: ListShape): string[] {
  const names = layout.columns.map((column) => column.name);
  return names.filter((_, index) => (at[index] ?? -1) < 0);
}

interface ShortRecord {
  readonly row: RoleRow;
  readonly number: number;
  readonly excerpt: string;
  readonly ended: boolean;
}

/** Reads lines of a PFCG download. */
function createDownloadInterpreter(listener: LineListener) {
  // Records shorter than the others of the same download are cut off; where all are short, the
  // release has no last column. Which it is shows at the end only.
  const short: ShortRecord[] = [];
  let sawWhole = false;

  function skips(line: string): boolean {
    if (!isWholeValueRecord(line)) return false;
    sawWhole = true;
    if (listener.wants(objectOf(line))) return false;
    listener.onSkipped(roleOf(line));
    return true;
  }

  function use(read: Extract<DownloadLine, {kind: 'row'}>, line: string, number: number) {
    listener.onRow(read.row);
    if (read.remark) listener.onProblem(number, line, read.remark);
  }

  return {
    line(line: string, number: number, ended: boolean) {
      listener.onFormat('pfcg-download');
      if (skips(line)) return;
      const read = readDownloadLine(line);
      if (read.kind === 'problem') listener.onProblem(number, line, read.why);
      else if (read.kind === 'role') listener.onRole(read.role);
      else if (read.kind === 'release') listener.onRelease(read.release);
      else if (read.kind === 'row' && !read.short) use(read, line, number);
      else if (read.kind === 'row') {
        short.push({row: read.row, number, excerpt: excerptOf(line), ended});
      }
    },
    end() {
      for (const {row, number, excerpt, ended} of short) {
        if (sawWhole || !ended) listener.onProblem(number, excerpt, 'The line is cut off.');
        else listener.onRow(row);
      }
    },
  };
}

/** Reads lines of lists, with and without a heading above them. */
function createListInterpreter(listener: LineListener) {
  let shape: ListShape | undefined;
  let readFast: (line: string) => boolean = () => false;
  let why = 'No heading of a known table stands above it.';
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

  function belowHeading(line: string, number: number, ended: boolean, list: ListShape) {
    const read = readListRow(line, list, ended);
    const suspicious = read.kind === 'problem' || isHeadingWord(read.first);
    const found = suspicious ? headingIn(line) : undefined;
    if (found && 'at' in found) begin(found);
    else if (read.kind === 'row') listener.onRow(read.row, read.doubt);
    else if (!ended || !isTitle(line, list.delimiter)) listener.onProblem(number, line, read.why);
  }

  return {
    line(line: string, number: number, ended: boolean) {
      if (!shape) beforeHeading(line, number);
      else if (!ended || !readFast(line)) belowHeading(line, number, ended, shape);
    },
    end: () => preamble.forEach(report),
  };
}

/**
 * Interprets the lines of one file: PFCG download, pipe list, tab-separated text and CSV, in any
 * order and mixed. The format is recognised line by line; what is not understood is reported.
 */
export function createLineInterpreter(listener: LineListener) {
  const download = createDownloadInterpreter(listener);
  const list = createListInterpreter(listener);
  return {
    line(text: string, number: number, ended: boolean) {
      // Browsers turn blanks into no-break spaces when a page is copied.
      const plain = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
      const line = plain.charCodeAt(0) === byteOrderMark ? plain.slice(1) : plain;
      if (isOrnament(line)) return;
      if (line.includes('\0')) listener.onProblem(number, line, 'The line is not text.');
      else if (isDownloadLine(line)) download.line(line, number, ended);
      else list.line(line, number, ended);
    },
    end() {
      download.end();
      list.end();
    },
  };
}
