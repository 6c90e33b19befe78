import {jsonDocuments} from '../../../runs/rules/parseJson';
import {isHeadingWord} from './headings';

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** A table found in JSON: column names, and rows with one text for each column. */
export interface JsonTable {
  readonly names: readonly string[];
  /** Created one by one, so that no row stays in memory. */
  readonly rows: Iterable<readonly string[]>;
  /** The response of RFC_READ_TABLE, which returns the rows as texts. */
  readonly isRfc: boolean;
}

/** More columns than any table has. */
const mostColumns = 1000;

/** The documents in a JSON text, without a code fence; undefined if the text is damaged. */
export function documentsIn(text: string): readonly Json[] | undefined {
  const fenced = text.trim().replace(/^```\w*/, '');
  const content = fenced.endsWith('```') ? fenced.slice(0, -3) : fenced;
  return jsonDocuments(content) as readonly Json[] | undefined;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** A value as a list would show it: flags are X. */
function textOf(value: Json | undefined): string {
  if (value === true) return 'X';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The names of all plain values; records can omit empty ones. */
function namesIn(records: readonly JsonObject[]): readonly string[] {
  const names = new Set<string>();
  for (const record of records)
    for (const name of Object.keys(record))
      if (names.size < mostColumns && typeof record[name] !== 'object') names.add(name);
      else if (record[name] === null && names.size < mostColumns) names.add(name);
  return [...names];
}

function* mapped<From, To>(items: readonly From[], change: (item: From) => To): Iterable<To> {
  for (const item of items) yield change(item);
}

function recordTable(records: readonly JsonObject[]): JsonTable {
  const names = namesIn(records);
  const rows = mapped(records, (record) => names.map((name) => textOf(record[name])));
  return {names, rows, isRfc: false};
}

/**
 * A list of names: texts, or objects that each describe a column, such as FIELDS of RFC_READ_TABLE.
 */
function columnNames(value: readonly Json[]): readonly string[] {
  return value.map((item) => {
    const key =
      isObject(item) && Object.keys(item).find((name) => /^(?:field_?|column_?)?name$/i.test(name));
    return textOf(key && isObject(item) ? item[key] : item);
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The positions of the columns according to RFC_READ_TABLE (src/facts/evidence.md#list-exports).
 */
function spansOf(fields: readonly Json[]): readonly Span[] | undefined {
  const spans = fields.map((field) => {
    const [offset, length] = isObject(field) ? [field.OFFSET, field.LENGTH].map(textOf) : [];
    if (!/^\d+$/.test(offset ?? '') || !/^\d+$/.test(length ?? '')) return undefined;
    return {from: Number(offset), to: Number(offset) + Number(length)};
  });
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

/** The text of an RFC_READ_TABLE row: `{"WA": "…"}`, or the text alone. */
function workArea(row: Json): string | undefined {
  if (typeof row === 'string') return row;
  if (!isObject(row)) return undefined;
  const [only, ...others] = Object.values(row);
  return others.length === 0 && typeof only === 'string' ? only : undefined;
}

function cutter(fields: readonly Json[], first: string): ((row: string) => string[]) | undefined {
  const spans = spansOf(fields);
  if (spans) return (row) => spans.map(({from, to}) => row.slice(from, to));
  const delimiter = ['|', '\t', ';', '~', '^', ','].find(
    (mark) => first.split(mark).length === fields.length,
  );
  return delimiter ? (row) => row.split(delimiter) : undefined;
}

/** Rows that match a separate list of names: lists of values, or texts to cut. */
function rowsFor(
  fields: readonly Json[],
  value: readonly Json[],
): Omit<JsonTable, 'names'> | undefined {
  if (value.every(isList)) return {rows: mapped(value, (row) => row.map(textOf)), isRfc: false};
  const areas = value.map(workArea);
  if (!areas.every((area) => area !== undefined)) return undefined;
  const cut = cutter(fields, areas[0] ?? '');
  return cut && {rows: mapped(areas, cut), isRfc: true};
}

function looksLikeHeading(names: readonly string[]): boolean {
  return names.filter(isHeadingWord).length >= 2;
}

/** A table whose names and rows are two lists in one object. */
function splitTable(object: JsonObject): JsonTable | undefined {
  const lists = Object.values(object).filter(isList);
  const fields = lists.find((list) => looksLikeHeading(columnNames(list)));
  if (!fields) return undefined;
  for (const list of lists) {
    const rows = list !== fields && list.length > 0 && rowsFor(fields, list);
    if (rows) return {names: columnNames(fields), ...rows};
  }
  return undefined;
}

/** A table whose first row contains its names. */
function matrix(list: readonly Json[]): JsonTable | undefined {
  const [first, ...others] = list;
  if (!isList(first) || !others.every(isList)) return undefined;
  const names = first.map(textOf);
  if (!looksLikeHeading(names)) return undefined;
  return {names, rows: mapped(others, (row) => row.map(textOf)), isRfc: false};
}

function tableIn(value: readonly Json[] | JsonObject): JsonTable | undefined {
  const table = isList(value)
    ? (matrix(value) ?? recordTable(value.filter(isObject)))
    : (splitTable(value) ?? recordTable([value]));
  return looksLikeHeading(table.names) ? table : undefined;
}

/** Every table in JSON, at any level: in `d.results`, `value`, `rows`, or at the top. */
export function* jsonTables(documents: readonly Json[]): Iterable<JsonTable> {
  // An explicit stack, because JSON may be nested deeper than the call stack allows.
  const pending: Json[] = [documents];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (!isList(value) && !isObject(value)) continue;
    const table = tableIn(value);
    if (table) yield table;
    else for (const part of Object.values(value).reverse()) pending.push(part);
  }
}

/** The first names in JSON, to say what the file contains instead of a table. */
export function someNames(documents: readonly Json[]): readonly string[] {
  const names = new Set<string>();
  const pending: Json[] = [...documents].slice(0, 3);
  while (pending.length > 0 && names.size < 8) {
    const value = pending.shift();
    if (isObject(value)) for (const name of Object.keys(value).slice(0, 8)) names.add(name);
    if (isObject(value) || isList(value)) pending.push(...Object.values(value).slice(0, 8));
  }
  return [...names].filter((name) => /^[\w.]{1,40}$/.test(name)).slice(0, 8);
}
