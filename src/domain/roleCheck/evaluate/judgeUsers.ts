import type {UserSystemId} from '../../requirements/types';
import {userTypeFor} from '../../requirements/requirements';
import type {Finding, FindingId, Status} from './answer';
import type {Authorization} from './authorizations';
import {mendingStep} from './mendingSteps';
import {baseOfProfile, hasNoProfile, profileOf} from './profileNames';
import {usersOf} from './roleUsers';
import {hasTable, type SystemData} from './systemData';
import {describeRange} from './valueRanges';

/** What the judgement of users and profiles builds on. */
export interface UserQuestion {
  readonly data: SystemData;
  /** Authorizations that a requirement is granted by. */
  readonly used: readonly Authorization[];
  /** Whether authorizations of these roles alone grant all that is granted at all. */
  readonly suffices: (roles: ReadonlySet<string>) => boolean;
}

interface Judged {
  readonly status: Status;
  readonly detail: string;
  readonly toldBy?: string;
}

const usersNamed = 5;

function named(names: Iterable<string>): string {
  const all = [...names].toSorted();
  const more = all.length > usersNamed ? ` and ${all.length - usersNamed} more` : '';
  return all.slice(0, usersNamed).join(', ') + more;
}

function finding(system: UserSystemId, id: FindingId, title: string, judged: Judged): Finding {
  const base = {id, system, title, fields: [], lacks: [], excess: [], grantedBy: []};
  return {...base, ...judged, step: mendingStep(system, id)};
}

function rolesUsed({used}: UserQuestion): ReadonlySet<string> {
  return new Set(used.map(({role}) => role));
}

function assignments(question: UserQuestion) {
  const {readings, today} = question.data;
  const rows = readings.flatMap(({reading}) => reading.rows.assignments);
  return usersOf(rows, rolesUsed(question), today);
}

