import type {Status} from './answer';
import type {Authorization} from './authorizations';
import {usersOf} from './roleUsers';
import type {SystemData} from './systemData';

/** What the judgement of users and profiles builds on. */
export interface UserQuestion {
  readonly data: SystemData;
  /** Authorizations that a requirement is granted by. */
  readonly used: readonly Authorization[];
  /** Whether authorizations of these roles alone grant all that is granted at all. */
  readonly suffices: (roles: ReadonlySet<string>) => boolean;
}

/** The part of a finding that depends on the files. */
export interface JudgedUsers {
  readonly status: Status;
  readonly detail: string;
  readonly toldBy?: string;
}

const usersNamed = 5;

/** Names in order; a long list is cut. */
export function named(names: Iterable<string>): string {
  const all = [...names].toSorted();
  const more = all.length > usersNamed ? ` and ${all.length - usersNamed} more` : '';
  return all.slice(0, usersNamed).join(', ') + more;
}

/** Roles by which a requirement is granted. */
export function rolesUsed({used}: UserQuestion): ReadonlySet<string> {
  return new Set(used.map(({role}) => role));
}

/** Who has these roles. */
export function assignmentsOf(question: UserQuestion) {
  const {readings, today} = question.data;
  const rows = readings.flatMap(({reading}) => reading.rows.assignments);
  return usersOf(rows, rolesUsed(question), today);
}

/** Users that may be the technical communication user, by their roles. */
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
