import {createTextPool} from './ownText';
import type {
  AssignmentRow,
  AuthorizationRow,
  GeneratedRow,
  HashRow,
  LevelRow,
  ProfileRow,
  RoleRow,
  UserTypeRow,
  ValueRow,
} from './rows';

/** The rows of a file that the answer needs. */
export interface KeptRows {
  readonly values: readonly ValueRow[];
  /** Rows that may be cut short or inactive; they never make a requirement met. */
  readonly uncertain: readonly ValueRow[];
  /** Inactive authorizations only. */
  readonly inactive: readonly AuthorizationRow[];
  readonly levels: readonly LevelRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly hashes: readonly HashRow[];
  readonly generated: readonly GeneratedRow[];
  readonly profiles: readonly ProfileRow[];
  readonly userTypes: readonly UserTypeRow[];
}

/** Which rows of the authorization tables to retain. */
export interface KeepPolicy {
  readonly wantsObject: (object: string) => boolean;
  readonly wantsValue: (row: ValueRow) => boolean;
  readonly wantsGenerated: (object: string) => boolean;
}

/**
 * More matching rows than any real role, or all roles of a typical system, contains. The limit
 * bounds memory for any input.
 */
export const keptRowsLimit = 2_000_000;

/** Collects the rows of one file that a policy selects. */
export function createKeptRows(policy: KeepPolicy) {
  const pool = createTextPool();
  const kept = {
    values: [] as ValueRow[],
    uncertain: [] as ValueRow[],
    inactive: [] as AuthorizationRow[],
    levels: [] as LevelRow[],
    assignments: [] as AssignmentRow[],
    hashes: [] as HashRow[],
    generated: [] as GeneratedRow[],
    profiles: [] as ProfileRow[],
    userTypes: [] as UserTypeRow[],
  };
  let count = 0;

  /** Retained texts are shared copies, so that they don't keep the file in memory. */
  const own = (text: string) => pool.share(text);

  function put<Row extends RoleRow>(rows: Row[], row: Row) {
    count++;
    if (count <= keptRowsLimit) rows.push(row);
  }

  function addValue(row: ValueRow, uncertain: boolean) {
    if (!policy.wantsValue(row)) return;
    const {table, deleted} = row;
    const [role, object, auth] = [own(row.role), own(row.object), own(row.auth)];
    const [field, low, high] = [own(row.field), own(row.low), own(row.high)];
    const copy: ValueRow = {table, role, object, auth, field, low, high, deleted};
    put(uncertain ? kept.uncertain : kept.values, copy);
  }

  function addInactive(row: AuthorizationRow) {
    if (!row.deleted || !policy.wantsObject(row.object)) return;
    const [role, object, auth] = [own(row.role), own(row.object), own(row.auth)];
    put(kept.inactive, {...row, role, object, auth});
  }

  function addLevel(row: LevelRow) {
    const [role, level, low, high] = [own(row.role), own(row.level), own(row.low), own(row.high)];
    put(kept.levels, {...row, role, level, low, high});
  }

  function addAssignment(row: AssignmentRow) {
    const [role, user, from, to] = [own(row.role), own(row.user), own(row.from), own(row.to)];
    put(kept.assignments, {...row, role, user, from, to});
  }

  function addHash(row: HashRow) {
    const [hash, type, objectType] = [own(row.hash), own(row.type), own(row.objectType)];
    put(kept.hashes, {...row, hash, type, objectType, name: own(row.name)});
  }

  function addGenerated(row: GeneratedRow) {
    if (!row.active || !policy.wantsGenerated(row.object)) return;
    const [object, auth, field] = [own(row.object), own(row.auth), own(row.field)];
    put(kept.generated, {...row, object, auth, field, low: own(row.low), high: own(row.high)});
  }

  function add(row: RoleRow, uncertain: boolean) {
    switch (row.table) {
      case 'AGR_1251':
        return addValue(row, uncertain);
      case 'AGR_1250':
        return addInactive(row);
      case 'AGR_1252':
        return addLevel(row);
      case 'AGR_USERS':
        return addAssignment(row);
      case 'USOBHASH':
        return addHash(row);
      case 'UST12':
        return addGenerated(row);
      case 'UST04':
        return put(kept.profiles, {...row, user: own(row.user), profile: own(row.profile)});
      case 'USR02':
        return put(kept.userTypes, {...row, user: own(row.user), type: own(row.type)});
    }
  }

  return {
    add,
    share: own,
    isFull: () => count > keptRowsLimit,
    rows: (): KeptRows => kept,
  };
}