/** Users that may be the technical communication user, by their roles. */
function sufficientUsers(question: UserQuestion): readonly string[] {
  const verdicts = new Map<string, boolean>();
  const known = question.data.values.technicalUser;
  const {valid} = assignments(question);
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

function judgeAssigned(question: UserQuestion): Judged {
  const roles = rolesUsed(question);
  const toldBy = 'an SE16 export of AGR_USERS';
  if (roles.size === 0) {
    return {status: 'unknown', detail: 'No role grants anything that is needed.', toldBy};
  }
  if (!hasTable(question.data, 'AGR_USERS')) {
    return {status: 'unknown', detail: `Who has ${named(roles)} is not in the file.`, toldBy};
  }
  const users = sufficientUsers(question);
  if (users.length > 0) {
    return {status: 'met', detail: `${named(users)} has what these roles grant: ${named(roles)}.`};
  }
  const {valid, invalid} = assignments(question);
  if (valid.size > 0) {
    const who = [...valid].map(([user, own]) => `${user} has ${named(own)}`);
    const detail = `Not all roles that are needed together are with the technical communication user: ${named(who)}.`;
    return {status: 'partly', detail};
  }
  return invalid.size > 0
    ? {status: 'missing', detail: `The assignment of ${named(invalid)} is not valid today.`}
    : {status: 'missing', detail: `No user has ${named(roles)}.`};
}

function valuesOf(authorization: Authorization): string {
  const values = [...authorization.fields].flatMap(([field, ranges]) =>
    ranges
      .map((range) => describeRange(range))
      .filter((value) => value !== 'blank')
      .map((value) => `${field} ${value}`),
  );
  return values.toSorted().join('\n');
}

function generatedValues({readings}: SystemData): ReadonlyMap<string, string> {
  const values = new Map<string, Set<string>>();
  for (const row of readings.flatMap(({reading}) => reading.rows.generated)) {
    const id = `${row.object}\n${row.auth}`;
    const known = values.get(id) ?? new Set();
    const value = describeRange(row);
    if (value !== 'blank') known.add(`${row.field} ${value}`);
    values.set(id, known);
  }
  return new Map([...values].map(([id, known]) => [id, [...known].toSorted().join('\n')]));
}

function judgeGenerated({data, used}: UserQuestion): Judged {
  const toldBy = 'an SE16 export of UST12, or the status of tab Authorizations in PFCG';
  if (used.some(hasNoProfile)) {
    const detail =
      'Authorizations of the role carry no profile name: it seems that the profile was never generated.';
    return {status: 'unknown', detail, toldBy};
  }
  if (used.length === 0 || !hasTable(data, 'UST12')) {
    const detail = 'The file shows what is maintained, not what is generated.';
    return {status: 'unknown', detail, toldBy};
  }
  const generated = generatedValues(data);
  const stale = used.filter(
    (authorization) =>
      generated.get(`${authorization.object}\n${authorization.name}`) !== valuesOf(authorization),
  );
  const roles = named(new Set(stale.map(({role}) => role)));
  if (stale.length === 0) return {status: 'met', detail: 'The generated profile is up to date.'};
  return stale.length === used.length
    ? {status: 'missing', detail: `The profile of ${roles} does not hold what is maintained.`}
    : {status: 'partly', detail: `${roles} has changed since the profile was generated.`};
}

function judgeCompared(question: UserQuestion): Judged {
  const {data, used} = question;
  const toldBy = 'an SE16 export of UST04, or the status of tab User in PFCG';
  if (used.length === 0 || !hasTable(data, 'UST04')) {
    const detail = 'Whether the user comparison was carried out is not in the file.';
    return {status: 'unknown', detail, toldBy};
  }
  const needed = new Set(used.map(profileOf));
  const profiles = new Map<string, Set<string>>();
  for (const {user, profile} of data.readings.flatMap(({reading}) => reading.rows.profiles)) {
    const prefix = baseOfProfile(profile);
    if (needed.has(prefix)) profiles.set(user, (profiles.get(user) ?? new Set()).add(prefix));
  }
  const candidates = hasTable(data, 'AGR_USERS') ? sufficientUsers(question) : [...profiles.keys()];
  const compared = candidates.filter((user) => profiles.get(user)?.size === needed.size);
  return compared.length > 0
    ? {status: 'met', detail: `${named(compared)} has the generated profiles.`}
    : {status: 'missing', detail: `No user has the profiles ${named(needed)}.`};
}

function judgeUserType(question: UserQuestion): Judged {
  const {data} = question;
  const {rule} = userTypeFor(data.system);
  if (rule.kind === 'free') return {status: 'met', detail: 'The user type is a free choice.'};
  const {label, code} = rule.type;
  const types = data.readings.flatMap(({reading}) => reading.rows.userTypes);
  const known = data.values.technicalUser;
  const users = hasTable(data, 'AGR_USERS') ? sufficientUsers(question) : known ? [known] : [];
  const own = types.filter(({user}) => users.includes(user) || types.length === 1);
  if (own.length === 0) {
    const detail = `The user has to be of type ${label}. Its type is not in the file.`;
    return {
      status: 'unknown',
      detail,
      toldBy: 'SU01, or an SE16 export of USR02 with BNAME and USTYP only',
    };
  }
  const right = own.filter(
    ({type}) => type === code || type.startsWith(`${code} `) || type === label,
  );
  return right.length > 0
    ? {status: 'met', detail: `${named(right.map(({user}) => user))} is of type ${label}.`}
    : {
        status: 'missing',
        detail: `${named(own.map(({user}) => user))} has to be of type ${label}.`,
      };
}

/**
 * Judges what a role alone does not show: whether its profile is generated, who has it, whether the
 * user comparison was carried out, and the user type (fact sheet 4.2, 5.7, 6.14).
 */
export function judgeUsers(question: UserQuestion): readonly Finding[] {
  const {system} = question.data;
  return [
    finding(system, 'generated-profile', 'Generated profile', judgeGenerated(question)),
    finding(system, 'assigned-user', 'Assigned user', judgeAssigned(question)),
    finding(system, 'user-comparison', 'User comparison', judgeCompared(question)),
    finding(system, 'user-type', 'User type', judgeUserType(question)),
  ];
}
