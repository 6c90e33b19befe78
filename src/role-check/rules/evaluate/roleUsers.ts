import type {IsoDate} from '../../../facts/requirements/types';
import type {AssignmentRow} from '../parse/rows';
import {parseSapDate} from './sapDate';

/** The roles that each user has today, and users whose assignment is not valid today. */
export interface RoleUsers {
  readonly valid: ReadonlyMap<string, ReadonlySet<string>>;
  readonly invalid: ReadonlySet<string>;
}

/** An unreadable date sets no limit. */
function isValidOn(today: IsoDate, {from, to, excluded}: AssignmentRow): boolean {
  const [begin, end] = [parseSapDate(from), parseSapDate(to)];
  return !excluded && (!begin || begin <= today) && (!end || end >= today);
}

/** The users of these roles (AGR_USERS, src/facts/evidence.md#role-tables). */
export function usersOf(
  assignments: readonly AssignmentRow[],
  roles: ReadonlySet<string>,
  today: IsoDate,
): RoleUsers {
  const valid = new Map<string, Set<string>>();
  const invalid = new Set<string>();
  for (const row of assignments) {
    if (!roles.has(row.role)) continue;
    if (!isValidOn(today, row)) invalid.add(row.user);
    else valid.set(row.user, (valid.get(row.user) ?? new Set()).add(row.role));
  }
  return {valid, invalid};
}
