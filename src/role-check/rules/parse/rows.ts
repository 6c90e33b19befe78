/** The tables whose exports the check understands. */
export type TableName =
  'AGR_1250' | 'AGR_1251' | 'AGR_1252' | 'AGR_USERS' | 'USOBHASH' | 'USR02' | 'UST04' | 'UST12';

/** One value of one field of one authorization of a role (src/facts/evidence.md#role-tables). */
export interface ValueRow {
  readonly table: 'AGR_1251';
  readonly role: string;
  readonly object: string;
  readonly auth: string;
  readonly field: string;
  readonly low: string;
  readonly high: string;
  readonly deleted: boolean;
}

/** One authorization of a role; inactive where `deleted`. */
export interface AuthorizationRow {
  readonly table: 'AGR_1250';
  readonly role: string;
  readonly object: string;
  readonly auth: string;
  readonly deleted: boolean;
}

/** One value of an organizational level of a role (src/facts/evidence.md#role-tables). */
export interface LevelRow {
  readonly table: 'AGR_1252';
  readonly role: string;
  readonly level: string;
  readonly low: string;
  readonly high: string;
}

/**
 * One assignment of a role to a user (src/facts/evidence.md#role-tables), with the dates as written
 * in the file.
 */
export interface AssignmentRow {
  readonly table: 'AGR_USERS';
  readonly role: string;
  readonly user: string;
  readonly from: string;
  readonly to: string;
  readonly excluded: boolean;
}

/** The hash value of a service in S_SERVICE (src/facts/evidence.md#s_service). */
export interface HashRow {
  readonly table: 'USOBHASH';
  readonly hash: string;
  readonly type: string;
  readonly objectType: string;
  readonly name: string;
}

/** One value of a generated authorization (src/facts/evidence.md#generate-and-compare). */
export interface GeneratedRow {
  readonly table: 'UST12';
  readonly object: string;
  readonly auth: string;
  readonly field: string;
  readonly low: string;
  readonly high: string;
  /** False for the version that is still being maintained. */
  readonly active: boolean;
}

/**
 * One profile of a user, as the user comparison writes it
 * (src/facts/evidence.md#generate-and-compare).
 */
export interface ProfileRow {
  readonly table: 'UST04';
  readonly user: string;
  readonly profile: string;
}

/** The type of a user (src/facts/evidence.md#user-types). */
export interface UserTypeRow {
  readonly table: 'USR02';
  readonly user: string;
  readonly type: string;
}

/** Any row of an export. */
export type RoleRow =
  | ValueRow
  | AuthorizationRow
  | LevelRow
  | AssignmentRow
  | HashRow
  | GeneratedRow
  | ProfileRow
  | UserTypeRow;

/** The formats of the tables. */
export type RoleFileFormat =
  'pfcg-download' | 'pipe-list' | 'tab-separated' | 'csv' | 'json' | 'rfc-read-table';

/** Lines with the same problem that could not be used, or only in part. */
export interface LineProblem {
  /** The first line, counted from 1; for JSON, the row. */
  readonly line: number;
  /** The beginning of the first line. */
  readonly excerpt: string;
  readonly why: string;
  /** The number of lines. */
  readonly count: number;
}

/** Objects, fields and values are written in printable ASCII; anything else is damage. */
export function isDamaged({object, auth, field, low, high}: Omit<ValueRow, 'table'>): boolean {
  return /[^\x20-\x7e]/.test(object + auth + field + low + high);
}

/** Why a row that may be damaged is only used as uncertain. */
export const damagedRow = 'A value holds characters that do not belong there.';
