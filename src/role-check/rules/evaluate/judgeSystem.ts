import type {Finding} from './answer';
import type {Authorization} from './authorizations';
import {judgeAuthorization} from './judgeAuthorization';
import {judgeStart} from './judgeStart';
import {judgeStartCount} from './judgeStartCount';
import {judgeUsers} from './judgeUsers';
import {mendingStep} from './mendingSteps';
import {isGranted} from './status';
import type {SystemData} from './systemData';
import {todaysRequirement} from './todaysRequirement';

/** The findings on the contents of a system's roles, in the order of SAP's guide. */
export function judgeRequirements(data: SystemData): readonly Finding[] {
  const {system, names, values} = data;
  const {startAuthorizations, authorizations} = todaysRequirement[system];
  const starts = startAuthorizations.map((start) => judgeStart(start, system, data, names, values));
  const count = judgeStartCount(system, starts, data);
  const objects = authorizations.map((requirement) =>
    judgeAuthorization(requirement, system, data, values),
  );
  return [...starts, ...(count ? [count] : []), ...objects];
}

/**
 * Without this column, inactive rows look active (src/facts/evidence.md#inactive-authorizations).
 */
function judgeInactive({system, readings}: SystemData): readonly Finding[] {
  const files = readings
    .filter(({reading}) => reading.lackingColumns.AGR_1251?.includes('DELETED'))
    .map(({reading}) => reading.name);
  if (files.length === 0) return [];
  return [
    {
      id: 'inactive-authorizations',
      system,
      title: 'Inactive authorizations',
      status: 'unknown',
      detail: `The list has no column DELETED, so that inactive authorizations look like active ones: ${files.join(', ')}.`,
      toldBy: 'the same export with the column DELETED',
      fields: [],
      lacks: [],
      excess: [],
      grantedBy: [],
      step: mendingStep(system, 'inactive-authorizations'),
    },
  ];
}

function judgePlace({system, unplacedRoles}: SystemData): readonly Finding[] {
  if (unplacedRoles.length === 0) return [];
  return [
    {
      id: 'system-of-roles',
      system,
      title: 'System of the roles',
      status: 'unknown',
      detail:
        'The files do not say from which system they are, so that swapped roles would not be noticed.',
      toldBy: 'a check of the files of each system by themselves',
      fields: [],
      lacks: [],
      excess: [],
      grantedBy: [],
      step: mendingStep(system, 'system-of-roles'),
    },
  ];
}

function usedBy(data: SystemData, findings: readonly Finding[]) {
  const refs = findings
    .filter(({status}) => isGranted(status))
    .flatMap(({object, grantedBy}) =>
      grantedBy.map(({role, authorization}) => `${role}\n${object}\n${authorization}`),
    );
  const used = new Set(refs);
  return data.authorizations.filter(({role, object, name}) =>
    used.has(`${role}\n${object}\n${name}`),
  );
}

function byRole(authorizations: readonly Authorization[]): ReadonlyMap<string, Authorization[]> {
  const roles = new Map<string, Authorization[]>();
  for (const authorization of authorizations) {
    const own = roles.get(authorization.role) ?? [];
    own.push(authorization);
    roles.set(authorization.role, own);
  }
  return roles;
}

/** Whether some roles alone grant everything that all roles grant together. */
function sufficing(data: SystemData, findings: readonly Finding[]) {
  const granted = findings.filter(({status}) => isGranted(status)).map(({id}) => id);
  const authorizationsOf = byRole(data.authorizations);
  return (roles: ReadonlySet<string>) => {
    const authorizations = [...roles].flatMap((role) => authorizationsOf.get(role) ?? []);
    const alone = judgeRequirements({...data, authorizations, withUncertain: undefined});
    return granted.every((id) =>
      alone.some((finding) => finding.id === id && isGranted(finding.status)),
    );
  };
}

/** All findings for one system. */
export function judgeSystem(data: SystemData): readonly Finding[] {
  const contents = judgeRequirements(data);
  const users = judgeUsers({
    data,
    used: usedBy(data, contents),
    suffices: sufficing(data, contents),
  });
  return [...contents, ...judgeInactive(data), ...judgePlace(data), ...users];
}
