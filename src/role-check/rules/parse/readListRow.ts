import {splitCells, type Separation} from './cells';
import type {Heading} from './headings';
import {orNothing} from './nothing';
import {hideHashes} from './ownText';
import {damagedRow, isDamaged, type RoleRow} from './rows';

/** A heading, and the separator of the cells in the rows below it. */
export interface ListShape extends Heading, Separation {}

/**
 * The content of a list row; `first` is the value of the first column read, `doubt` the reason why
 * the row must not make a requirement met.
 */
export type ListLine =
  | {
      readonly kind: 'row';
      readonly row: RoleRow;
      readonly first: string;
      readonly doubt?: string;
    }
  | {readonly kind: 'problem'; readonly why: string};

const problem = (why: string): ListLine => ({kind: 'problem', why});

/** Required columns in which an empty value has a meaning. */
const mayBeEmpty = ['LOW', 'VON', 'DELETED'];

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

/** Whether a row may end early: only if the columns cut off can be empty without granting more. */
function mayEndAt(end: number, {layout, at, width}: ListShape): boolean {
  // All of them must be columns that the check reads; a heading can have ten thousand others.
  if (width - end > at.length) return false;
  const absent = Array.from({length: width - end}, (_, index) => end + index);
  return absent.every((cell) => layout.columns[at.indexOf(cell)]?.mayBeCut === true);
}

/** Why the number of cells does not match the heading; undefined if it does. */
function misfit(cells: readonly string[], shape: ListShape, ended: boolean): string | undefined {
  const counts = `The line has ${cells.length} cells, its heading ${shape.width}.`;
  if (cells.length >= shape.width) {
    return cells.slice(shape.width).every(isBlank) ? undefined : counts;
  }
  if (ended && !shape.framed && mayEndAt(cells.length, shape)) return undefined;
  return `${counts} It may be cut off.`;
}

/** If a file has no last line end, its last cell may be cut, which matters for some columns. */
function mayBeCutShort(cells: readonly string[], {layout, at, framed}: ListShape): boolean {
  if (framed) return false;
  const column = layout.columns[at.indexOf(cells.length - 1)];
  return column !== undefined && column.mayBeCut !== true;
}

/** Whether a column that may be the mark for inactive rows contains an X. */
function mayBeInactive(cells: readonly string[], {suspects}: ListShape): boolean {
  return suspects.some((cell) => cells[cell]?.trim().toUpperCase() === 'X');
}

function doubtAbout(
  row: RoleRow,
  cells: readonly string[],
  shape: ListShape,
  ended: boolean,
): string | undefined {
  if (row.table === 'AGR_1251' && isDamaged(row)) return damagedRow;
  if (mayBeInactive(cells, shape)) {
    return 'There is no column DELETED, and a column that is not known holds X: the row may be inactive.';
  }
  return !ended && mayBeCutShort(cells, shape)
    ? 'The file ends here without a line end: the line may be cut off.'
    : undefined;
}

/** Reads one line below a heading. */
export function readListRow(line: string, shape: ListShape, ended: boolean): ListLine {
  const cells = splitCells(line, shape);
  return cells
    ? readCells(cells, shape, ended)
    : problem('The line is no whole row: its frame or a quote is missing.');
}

/** Reads the cells of one row below a heading. */
export function readCells(cells: readonly string[], shape: ListShape, ended: boolean): ListLine {
  const why = misfit(cells, shape, ended);
  if (why) return problem(why);
  const values = shape.at.map((cell) => orNothing(cells[cell] ?? ''));
  const empty = shape.layout.columns.find(
    (column, index) => column.required && !values[index] && !mayBeEmpty.includes(column.name),
  );
  if (empty) return problem(`${empty.name} is empty.`);
  const row = shape.layout.toRow(values);
  if (row.table === 'USR02' && hideHashes(row.user + row.type) !== row.user + row.type) {
    return problem('The columns are not where they belong.');
  }
  return {kind: 'row', row, first: values[0] ?? '', doubt: doubtAbout(row, cells, shape, ended)};
}
