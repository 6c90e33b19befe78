import type {FileReading} from '../parse/roleFileReader';
import type {LevelRow, ValueRow} from '../parse/rows';
import type {ValueRange} from './valueRanges';

/** One active authorization of a role: an authorization object with its fields. */
export interface Authorization {
  readonly role: string;
  readonly object: string;
  /** Profile and number, as `PFCG` names it. */
  readonly name: string;
  readonly fields: ReadonlyMap<string, readonly ValueRange[]>;
}

/** A reading and its place; roles of different places must not be mixed. */
export interface PlacedReading {
  readonly reading: FileReading;
  readonly place: string;
}

interface OpenAuthorization {
  readonly role: string;
  readonly object: string;
  readonly name: string;
  readonly fields: Map<string, ValueRange[]>;
}

function key(...parts: readonly string[]): string {
  return parts.join('\n');
}

type Levels = ReadonlyMap<string, readonly ValueRange[]>;

/** The values of organizational levels, by role and level. */
function collectLevels(readings: readonly PlacedReading[]): Levels {
  const levels = new Map<string, ValueRange[]>();
  const add = ({role, level, low, high}: LevelRow) => {
    const of = key(role, level);
    const ranges = levels.get(of) ?? [];
    ranges.push({low, high});
    levels.set(of, ranges);
  };
  readings.forEach(({reading}) => reading.rows.levels.forEach(add));
  return levels;
}

/**
 * The value ranges of a row. `$…` is an organizational level only if AGR_1252 lists it for this
 * role; otherwise it is a literal such as `$TMP` (src/facts/evidence.md#organizational-levels).
 */
function rangesOf(row: ValueRow, levels: Levels): readonly ValueRange[] {
  const own = {low: row.low, high: row.high};
  return row.low.startsWith('$') ? (levels.get(key(row.role, row.low)) ?? [own]) : [own];
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function inOrder(one: Authorization, other: Authorization): number {
  return (
    compareTexts(one.role, other.role) ||
    compareTexts(one.object, other.object) ||
    compareTexts(one.name, other.name) ||
    compareTexts(JSON.stringify([...one.fields]), JSON.stringify([...other.fields]))
  );
}

function sortedRanges(ranges: readonly ValueRange[]): readonly ValueRange[] {
  const distinct = new Map(ranges.map((range) => [key(range.low, range.high), range]));
  return [...distinct.values()].toSorted(
    (one, other) => compareTexts(one.low, other.low) || compareTexts(one.high, other.high),
  );
}

function sortedFields(fields: ReadonlyMap<string, ValueRange[]>) {
  const sorted = [...fields].toSorted(([one], [other]) => compareTexts(one, other));
  return new Map(sorted.map(([name, ranges]) => [name, sortedRanges(ranges)] as const));
}

/**
 * Which rows count: the active ones; these and those that may be cut short; or the inactive ones,
 * to find out what they would grant if they were active.
 */
export type RowChoice = 'active' | 'with-uncertain' | 'inactive';

/**
 * Groups rows of AGR_1251 into authorizations: by role, object and authorization, within one place.
 * A row is inactive by itself or with its authorization
 * (src/facts/evidence.md#authorization-checks, #inactive-authorizations). The order of rows and
 * files makes no difference.
 */
export function groupAuthorizations(
  readings: readonly PlacedReading[],
  wantsRole: (role: string, place: string) => boolean,
  choice: RowChoice,
): readonly Authorization[] {
  const levels = collectLevels(readings);
  const inactive = new Set(
    readings.flatMap(({reading}) =>
      reading.rows.inactive.map(({role, object, auth}) => key(role, object, auth)),
    ),
  );
  const open = new Map<string, OpenAuthorization>();

  function add(row: ValueRow, place: string) {
    const {role, object, auth: name} = row;
    const isInactive = row.deleted || inactive.has(key(role, object, name));
    if (isInactive !== (choice === 'inactive') || !wantsRole(role, place)) return;
    const id = key(place, role, object, name);
    const authorization = open.get(id) ?? {role, object, name, fields: new Map()};
    open.set(id, authorization);
    const ranges = authorization.fields.get(row.field) ?? [];
    ranges.push(...rangesOf(row, levels));
    authorization.fields.set(row.field, ranges);
  }

  for (const {reading, place} of readings) {
    reading.rows.values.forEach((row) => add(row, place));
    if (choice === 'with-uncertain') reading.rows.uncertain.forEach((row) => add(row, place));
  }
  return [...open.values()]
    .map((authorization) => ({...authorization, fields: sortedFields(authorization.fields)}))
    .toSorted(inOrder);
}

/** Objects with inactive rows in the readings, by role. */
export function inactiveObjects(
  readings: readonly PlacedReading[],
  wantsRole: (role: string, place: string) => boolean,
): ReadonlySet<string> {
  const objects = readings.flatMap(({reading, place}) =>
    [...reading.rows.inactive, ...reading.rows.values.filter(({deleted}) => deleted)]
      .filter(({role}) => wantsRole(role, place))
      .map(({object}) => object),
  );
  return new Set(objects);
}
