import type {RequiredStartAuthorization, UserSystemId} from '../../../facts/requirements/types';
import type {Values} from '../../../facts/valueDefinitions';
import type {HashRow} from '../parse/rows';
import type {Excess, Finding, MissingValue, Status} from './answer';
import type {Authorization} from './authorizations';
import {refOf} from './coverage';
import {undecided, type JudgedRoles} from './judgeAuthorization';
import {mendingStep} from './mendingSteps';
import {isGranted} from './status';
import {
  describeService,
  holdsOpenRanges,
  isAbout,
  namesHash,
  serviceFields,
  serviceObject,
  singleHashes,
  startsEverything,
  startsHash,
  type ServiceNames,
} from './services';

/** The part of a finding that depends on the roles. */
interface Judged {
  readonly status: Status;
  readonly detail: string;
  readonly lacks?: readonly MissingValue[];
  readonly excess?: readonly Excess[];
  readonly grantedBy?: readonly Authorization[];
  readonly toldBy?: string;
  readonly inactive?: true;
}

const hashExport = 'an SE16 export of USOBHASH';

function titleOf({objectType, serviceName, serviceVersion}: RequiredStartAuthorization) {
  return `${objectType} ${serviceName} ${serviceVersion}`;
}

function missingValueOf(start: RequiredStartAuthorization): MissingValue {
  return {object: serviceObject, field: 'SRV_NAME', value: `hash value of ${titleOf(start)}`};
}

function wideExcess(authorizations: readonly Authorization[]): readonly Excess[] {
  return authorizations.map((authorization) => ({
    object: serviceObject,
    field: 'SRV_NAME',
    value: '*',
    narrower: 'the hash value that PFCG fills in from the role menu',
    in: refOf(authorization),
  }));
}

function judgeNamed(
  start: RequiredStartAuthorization,
  own: readonly Authorization[],
  rows: readonly HashRow[],
): Judged | undefined {
  const granting = own.filter((authorization) =>
    rows.some((row) => startsHash(authorization, row)),
  );
  if (granting.length > 0) {
    return {
      status: 'met',
      detail: `${serviceObject} holds the hash value of ${titleOf(start)}.`,
      grantedBy: granting,
    };
  }
  const nearest = own.find((authorization) =>
    rows.some(({hash}) => namesHash(authorization, hash)),
  );
  if (!nearest) return undefined;
  const missing = {
    ...missingValueOf(start),
    field: 'SRV_TYPE',
    value: 'HT',
    nearest: refOf(nearest),
  };
  return {
    status: 'partly',
    detail: `${serviceObject} holds the hash value of ${titleOf(start)}, but not together with SRV_TYPE HT.`,
    lacks: [missing],
  };
}

function missing(start: RequiredStartAuthorization, why: string): Judged {
  return {status: 'missing', detail: why, lacks: [missingValueOf(start)]};
}

/** The services of one kind that the roles start, if USOBHASH names them. */
function otherServices(
  start: RequiredStartAuthorization,
  own: readonly Authorization[],
  names: ServiceNames,
): string {
  const others = singleHashes(own)
    .map((hash) => names.get(hash))
    .filter((row): row is HashRow => row?.objectType === start.objectType)
    .map(describeService);
  return others.length > 0 ? ` The role has ${others.slice(0, 5).join(', ')}.` : '';
}

function unknownBecauseHashed(own: readonly Authorization[], names: ServiceNames | undefined) {
  const count = singleHashes(own).length;
  const what = count === 1 ? 'one hash value' : `${count} hash values`;
  const why = names
    ? `USOBHASH does not name all of them.`
    : `The file doesn’t show their services.`;
  return {
    status: 'unknown' as const,
    detail: `${serviceObject} holds ${what}. ${why}`,
    toldBy: hashExport,
  };
}

function judgeUnnamed(
  start: RequiredStartAuthorization,
  own: readonly Authorization[],
  names: ServiceNames | undefined,
  isListed: boolean,
): Judged {
  const unresolved = singleHashes(own).filter((hash) => !names?.has(hash));
  const isOpen = !isListed && (holdsOpenRanges(own) || unresolved.length > 0);
  if (own.length === 0) return missing(start, `${serviceObject} is not in the role.`);
  if (isOpen) return unknownBecauseHashed(own, names);
  const others = names ? otherServices(start, own, names) : '';
  return missing(start, `No value of ${serviceObject} is for ${titleOf(start)}.${others}`);
}

function judge(
  start: RequiredStartAuthorization,
  all: readonly Authorization[],
  names: ServiceNames | undefined,
  values: Values,
): Judged {
  const own = all.filter(({object}) => object === serviceObject);
  const wide = own.filter(startsEverything);
  if (wide.length > 0) {
    return {
      status: 'broader',
      detail: `${serviceObject} with SRV_NAME * starts every service, not only this one.`,
      excess: wideExcess(wide),
      grantedBy: wide,
    };
  }
  const rows = [...(names?.values() ?? [])].filter((row) => isAbout(row, start, values));
  return judgeNamed(start, own, rows) ?? judgeUnnamed(start, own, names, rows.length > 0);
}

/** Whether inactive authorizations contain what is missing, as far as the files show. */
function judgeInactive(
  start: RequiredStartAuthorization,
  roles: JudgedRoles,
  names: ServiceNames | undefined,
  values: Values,
): Judged | undefined {
  const hasActive = roles.authorizations.some(({object}) => object === serviceObject);
  const inactive = judge(start, roles.inactiveAuthorizations, names, values);
  const isWanted = isGranted(inactive.status) || (!hasActive && roles.inactive.has(serviceObject));
  if (!isWanted) return undefined;
  const what = hasActive ? `${serviceObject} for ${titleOf(start)}` : serviceObject;
  const judged = missing(start, `${what} is in the role, but inactive.`);
  return {...judged, inactive: true};
}

function judgeWithUncertain(
  start: RequiredStartAuthorization,
  roles: JudgedRoles,
  names: ServiceNames | undefined,
  values: Values,
): Judged {
  const active = judge(start, roles.authorizations, names, values);
  const isMissing = active.status === 'missing';
  const judged = (isMissing && judgeInactive(start, roles, names, values)) || active;
  if (!roles.withUncertain || isGranted(judged.status)) return judged;
  const optimistic = judge(start, roles.withUncertain, names, values);
  if (optimistic.status === judged.status || optimistic.status === 'missing') return judged;
  return undecided(serviceObject);
}

/**
 * Judges one start authorization: whether S_SERVICE grants the hash value of the service. Without
 * USOBHASH the hash values have no names, and the answer is `unknown` (src/facts/evidence.md#s_service).
 */
export function judgeStart(
  start: RequiredStartAuthorization,
  system: UserSystemId,
  roles: JudgedRoles,
  names: ServiceNames | undefined,
  values: Values,
): Finding {
  const judged = judgeWithUncertain(start, roles, names, values);
  return {
    id: start.id,
    system,
    title: titleOf(start),
    object: serviceObject,
    fields: serviceFields,
    status: judged.status,
    detail: judged.detail,
    lacks: judged.lacks ?? [],
    excess: judged.excess ?? [],
    grantedBy: (judged.grantedBy ?? []).map(refOf),
    toldBy: judged.toldBy,
    inactive: judged.inactive,
    since: start.since,
    evidence: start.evidence,
    basis: start.basis,
    step: mendingStep(system, judged.inactive ? 'inactive-authorizations' : start.id),
  };
}
