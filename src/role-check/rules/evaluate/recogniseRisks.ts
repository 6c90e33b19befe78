import type {Recognition} from './answer';
import type {Authorization} from './authorizations';
import {
  criticalAuthorizations,
  isCritical,
  isCriticalObject,
  isUnlimited,
  type CriticalAuthorization,
} from './criticalAuthorizations';
import {stepOf} from './mendingSteps';
import {hasNoProfile} from './profileNames';
import type {SystemData} from './systemData';
import {grantsEverything} from './valueRanges';

/** From this many critical objects without any limit, the role is meant to allow everything. */
const allPowerfulFrom = 5;

function rolesOf(authorizations: readonly Authorization[]): readonly string[] {
  return [...new Set(authorizations.map(({role}) => role))];
}

function unlimitedObjects(authorizations: readonly Authorization[], role: string): number {
  const objects = authorizations
    .filter((authorization) => authorization.role === role)
    .filter((authorization) =>
      criticalAuthorizations.some(
        (critical) =>
          critical.object === authorization.object && isUnlimited(authorization, critical),
      ),
    )
    .map(({object}) => object);
  return new Set(objects).size;
}

function describeCritical(
  {object, condition, allows}: CriticalAuthorization,
  {system}: SystemData,
  found: readonly Authorization[],
): Recognition {
  const fields = Object.keys(condition).join(', ');
  return {
    id: 'critical',
    system,
    title: `Critical: ${object}`,
    detail: `${object} (${fields}) lets the user ${allows}. The connection does not need it.`,
    roles: rolesOf(found),
    objects: [object],
    step: stepOf(system, 'assign-user'),
  };
}

function recogniseAllPowerful(
  {system}: SystemData,
  roles: readonly string[],
): readonly Recognition[] {
  if (roles.length === 0) return [];
  return [
    {
      id: 'all-powerful',
      system,
      title: 'Role like SAP_ALL',
      detail:
        'The role allows nearly everything. SAP recommends no other profiles, and SAP_ALL doesn’t replace the role.',
      roles,
      objects: [],
      step: stepOf(system, 'assign-user'),
    },
  ];
}

/** Authorizations far beyond the need: single ones, or a role that allows nearly everything. */
function recogniseCritical(data: SystemData): readonly Recognition[] {
  const relevant = data.authorizations.filter(({object}) => isCriticalObject(object));
  const allPowerful = rolesOf(relevant).filter(
    (role) => unlimitedObjects(relevant, role) >= allPowerfulFrom,
  );
  const others = relevant.filter(({role}) => !allPowerful.includes(role));
  const single = criticalAuthorizations.flatMap((critical) => {
    const found = others.filter(
      (authorization) =>
        authorization.object === critical.object && isCritical(authorization, critical),
    );
    return found.length > 0 ? [describeCritical(critical, data, found)] : [];
  });
  return [...recogniseAllPowerful(data, allPowerful), ...single];
}

/**
 * An S_RFCACL that lets every user of every system call (src/facts/evidence.md#s_rfcacl,
 * #trusted-rfc).
 */
function recogniseWideRfcacl({system, authorizations}: SystemData): readonly Recognition[] {
  const wide = authorizations.filter(
    ({object, fields}) =>
      object === 'S_RFCACL' &&
      ['RFC_SYSID', 'RFC_CLIENT', 'RFC_USER'].every((field) =>
        (fields.get(field) ?? []).some(grantsEverything),
      ),
  );
  if (wide.length === 0) return [];
  const narrower =
    system === 'combined'
      ? 'One system needs no S_RFCACL at all.'
      : 'Name the system ID and the client of the gateway back end; with the same user name, RFC_EQUSER Y and a blank RFC_USER are enough.';
  return [
    {
      id: 'wide-rfcacl',
      system,
      title: 'S_RFCACL without limit',
      detail: `RFC_SYSID, RFC_CLIENT and RFC_USER are *: every user of every trusted system may log on as this user. ${narrower}`,
      roles: rolesOf(wide),
      objects: ['S_RFCACL'],
      step: stepOf(system, system === 'combined' ? 'maintain-authorizations' : 'check-s-rfcacl'),
    },
  ];
}

/**
 * Authorizations take the name of the profile; without one, no profile was generated
 * (src/facts/evidence.md#pfcg-download).
 */
function recogniseNoProfile({system, authorizations}: SystemData): readonly Recognition[] {
  const roles = rolesOf(authorizations.filter(hasNoProfile));
  if (roles.length === 0) return [];
  return [
    {
      id: 'no-profile-name',
      system,
      title: 'Profile not generated',
      detail:
        'The authorizations carry no profile name. Until the profile is generated, the role grants nothing.',
      roles,
      objects: [],
      step: stepOf(system, 'generate-profile'),
    },
  ];
}

/** What an administrator should know about the roles, even if they grant what is needed. */
export function recogniseRisks(data: SystemData): readonly Recognition[] {
  return [...recogniseNoProfile(data), ...recogniseWideRfcacl(data), ...recogniseCritical(data)];
}
