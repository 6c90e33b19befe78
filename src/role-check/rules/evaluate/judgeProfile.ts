import type {Authorization} from './authorizations';
import {baseOfProfile, hasNoProfile, profileOf} from './profileNames';
import {hasTable, type SystemData} from './systemData';
import {named, sufficientUsers, type JudgedUsers, type UserQuestion} from './userQuestion';
import {describeRange} from './valueRanges';

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

/**
 * Whether the generated profile matches the role (UST12,
 * src/facts/evidence.md#generate-and-compare).
 */
export function judgeGenerated({data, used}: UserQuestion): JudgedUsers {
  const toldBy = 'an SE16 export of UST12, or the status on the Authorizations tab in PFCG';
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

/**
 * Whether the user comparison assigned the profiles to the user (UST04,
 * src/facts/evidence.md#generate-and-compare).
 */
export function judgeCompared(question: UserQuestion): JudgedUsers {
  const {data, used} = question;
  const toldBy = 'an SE16 export of UST04, or the status on the User tab in PFCG';
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
