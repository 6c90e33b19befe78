import {separations, splitCells, type Separation} from './cells';
import {isHeadingWord, recogniseHeading} from './headings';
import {documentsIn, jsonTables} from './jsonTables';

/**
 * The columns with password hashes, and headings that mention passwords
 * (src/facts/evidence.md#user-types).
 */
const hashColumn =
  /^"?(?:usr02[.~-])?(?:bcode|passcode|ocod[1-5]|pwd_?salted_?hash|pwd_?history|.*(?:passw|pwd hash|kennwort).*)"?$/i;
/** A cheap first test for any line. */
const mayBeHash = /bcode|passcode|ocod\d|salted|pwd|passw|kennwort/i;

/** Whether a column contains password hashes. */
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

/** A heading that names a hash column next to known columns. */
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
 * Removes the cells with password hashes from the lines of a list before any other code reads them:
 * such exports often contain these columns although two columns are enough.
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
    // A row that does not match its heading may have a hash anywhere.
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

/** The tables of JSON without hash columns; undefined if there are none. */
function jsonWithoutHashes(text: string): string | undefined {
  const tables = [...jsonTables(documentsIn(text) ?? [])].map(({names, rows}) =>
    [names, ...rows].map((cells) => cells.filter((_, at) => !isHashColumn(names[at] ?? ''))),
  );
  return tables.length > 0 ? JSON.stringify(tables) : undefined;
}

/**
 * Hashes in their usual lengths, for text without a heading; hashes of services have other lengths.
 */
const hashText = /\{x-[^}]*\}[\w+/=]*|\b(?:[\dA-F]{16}|[\dA-F]{40})\b/gi;

/**
 * Removes password hashes from a text that the page stores; returns the same text if there are
 * none.
 */
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
