import type {Delimiter} from './cells';
import {isHeadingWord} from './headings';
import type {ListShape} from './readListRow';

/** Where the cells of a row begin; filled anew for each row, so that no row costs an allocation. */
interface CellStarts {
  readonly starts: Int32Array;
  count: number;
}

/** Finds the cells of a row without cutting it; stops behind the cell that makes it too wide. */
function findCells(line: string, delimiter: Delimiter, found: CellStarts) {
  found.count = 0;
  let start = 0;
  while (start > 0 || found.count === 0) {
    found.starts[found.count++] = start;
    if (found.count === found.starts.length) return;
    start = line.indexOf(delimiter, start) + 1;
  }
}

function cell(line: string, {starts, count}: CellStarts, at: number): string {
  const start = starts[at] ?? 0;
  return line.slice(start, at + 1 < count ? (starts[at + 1] ?? 0) - 1 : line.length).trim();
}

/**
 * Tells rows of AGR_1251 whose object is of no interest from the others, without cutting them into
 * cells: in an export of a whole system nearly all rows are of that kind. Rows that do not fit the
 * heading are left to the full reading.
 */
export function createRowSkipper(
  {layout, at, width, delimiter}: ListShape,
  wants: (object: string) => boolean,
  onSkipped: (role: string) => void,
): (line: string) => boolean {
  if (layout.table !== 'AGR_1251') return () => false;
  const [role = 0, object = 0] = at;
  // A frame adds an empty cell at both ends.
  const frame = delimiter === '|' ? 1 : 0;
  const cells = width + 2 * frame;
  const found: CellStarts = {starts: new Int32Array(cells + 1), count: 0};

  return (line) => {
    if (frame === 0 && line.includes('"')) return false;
    findCells(line, delimiter, found);
    if (found.count !== cells) return false;
    const name = cell(line, found, object + frame);
    if (name === '' || wants(name) || isHeadingWord(name)) return false;
    onSkipped(cell(line, found, role + frame));
    return true;
  };
}
