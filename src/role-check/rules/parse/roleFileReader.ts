import {createByteDecoder, type TextEncoding} from '../../../page/rules/decodeBytes';
import {foreignBytes, foreignText} from './foreignFormat';
import {createLineInterpreter} from './interpretLines';
import {createKeptRows, keptRowsLimit, type KeepPolicy, type KeptRows} from './keptRows';
import type {LineListener} from './lineListener';
import {excerptOf, ownText} from './ownText';
import type {LineProblem, RoleFileFormat, RoleRow, TableName} from './rows';
import {createLineSplitter} from './splitLines';

/** What was read from one file. */
export interface FileReading {
  readonly name: string;
  /** `text` where the input was text already (pasted). */
  readonly encoding: TextEncoding | 'text';
  readonly formats: readonly RoleFileFormat[];
  /** Rows understood, by table; a table with a heading and no row counts 0. */
  readonly tables: Readonly<Partial<Record<TableName, number>>>;
  /** Columns that the check reads and a list did not have, by table. */
  readonly lackingColumns: Readonly<Partial<Record<TableName, readonly string[]>>>;
  /** Every role that the file names. */
  readonly roles: readonly string[];
  /** The release of the system, where a PFCG download says it. */
  readonly release?: string;
  readonly rows: KeptRows;
  /** The first lines that were not understood, at most `problemLimit`. */
  readonly problems: readonly LineProblem[];
  readonly problemCount: number;
  readonly lineCount: number;
  /** Why nothing at all could be read; undefined where something was. */
  readonly failure?: string;
}

/** So many lines are named one by one; the others are counted. */
export const problemLimit = 100;

/** Takes one file in chunks, as text or as bytes, and gives the reading at the end. */
export interface RoleFileReader {
  push(chunk: string | Uint8Array): void;
  finish(): FileReading;
}

/** Collects what the interpreter finds in one file. */
function createFindings(policy: KeepPolicy) {
  const kept = createKeptRows(policy);
  const formats = new Set<RoleFileFormat>();
  const tables: Partial<Record<TableName, number>> = {};
  const lackingColumns: Partial<Record<TableName, readonly string[]>> = {};
  const roles = new Set<string>();
  const problems: LineProblem[] = [];
  let problemCount = 0;
  let release: string | undefined;
  let lastRole = '';

  function addRole(role: string) {
    if (role === lastRole || role === '') return;
    lastRole = kept.share(role);
    roles.add(lastRole);
  }

  function count(table: TableName, by: 0 | 1) {
    tables[table] = (tables[table] ?? 0) + by;
  }

  function accept(row: RoleRow, uncertain: boolean) {
    count(row.table, 1);
    if ('role' in row) addRole(row.role);
    kept.add(row, uncertain);
  }

  const listener: LineListener = {
    wants: policy.wantsObject,
    onRow: accept,
    onValueRow: (row) => accept(row, false),
    onSkipped(role) {
      count('AGR_1251', 1);
      addRole(role);
    },
    onRole: addRole,
    onFormat: (format) => formats.add(format),
    onHeading(table, columns) {
      count(table, 0);
      if (columns.length > 0) lackingColumns[table] = columns;
    },
    onRelease: (text) => (release = ownText(text)),
    onProblem(line, text, why) {
      problemCount++;
      if (problems.length < problemLimit) problems.push({line, excerpt: excerptOf(text), why});
    },
  };

  return {
    listener,
    isFull: kept.isFull,
    result: () => ({
      formats: [...formats],
      tables,
      lackingColumns,
      roles: [...roles],
      release,
      rows: kept.rows(),
      problems,
      problemCount,
    }),
  };
}

function describeFailure(
  {tables, roles}: Pick<FileReading, 'tables' | 'roles'>,
  foreign: string | undefined,
  lineCount: number,
  isFull: boolean,
): string | undefined {
  if (isFull) {
    return `The file has more than ${keptRowsLimit} rows of interest. Export the roles of the technical communication user only.`;
  }
  if (Object.keys(tables).length > 0 || roles.length > 0) return undefined;
  if (foreign) return `This is ${foreign}. Export as text with tabs, as CSV, or download the role.`;
  if (lineCount === 0) return 'The file is empty.';
  return 'No line of a PFCG download and no heading of a known table was found.';
}

/**
 * Reads one file: decodes it, recognises its format, and keeps the rows that `policy` wants. Never
 * throws on content; what is not understood is in `problems`, and `failure` says why nothing was.
 */
export function createRoleFileReader(name: string, policy: KeepPolicy): RoleFileReader {
  const decoder = createByteDecoder();
  const findings = createFindings(policy);
  const interpreter = createLineInterpreter(findings.listener);
  let lineCount = 0;
  let foreign: string | undefined;
  let bytesSeen = false;

  const lines = createLineSplitter((text, number, ended) => {
    lineCount = number;
    if (number <= 20) foreign ??= foreignText(text);
    interpreter.line(text, number, ended);
  });

  function decode(bytes: Uint8Array): string {
    if (!bytesSeen) foreign = foreignBytes(bytes.subarray(0, 1000));
    bytesSeen = true;
    return decoder.push(bytes);
  }

  return {
    push: (chunk) => lines.push(typeof chunk === 'string' ? chunk : decode(chunk)),
    finish() {
      const rest = decoder.end();
      lines.push(rest.text);
      lines.end();
      interpreter.end();
      const result = findings.result();
      const failure = describeFailure(result, foreign, lineCount, findings.isFull());
      const encoding = bytesSeen ? rest.encoding : 'text';
      return {name, encoding, ...result, lineCount, failure};
    },
  };
}
