import {missingToday, pastPeriods} from '../../../requirements/rules/periods';
import type {
  RequirementPeriod,
  RoleGap,
  RolePart,
  UserSystemId,
} from '../../../facts/requirements/types';
import {userSystemIds} from '../../../facts/requirements/userSystems';
import type {Finding, Recognition} from './answer';
import {isGranted} from './status';
import {todaysRequirement} from './todaysRequirement';
import {stepOf} from './mendingSteps';

/** Depends on the release, and SAP gives no values, so it doesn't show the age of a role. */
const undatedObjects: ReadonlySet<string> = new Set(['S_RFCACL']);

/** A past period, and what a role from that period is missing today. */
interface PastRole {
  readonly period: RequirementPeriod;
  readonly gap: RoleGap;
}

const pastRoles: ReadonlyMap<UserSystemId, readonly PastRole[]> = new Map(
  userSystemIds.map((system) => [
    system,
    pastPeriods.map((period) => ({period, gap: missingToday(period, system)})),
  ]),
);

function nameOf(part: RolePart): string {
  return part.kind === 'start-authorization' ? part.id : part.object;
}

/** A part in one line; also the key for comparisons. */
function describePart(part: RolePart): string {
  if (part.kind === 'value') return `${part.object} ${part.field} ${part.value}`;
  return nameOf(part);
}

/**
 * What a finding is missing, in the words of the history; undefined if the history has no such gap.
 */
function missingPartsOf(finding: Finding): readonly string[] | undefined {
  if (isGranted(finding.status)) return [];
  if (finding.status === 'missing') return [finding.id];
  if (finding.lacks.some(({standsIn}) => standsIn)) return undefined;
  return finding.lacks.map(({object, field, value}) => `${object} ${field} ${value}`);
}

function sameParts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part) => other.includes(part));
}

/** The date since when a part is required. */
function sinceOf(system: UserSystemId, part: RolePart): string {
  const {authorizations, startAuthorizations} = todaysRequirement[system];
  if (part.kind === 'start-authorization') {
    return startAuthorizations.find(({id}) => id === part.id)?.since ?? '';
  }
  const authorization = authorizations.find(({object}) => object === part.object);
  if (part.kind === 'authorization') return authorization?.since ?? '';
  const rule = authorization?.fields.find(({name}) => name === part.field)?.rule;
  const values = rule?.kind === 'values' ? rule.values : [];
  return values.find(({value}) => value === part.value)?.since ?? '';
}

interface Comparable {
  readonly lacking: readonly string[];
  readonly undecided: ReadonlySet<string>;
}

/** What the roles are missing, apart from unknown parts; undefined if no version explains it. */
function comparable(findings: readonly Finding[]): Comparable | undefined {
  const contents = findings.filter(({object, id}) => object && !undatedObjects.has(id));
  const decided = contents.filter(({status}) => status !== 'unknown');
  const lacking = decided.map(missingPartsOf);
  if (lacking.includes(undefined) || !decided.some(({status}) => isGranted(status))) {
    return undefined;
  }
  const undecided = contents.filter(({status}) => status === 'unknown').map(({id}) => id);
  return {lacking: lacking.flatMap((parts) => parts ?? []), undecided: new Set(undecided)};
}

function explains({gap}: PastRole, roles: Comparable): boolean {
  const {missing, wrongSystem, noRole} = gap;
  const parts = missing.filter((part) => !undatedObjects.has(nameOf(part)));
  const decided = parts.filter((part) => !roles.undecided.has(nameOf(part)));
  const printed = wrongSystem.length === 0 && !noRole && decided.length > 0;
  return printed && sameParts(decided.map(describePart), roles.lacking);
}

/**
 * Recognizes roles that match an earlier version of SAP's guide and lists what has been added since
 * (src/facts/evidence.md#history-of-the-requirement).
 */
export function recogniseVersion(
  system: UserSystemId,
  findings: readonly Finding[],
  roles: readonly string[],
): Recognition | undefined {
  const found = comparable(findings);
  if (!found || found.lacking.length === 0) return undefined;
  const matching = (pastRoles.get(system) ?? []).filter((past) => explains(past, found));
  const [from, to] = [matching[0]?.period.from, matching.at(-1)?.period.to];
  if (!from || !to) return undefined;
  const missing = matching.at(-1)?.gap.missing ?? [];
  const added = missing.filter((part) => !undatedObjects.has(nameOf(part)));
  const since = added.map((part) => `${describePart(part)} (${sinceOf(system, part)})`);
  return {
    id: 'older-version',
    system,
    title: 'Role of an earlier version of the guide',
    detail: `The role holds what SAP's guide asked for from ${from} to ${to}. Added since: ${since.join(', ')}.`,
    roles,
    objects: [...new Set(added.map(nameOf))],
    period: {from, to},
    step: stepOf(system, 'maintain-authorizations'),
  };
}
