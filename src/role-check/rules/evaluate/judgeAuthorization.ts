import type {RequiredAuthorization, UserSystemId} from '../../../facts/requirements/types';
import type {Values} from '../../../facts/valueDefinitions';
import type {Excess, Finding, MissingValue, Status} from './answer';
import type {Authorization} from './authorizations';
import {cover, refOf, type Coverage} from './coverage';
import {findExcess} from './excess';
import {dateOfFinding} from './dateOfFinding';
import {combinationsOf} from './fieldTests';
import {mendingStep} from './mendingSteps';

/** The authorizations of one system, and what else is known about them. */
export interface JudgedRoles {
  readonly authorizations: readonly Authorization[];
  /** The same, including rows that may be cut short; undefined if there are none. */
  readonly withUncertain?: readonly Authorization[];
  /** What would also be granted if it were active. */
  readonly inactiveAuthorizations: readonly Authorization[];
  /** Objects that the roles contain as inactive. */
  readonly inactive: ReadonlySet<string>;
}

/** Every field that a requirement names, alternatives included. */
function fieldsOf({fields, alternatives}: RequiredAuthorization): readonly string[] {
  const all = [...fields, ...alternatives.flatMap((alternative) => alternative.fields)];
  return [...new Set(all.map(({name}) => name))];
}

function statusOf(coverage: Coverage, excess: readonly Excess[]): Status {
  if (coverage.lacks.length === 0) return excess.length > 0 ? 'broader' : 'met';
  return coverage.begun ? 'partly' : 'missing';
}

function describePartly(object: string, lacks: readonly MissingValue[]): string {
  const split = lacks.some(({standsIn}) => standsIn);
  const sentences = [
    `${object} is in the role, but incomplete.`,
    split ? 'Values in different authorizations don’t count together.' : undefined,
    lacks.find(({hint}) => hint)?.hint,
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

function describeMissing(object: string, own: readonly Authorization[], isInactive: boolean) {
  if (own.length > 0) return `${object} is in the role, but none of the values that are needed.`;
  if (isInactive) return `${object} is in the role, but inactive.`;
  return `${object} is not in the role.`;
}

function describe(
  object: string,
  status: Status,
  {lacks}: Coverage,
  own: readonly Authorization[],
  roles: JudgedRoles,
): string {
  if (status === 'partly') return describePartly(object, lacks);
  if (status === 'broader') return `${object} grants what is needed, and more.`;
  if (status === 'missing') return describeMissing(object, own, roles.inactive.has(object));
  return `${object} grants what is needed.`;
}

function ofObject(authorizations: readonly Authorization[], object: string) {
  return authorizations.filter((authorization) => authorization.object === object);
}

/** The note of a requirement without Markdown. */
function plainNote({note = ''}: RequiredAuthorization): string {
  return note.replaceAll('`', '');
}

/** If SAP names an object without a purpose, its absence is not a fault. */
function judgeStated(requirement: RequiredAuthorization, own: readonly Authorization[]) {
  const status: Status = own.length > 0 ? 'met' : 'unknown';
  const detail =
    status === 'met'
      ? `${requirement.object} is in the role.`
      : `${requirement.object} is not in the role. ${plainNote(requirement)}`.trim();
  return {status, detail, grantedBy: own.map(refOf)};
}

/** The answer when uncertain rows decide. */
export function undecided(object: string) {
  return {
    status: 'unknown' as const,
    detail: `Rows that may be damaged, cut off or inactive decide about ${object}.`,
    toldBy: 'the same export, whole and with the column DELETED',
  };
}

/** The remark on values that this guide derives because SAP's guide does not give them. */
function derivedNote({fields}: RequiredAuthorization): string {
  const isDerived = fields.length > 0 && fields.every(({basis}) => basis === 'derived');
  return isDerived ? ' SAP’s guide names the object only: the values are derived.' : '';
}

function isGranted(
  requirement: RequiredAuthorization,
  roles: readonly Authorization[],
  values: Values,
) {
  const own = ofObject(roles, requirement.object);
  return cover(requirement.object, combinationsOf(requirement, values), own).lacks.length === 0;
}

function judgeFields(requirement: RequiredAuthorization, roles: JudgedRoles, values: Values) {
  const {object} = requirement;
  const own = ofObject(roles.authorizations, object);
  const coverage = cover(object, combinationsOf(requirement, values), own);
  const excess = findExcess(requirement, own, values);
  const status = statusOf(coverage, excess);
  const inactive = status === 'missing' && own.length === 0 && roles.inactive.has(object);
  const judged = {
    status,
    ...dateOfFinding(requirement, status, coverage.lacks),
    detail: describe(object, status, coverage, own, roles) + derivedNote(requirement),
    lacks: coverage.lacks,
    excess,
    inactive: inactive ? (true as const) : undefined,
    grantedBy: coverage.grantedBy,
  };
  const isMet = status === 'met' || status === 'broader';
  if (isMet || !roles.withUncertain || !isGranted(requirement, roles.withUncertain, values)) {
    return judged;
  }
  return {...judged, ...undecided(object)};
}

/** Judges one required authorization object of one system (src/facts/evidence.md#values-and-ranges, #authorization-checks, #organizational-levels, #inactive-authorizations). */
export function judgeAuthorization(
  requirement: RequiredAuthorization,
  system: UserSystemId,
  roles: JudgedRoles,
  values: Values,
): Finding {
  const {object, since, evidence, basis} = requirement;
  const base = {
    id: object,
    system,
    title: object,
    object,
    fields: fieldsOf(requirement),
    lacks: [],
    excess: [],
    since,
    evidence,
    basis,
    step: mendingStep(system, object),
  };
  if (requirement.necessity === 'stated') {
    const judged = judgeStated(requirement, ofObject(roles.authorizations, object));
    const toldBy = judged.status === 'unknown' ? 'an authorization trace (STAUTHTRACE)' : undefined;
    return {...base, ...judged, toldBy};
  }
  return {...base, ...judgeFields(requirement, roles, values)};
}
