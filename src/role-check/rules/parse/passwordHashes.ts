import {separations, splitCells, type Separation} from './cells';
import {isHeadingWord, recogniseHeading} from './headings';
import {documentsIn, jsonTables} from './jsonTables';

/** The columns that hold password hashes, and headings that speak of passwords (src/facts/evidence.md#user-types). */
const hashColumn =
  /^"?(?:usr02[.~-])?(?:bcode|passcode|ocod[1-5]|pwd_?salted_?hash|pwd_?history|.*(?:passw|pwd hash|kennwort).*)"?$/i;
/** Cheap, so that any line can be asked. */
const mayBeHash = /bcode|passcode|ocod\d|salted|pwd|passw|kennwort/i;

/** Whether a column holds password hashes. */
export function isHashColumn(name: string): boolean {
  return hashColumn.test(name.trim());
}

interface HashList extends Separation {
  readonly width: number;
  readonly dropped: ReadonlySet<number>;
}

function joined(cells: readonly string[], {delimiter, framed}: Separation): string {
  if (framed) return `|${cells.join('|')}|`;
  return cells
    .map((cell) =>
      cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);
}

/** A heading that names a hash column beside columns that are known. */
function hashListIn(line: string): (HashList & {readonly names: readonly string[]}) | undefined {
  if (!mayBeHash.test(line)) return undefined;
  for (const separation of separations) {
    const cells = splitCells(line, separation) ?? [];
    const dropped = cells.flatMap((cell, at) => (isHashColumn(cell) ? [at] : []));
    if (dropped.length === 0 || !cells.some((cell) => isHeadingWord(cell))) continue;
    const names = dropped.map((at) => (cells[at] ?? '').trim());
    return {...separation, width: cells.length, dropped: new Set(dropped), names};
  }
  return undefined;
}

/** A heading of the next table in the same file. */
function isOtherHeading(cells: readonly string[]): boolean {
  if (cells.filter(isHeadingWord).length < 2) return false;
  const heading = recogniseHeading(cells);
  return heading !== undefined && 'at' in heading;
}

/**
 * Takes the cells with password hashes out of the lines of a list, before anything else reads them:
 * such exports come along although two columns are enough.
 * @param onDropped callback that receives the names of the columns
 */
export function createHashDropper(
  onDropped: (columns: readonly string[]) => void,
): (line: string) => string {
  let list: HashList | undefined;

  function rowOf(line: string, shape: HashList): string {
    const cells = splitCells(line, shape) ?? [];
    if (!cells.some(isHashColumn) && isOtherHeading(cells)) {
      list = undefined;
      return line;
    }
    // A row that does not fit its heading may have a hash anywhere.
    if (cells.length !== shape.width) return joined(['(left out)', ''], shape);
    return joined(
      cells.filter((_, at) => !shape.dropped.has(at)),
      shape,
    );
  }

  return (line) => {
    const found = hashListIn(line);
    if (found) {
      list = found;
      onDropped(found.names);
    }
    return list && line.includes(list.delimiter) ? rowOf(line, list) : line;
  };
}

/** The tables of JSON without hash columns; undefined where there are none. */
function jsonWithoutHashes(text: string): string | undefined {
  const tables = [...jsonTables(documentsIn(text) ?? [])].map(({names, rows}) =>
    [names, ...rows].map((cells) => cells.filter((_, at) => !isHashColumn(names[at] ?? ''))),
  );
  return tables.length > 0 ? JSON.stringify(tables) : undefined;
}

/** Hashes in their usual lengths, where no heading tells the columns; services have other ones. */
const hashText = /\{x-[^}]*\}[\w+/=]*|\b(?:[\dA-F]{16}|[\dA-F]{40})\b/gi;

/** A text without password hashes, for what the page keeps; the same text where it holds none. */
export function withoutHashes(text: string): string {
  if (!mayBeHash.test(text)) return text;
  const json = /^\s*[[{]/.test(text) ? jsonWithoutHashes(text) : undefined;
  if (json !== undefined) return json;
  const drop = createHashDropper(() => undefined);
  return text
    .split(/(\r\n?|\n)/)
    .map((part, index) => (index % 2 === 0 ? drop(part) : part))
    .join('')
    .replace(hashText, '');
}
