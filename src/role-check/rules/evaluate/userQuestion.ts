import type {Status} from './answer';
import type {Authorization} from './authorizations';
import {usersOf} from './roleUsers';
import type {SystemData} from './systemData';

/** What the judgement of users and profiles is based on. */
export interface UserQuestion {
  readonly data: SystemData;
  /** Authorizations that grant a requirement. */
  readonly used: readonly Authorization[];
  /** Whether these roles alone grant everything that all roles grant. */
  readonly suffices: (roles: ReadonlySet<string>) => boolean;
}

/** The part of a finding that depends on the files. */
export interface JudgedUsers {
  readonly status: Status;
  readonly detail: string;
  readonly toldBy?: string;
}

const usersNamed = 5;

/** Names in order; cuts a long list. */
export function named(names: Iterable<string>): string {
  const all = [...names].toSorted();
  const more = all.length > usersNamed ? ` and ${all.length - usersNamed} more` : '';
  return all.slice(0, usersNamed).join(', ') + more;
}

/** Roles that grant a requirement. */
export function rolesUsed({used}: UserQuestion): ReadonlySet<string> {
  return new Set(used.map(({role}) => role));
}

/** The users of these roles. */
export function assignmentsOf(question: UserQuestion) {
  const {readings, today} = question.data;
  const rows = readings.flatMap(({reading}) => reading.rows.assignments);
  return usersOf(rows, rolesUsed(question), today);
}

/** Users whose roles are sufficient for the technical communication user. */
export function sufficientUsers(question: UserQuestion): readonly string[] {
  const verdicts = new Map<string, boolean>();
  const known = question.data.values.technicalUser;
  const {valid} = assignmentsOf(question);
  return [...valid]
    .filter(([user]) => !known || user === known)
    .filter(([, roles]) => {
      const key = [...roles].toSorted().join('\n');
      const verdict = verdicts.get(key) ?? question.suffices(roles);
      verdicts.set(key, verdict);
      return verdict;
    })
    .map(([user]) => user);
}
