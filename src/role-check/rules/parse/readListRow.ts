import {splitCells, type Separation} from './cells';
import type {Heading} from './headings';
import {orNothing} from './nothing';
import {hideHashes} from './ownText';
import {damagedRow, isDamaged, type RoleRow} from './rows';

/** A heading, with what separates the cells of the rows below it. */
export interface ListShape extends Heading, Separation {}

/**
 * What a row of a list says; `first` is the value of the first column that is read, `doubt` why the
 * row must not make a requirement met.
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

/** Required columns whose empty value says something. */
const mayBeEmpty = ['LOW', 'VON', 'DELETED'];

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

/** Cells beyond the end of a row are allowed where an empty one changes nothing for the worse. */
function mayEndAt(end: number, {layout, at, width}: ListShape): boolean {
  // All of them have to be columns that are read; a heading can have ten thousand others.
  if (width - end > at.length) return false;
  const absent = Array.from({length: width - end}, (_, index) => end + index);
  return absent.every((cell) => layout.columns[at.indexOf(cell)]?.mayBeCut === true);
}

/** Why the number of cells does not fit the heading; undefined where it does. */
function misfit(cells: readonly string[], shape: ListShape, ended: boolean): string | undefined {
  const counts = `The line has ${cells.length} cells, its heading ${shape.width}.`;
  if (cells.length >= shape.width) {
    return cells.slice(shape.width).every(isBlank) ? undefined : counts;
  }
  if (ended && !shape.framed && mayEndAt(cells.length, shape)) return undefined;
  return `${counts} It may be cut off.`;
}

/** The last cell of a file without a last line end may be cut, which matters for some columns. */
function mayBeCutShort(cells: readonly string[], {layout, at, framed}: ListShape): boolean {
  if (framed) return false;
  const column = layout.columns[at.indexOf(cells.length - 1)];
  return column !== undefined && column.mayBeCut !== true;
}

/** An X in a column that may be the mark for inactive rows. */
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
