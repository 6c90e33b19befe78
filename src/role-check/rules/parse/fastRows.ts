import {isHeadingWord} from './headings';
import {isSet, orNothing} from './nothing';
import {ownText} from './ownText';
import type {ListShape} from './readListRow';
import {isDamaged, type ValueRow} from './rows';

/** What becomes of the rows of one object. */
type Use = 'skip' | 'read' | 'heading';

/** Object names are few; a file full of different ones is no export, and must not fill memory. */
const rememberedObjects = 10_000;

/** Says what becomes of an object's rows, and remembers it. */
function createUses(wants: (object: string) => boolean): (object: string) => Use {
  const known = new Map<string, Use>();
  return (object) => {
    const there = known.get(object);
    if (there) return there;
    const use = wants(object) ? 'read' : isHeadingWord(object) ? 'heading' : 'skip';
    if (known.size < rememberedObjects) known.set(ownText(object), use);
    return use;
  };
}

/** Whom the rows are told. */
export interface FastRowListener {
  readonly wants: (object: string) => boolean;
  readonly onValueRow: (row: ValueRow) => void;
  readonly onSkipped: (role: string) => void;
}

/**
 * Reads plain rows of AGR_1251 without cutting them into cells, and counts those whose object is of
 * no interest: in an export of a whole system nearly all rows are of that kind. Says false for a
 * row that needs the full reading: quoted, not fitting the heading, a heading itself, doubtful.
 */
export function createFastRows(
  {layout, at, width, delimiter, framed, suspects}: ListShape,
  listener: FastRowListener,
): (line: string) => boolean {
  if (layout.table !== 'AGR_1251' || suspects.length > 0) return () => false;
  // A frame adds an empty cell at both ends.
  const frame = framed ? 1 : 0;
  const cells = width + 2 * frame;
  const [role, object, auth, field, low, high, deleted] = at.map((cell) =>
    cell < 0 ? -1 : cell + frame,
  );
  // Filled anew for each row, so that no row costs an allocation.
  const starts = new Int32Array(cells + 1);
  const useOf = createUses(listener.wants);

  /** Whether the line has as many cells as the heading; notes where they begin. */
  function findCells(line: string): boolean {
    let start = 0;
    for (let cell = 0; cell < cells; cell++) {
      starts[cell] = start;
      const end = line.indexOf(delimiter, start);
      if (end < 0) {
        starts[cell + 1] = line.length + 1;
        return cell === cells - 1;
      }
      start = end + 1;
    }
    return false;
  }

  function cut(line: string, cell = -1): string {
    return cell < 0 ? '' : orNothing(line.slice(starts[cell], (starts[cell + 1] ?? 0) - 1));
  }

  function read(line: string, of: string): boolean {
    const row: ValueRow = {
      table: 'AGR_1251',
      role: cut(line, role),
      object: of,
      auth: cut(line, auth),
      field: cut(line, field),
      low: cut(line, low),
      high: cut(line, high),
      deleted: isSet(cut(line, deleted)),
    };
    if (row.role === '' || row.auth === '' || row.field === '' || isDamaged(row)) return false;
    listener.onValueRow(row);
    return true;
  }

  return (line) => {
    if (frame === 0 && line.includes('"')) return false;
    if (!findCells(line)) return false;
    if (frame === 1 && (cut(line, 0) !== '' || cut(line, cells - 1) !== '')) return false;
    const name = cut(line, object);
    const use = name === '' ? 'heading' : useOf(name);
    if (use === 'heading') return false;
    if (use === 'read') return read(line, name);
    listener.onSkipped(cut(line, role));
    return true;
  };
}
