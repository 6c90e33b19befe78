import {isHeadingWord} from './headings';
import {isSet, orNothing} from './nothing';
import {ownText} from './ownText';
import type {ListShape} from './readListRow';
import {isDamaged, type ValueRow} from './rows';

/** How to treat the rows of one object. */
type Use = 'skip' | 'read' | 'heading';

/** Real exports contain few object names; a file full of different ones must not fill memory. */
const rememberedObjects = 10_000;

/** Decides how to treat an object's rows, and caches the decision. */
function createUses(wants: (object: string) => boolean): (object: string) => Use {
  const known = new Map<string, Use>();
  return (object) => {
    const cached = known.get(object);
    if (cached) return cached;
    const use = wants(object) ? 'read' : isHeadingWord(object) ? 'heading' : 'skip';
    if (known.size < rememberedObjects) known.set(ownText(object), use);
    return use;
  };
}

/** Callbacks that receive the rows. */
export interface FastRowListener {
  readonly wants: (object: string) => boolean;
  readonly onValueRow: (row: ValueRow) => void;
  readonly onSkipped: (role: string) => void;
}

/**
 * Reads plain rows of AGR_1251 without splitting them into cells, and only counts irrelevant
 * objects, which make up nearly all rows in an export of a whole system. Returns false for a row
 * that needs a full reading: quoted, uncertain, a heading, or one that doesn't match the heading.
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
  // Reused for each row to avoid allocations.
  const starts = new Int32Array(cells + 1);
  const useOf = createUses(listener.wants);

  /** Whether the line has as many cells as the heading; records where they begin. */
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
