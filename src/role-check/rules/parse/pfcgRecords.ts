import {damagedRow, isDamaged, type RoleRow, type ValueRow} from './rows';

/** Every line of a PFCG download begins with the name of its table, padded to this width. */
export const tagWidth = 50;

/** The content of a line of a PFCG download. */
export type DownloadLine =
  | {
      readonly kind: 'row';
      readonly row: RoleRow;
      /** The record ends before the field that is always filled. */
      readonly isShort?: boolean;
      /** Why the row must not make a requirement met. */
      readonly doubt?: string | undefined;
      readonly remark?: string | undefined;
    }
  /** The line names a role of the download. */
  | {readonly kind: 'role'; readonly role: string}
  | {readonly kind: 'release'; readonly release: string}
  /** A record that the check does not need. */
  | {readonly kind: 'other'}
  | {readonly kind: 'problem'; readonly why: string};

const blank = 32;
const other: DownloadLine = {kind: 'other'};
const problem = (why: string): DownloadLine => ({kind: 'problem', why});

/** Whether a line begins with a tag, whole or cut short. */
export function isDownloadLine(line: string): boolean {
  if (line.length < tagWidth) return /^(?:AGR_(?!NAME )[A-Z0-9_]+|LOADED_AGRS) {2,}/.test(line);
  if (line.charCodeAt(tagWidth - 1) !== blank || line.charCodeAt(tagWidth - 2) !== blank) {
    return false;
  }
  return /^(?:AGR_[A-Z0-9_]+|DATE|RELEASE|LOADED_AGRS) +$/.test(line.slice(0, tagWidth));
}

/** A field of a record, by its offsets, without padding. */
function cut(line: string, from: number, to: number): string {
  return line.slice(tagWidth + from, tagWidth + to).trim();
}

/** The object of an AGR_1250 or AGR_1251 record, without reading the rest of the record. */
export function objectOf(line: string): string {
  return cut(line, 39, 49);
}

/** The role of a record; its position is the same in all records. */
export function roleOf(line: string): string {
  return cut(line, 3, 33);
}

/**
 * Offsets of the fields that show whether the columns of a record have shifted (verified with
 * samples).
 */
interface Frame {
  readonly modified: number;
  readonly node: number;
}
const valueFrame: Frame = {modified: 155, node: 159};
const authorizationFrame: Frame = {modified: 65, node: 69};
const nodeWidth = 6;

const shifted =
  'The columns are not where they belong: characters were lost or added, or blanks were joined.';

/** Counter, flags and node allow few values; if they match, no column has shifted. */
function keepsColumns(line: string, frame: Frame): boolean {
  const {modified, node} = frame;
  const status = line.slice(tagWidth + modified, tagWidth + node).padEnd(node - modified);
  const isWhole = hasNode(line, frame);
  return (
    /^\d{6}$/.test(line.slice(tagWidth + 33, tagWidth + 39)) &&
    /^[SGMU][ X][ X][ ON]$/.test(status) &&
    (isWhole ? /^\d{6}$/ : /^$/).test(
      line.slice(tagWidth + node, tagWidth + node + nodeWidth).trim(),
    )
  );
}

function hasNode(line: string, {node}: Frame): boolean {
  return line.length >= tagWidth + node + nodeWidth;
}

function valueLine(line: string): DownloadLine {
  if (line.length <= tagWidth + valueFrame.modified) return problem('The line is cut off.');
  if (!keepsColumns(line, valueFrame)) return problem(shifted);
  const row: ValueRow = {
    table: 'AGR_1251',
    role: roleOf(line),
    object: objectOf(line),
    auth: cut(line, 49, 61),
    field: cut(line, 65, 75),
    low: cut(line, 75, 115),
    high: cut(line, 115, 155),
    deleted: line[tagWidth + 156] === 'X',
  };
  if (!row.role || !row.object || !row.auth || !row.field) return problem(shifted);
  const surplus = line.slice(tagWidth + valueFrame.node + nodeWidth).trim() !== '';
  return {
    kind: 'row',
    row,
    isShort: !hasNode(line, valueFrame),
    doubt: isDamaged(row) ? damagedRow : undefined,
    remark: surplus ? 'What follows the record is ignored.' : undefined,
  };
}

/** Whether the line is a complete record of AGR_1251 without shifted columns. */
export function isWholeValueRecord(line: string): boolean {
  return (
    line.startsWith('AGR_1251 ') && hasNode(line, valueFrame) && keepsColumns(line, valueFrame)
  );
}

function authorizationLine(line: string): DownloadLine {
  if (!hasNode(line, authorizationFrame)) return problem('The line is cut off.');
  if (!keepsColumns(line, authorizationFrame)) return problem(shifted);
  return {
    kind: 'row',
    row: {
      table: 'AGR_1250',
      role: roleOf(line),
      object: objectOf(line),
      auth: cut(line, 49, 61),
      deleted: line[tagWidth + 66] === 'X',
    },
  };
}

function levelLine(line: string): DownloadLine {
  const level = cut(line, 39, 79);
  if (!/^\d{6}$/.test(line.slice(tagWidth + 33, tagWidth + 39)) || !level.startsWith('$')) {
    return problem(shifted);
  }
  return {
    kind: 'row',
    row: {
      table: 'AGR_1252',
      role: roleOf(line),
      level,
      low: cut(line, 79, 119),
      high: cut(line, 119, 159),
    },
  };
}

const readers: Readonly<Record<string, (line: string) => DownloadLine>> = {
  AGR_1250: authorizationLine,
  AGR_1251: valueLine,
  AGR_1252: levelLine,
  AGR_DEFINE: (line) => ({kind: 'role', role: roleOf(line)}),
  LOADED_AGRS: (line) => ({kind: 'role', role: cut(line, 0, 30)}),
  RELEASE: (line) => ({kind: 'release', release: cut(line, 0, 10)}),
};

/** The tag of a line. */
export function tagOf(line: string): string {
  return line.slice(0, tagWidth).trimEnd();
}

/**
 * Reads a line of a PFCG download (*Role > Download*): fixed widths, no delimiter, layout as
 * verified on real files of SAP_BASIS 7.40 to 7.57 (src/facts/evidence.md#pfcg-download).
 */
export function readDownloadLine(line: string): DownloadLine {
  if (line.length < tagWidth) return problem('The line is cut off.');
  const read = readers[tagOf(line)];
  return read ? read(line) : other;
}
