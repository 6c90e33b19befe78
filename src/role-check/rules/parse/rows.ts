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

/** One assignment of a role to a user (src/facts/evidence.md#role-tables); dates as they stand in the file. */
export interface AssignmentRow {
  readonly table: 'AGR_USERS';
  readonly role: string;
  readonly user: string;
  readonly from: string;
  readonly to: string;
  readonly excluded: boolean;
}

/** The hash value behind which a service stands in S_SERVICE (src/facts/evidence.md#s_service). */
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
  /** False for the version that is only being maintained. */
  readonly active: boolean;
}

/** One profile of a user, as the user comparison writes it (src/facts/evidence.md#generate-and-compare). */
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

/** Everything that a line of an export can say. */
export type RoleRow =
  | ValueRow
  | AuthorizationRow
  | LevelRow
  | AssignmentRow
  | HashRow
  | GeneratedRow
  | ProfileRow
  | UserTypeRow;

/** The shapes in which the tables come. */
export type RoleFileFormat =
  'pfcg-download' | 'pipe-list' | 'tab-separated' | 'csv' | 'json' | 'rfc-read-table';

/** Lines that could not be used, or not as a whole, for one and the same reason. */
export interface LineProblem {
  /** The first of them, counted from 1; of JSON, the row. */
  readonly line: number;
  /** How the first one begins. */
  readonly excerpt: string;
  readonly why: string;
  /** How many lines there are. */
  readonly count: number;
}

/** Objects, fields and values are written in printable ASCII; anything else is damage. */
export function isDamaged({object, auth, field, low, high}: Omit<ValueRow, 'table'>): boolean {
  return /[^\x20-\x7e]/.test(object + auth + field + low + high);
}

/** Why a row that may be damaged is used with reserve. */
export const damagedRow = 'A value holds characters that do not belong there.';
