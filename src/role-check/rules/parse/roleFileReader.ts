import {createByteDecoder, type TextEncoding} from '../../../page/rules/decodeBytes';
import {foreignBytes} from './foreignBytes';
import {beginsAsJson, createJsonInterpreter, jsonLimit} from './interpretJson';
import {createLineInterpreter} from './interpretLines';
import {noHeading} from './interpretList';
import {createKeptRows, keptRowsLimit, type KeepPolicy, type KeptRows} from './keptRows';
import type {LineListener} from './lineListener';
import {excerptOf, ownText} from './ownText';
import type {LineProblem, RoleFileFormat, RoleRow, TableName} from './rows';
import {createLineSplitter} from './splitLines';
import {foreignText, refuseForm, refuseText} from './textForm';

/** What was read from one file. */
export interface FileReading {
  readonly name: string;
  /** `text` if the input was pasted. */
  readonly encoding: TextEncoding | 'text';
  readonly formats: readonly RoleFileFormat[];
  /** Rows understood, by table; 0 for a table with a heading and no rows. */
  readonly tables: Readonly<Partial<Record<TableName, number>>>;
  /** Columns that the check reads and a list is missing, by table. */
  readonly lackingColumns: Readonly<Partial<Record<TableName, readonly string[]>>>;
  /** Every role that the file names. */
  readonly roles: readonly string[];
  /** The release of the system, if a PFCG download names it. */
  readonly release?: string;
  readonly rows: KeptRows;
  /**
   * Columns with password hashes that the file contained and that were dropped without reading
   * them.
   */
  readonly droppedColumns: readonly string[];
  /** Lines that were not understood, by reason; at most `reasonLimit`. */
  readonly problems: readonly LineProblem[];
  /** The number of these lines, including those beyond the limit. */
  readonly problemCount: number;
  readonly lineCount: number;
  /** Why nothing could be read; undefined if something could. */
  readonly failure?: string;
}

/** How many reasons are named; further ones are only counted. */
export const reasonLimit = 20;

/** How many lines at the beginning identify the kind of text. */
const firstLines = 20;

/** Takes one file in chunks, as text or as bytes, and returns the reading at the end. */
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
  const dropped = new Set<string>();
  const problems = new Map<string, LineProblem>();
  let problemCount = 0;
  let release: string | undefined;
  let lastRole = '';

  function addRole(role: string) {
    if (role === lastRole || role === '') return;
    lastRole = kept.share(role);
    roles.add(lastRole);
  }

  function count(table: TableName, increment: 0 | 1) {
    tables[table] = (tables[table] ?? 0) + increment;
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
    onDropped(columns) {
      for (const column of columns) dropped.add(column);
    },
    onProblem(line, text, why) {
      problemCount++;
      const known = problems.get(why);
      if (known) problems.set(why, {...known, count: known.count + 1});
      else if (problems.size < reasonLimit)
        problems.set(why, {line, excerpt: excerptOf(text), why, count: 1});
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
      droppedColumns: [...dropped],
      problems: [...problems.values()],
      problemCount,
    }),
  };
}

type Result = ReturnType<ReturnType<typeof createFindings>['result']>;

/** The kind of a file that the check does not read. */
interface Refusal {
  /** Set if the file is not a table at all. */
  readonly foreign?: string | undefined;
  readonly otherwise: () => string;
}

/** Why nothing in a file can be used; undefined if something can. */
function describeFailure(
  {tables, roles, problems}: Result,
  {foreign, otherwise}: Refusal,
): string | undefined {
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  if (rows > 0 || roles.length > 0) return undefined;
  const [first] = problems;
  const found = Object.keys(tables);
  if (found.length > 0) {
    return (
      first && `This is a list of ${found.join(' and ')}, but no row can be used. ${first.why}`
    );
  }
  if (foreign) return refuseForm(foreign);
  // A problem in a heading is more helpful than saying that there is none.
  return first && first.why !== noHeading ? first.why : otherwise();
}

/** Passes the text of a file to the right reader as soon as its beginning shows the format. */
function createTextReader(listener: LineListener) {
  const interpreter = createLineInterpreter(listener);
  const beginning: string[] = [];
  let lineCount = 0;
  const lines = createLineSplitter((text, number, ended) => {
    lineCount = number;
    if (beginning.length < firstLines) beginning.push(ownText(text));
    interpreter.line(text, number, ended);
  });
  let isJson: boolean | undefined;
  let buffered = '';
  let size = 0;

  function push(text: string) {
    size += text.length;
    if (isJson === false) return lines.push(text);
    if (buffered.length <= jsonLimit) buffered += text;
    isJson ??= beginsAsJson(buffered);
    if (isJson !== false) return;
    lines.push(buffered);
    buffered = '';
  }

  function endJson(): string | undefined {
    lineCount = buffered.split('\n').length;
    return size > jsonLimit
      ? `This is JSON with more than ${jsonLimit / 1e6} million characters. Export the roles of the technical communication user only, or as text with tabs.`
      : createJsonInterpreter(listener).read(buffered);
  }

  return {
    push,
    end(): Refusal {
      if (isJson) {
        const refusal = endJson();
        return {otherwise: () => refusal ?? 'This is JSON without any row.'};
      }
      lines.push(buffered);
      lines.end();
      interpreter.end();
      const otherwise = () => (lineCount === 0 ? 'The file is empty.' : refuseText(beginning));
      return {foreign: foreignText(beginning), otherwise};
    },
    lineCount: () => lineCount,
  };
}

/**
 * Reads one file: decodes it, recognizes its format, and retains the rows that `policy` selects.
 * Never throws on content: `problems` lists what it did not understand, `failure` says why nothing
 * could be read.
 */
export function createRoleFileReader(name: string, policy: KeepPolicy): RoleFileReader {
  const decoder = createByteDecoder();
  const findings = createFindings(policy);
  const text = createTextReader(findings.listener);
  let foreign: string | undefined;
  let bytesSeen = false;

  function decode(bytes: Uint8Array): string {
    if (!bytesSeen) foreign = foreignBytes(bytes.subarray(0, 1000));
    bytesSeen = true;
    return decoder.push(bytes);
  }

  function failureOf(result: Result, refusal: Refusal): string | undefined {
    if (findings.isFull()) {
      return `The file has more than ${keptRowsLimit} rows of interest. Export the roles of the technical communication user only.`;
    }
    return describeFailure(result, {...refusal, foreign: foreign ?? refusal.foreign});
  }

  return {
    push: (chunk) => text.push(typeof chunk === 'string' ? chunk : decode(chunk)),
    finish() {
      const rest = decoder.end();
      text.push(rest.text);
      const refusal = text.end();
      const result = findings.result();
      const failure = failureOf(result, refusal);
      // If nothing can be used, one sentence says so, not one for each line.
      const {problems, problemCount} = failure ? {problems: [], problemCount: 0} : result;
      const encoding = bytesSeen ? rest.encoding : 'text';
      const lineCount = text.lineCount();
      return {name, encoding, ...result, problems, problemCount, lineCount, failure};
    },
  };
}
