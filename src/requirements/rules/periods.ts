import {requirementChanges} from '../../facts/requirements/requirementChanges';
import {
  historyBegins,
  isPrintedSwapped,
  printedRequirementsAt,
  requirementsFor,
} from './requirements';
import type {
  IsoDate,
  RequiredAuthorization,
  RequiredField,
  RequirementChange,
  RequirementPeriod,
  RoleGap,
  RolePart,
  RoleRequirement,
  UserSystemId,
} from '../../facts/requirements/types';
import {otherUserSystem} from '../../facts/requirements/userSystems';

/** The calendar day before a date. */
function dayBefore(date: IsoDate): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function opensPeriod(change: RequirementChange): boolean {
  return change.date >= historyBegins && (change.effects.length > 0 || Boolean(change.printing));
}

/**
 * The periods between two changes of the printed requirements, oldest first; the last is today's.
 */
export const requirementPeriods: readonly RequirementPeriod[] = requirementChanges
  .filter(opensPeriod)
  .map((change, index, opening) => {
    const next = opening[index + 1];
    return {
      from: change.date,
      to: next && dayBefore(next.date),
      change,
      swapped: isPrintedSwapped(change.date),
    };
  });

/** The periods that have ended. */
export const pastPeriods: readonly RequirementPeriod[] = requirementPeriods.filter(({to}) => to);

function valuesOf(field: RequiredField): readonly string[] {
  return field.rule.kind === 'values' ? field.rule.values.map(({value}) => value) : [];
}

/** The values that one requirement of an object has and another, of the same object, is missing. */
function missingValues(needed: RequiredAuthorization, printed: RequiredAuthorization): RolePart[] {
  return needed.fields.flatMap((field) => {
    const printedField = printed.fields.find(({name}) => name === field.name);
    const printedValues = printedField ? valuesOf(printedField) : [];
    return valuesOf(field)
      .filter((value) => !printedValues.includes(value))
      .map((value): RolePart => ({kind: 'value', object: needed.object, field: field.name, value}));
  });
}

/** The parts of a role that one requirement has and the other is missing. */
function missingParts(needed: RoleRequirement, printed: RoleRequirement): RolePart[] {
  const starts = needed.startAuthorizations
    .filter(({id}) => !printed.startAuthorizations.some((printedPart) => printedPart.id === id))
    .map(({id}): RolePart => ({kind: 'start-authorization', id}));
  const objects = needed.authorizations.flatMap((authorization): RolePart[] => {
    const printedPart = printed.authorizations.find(({object}) => object === authorization.object);
    if (!printedPart) return [{kind: 'authorization', object: authorization.object}];
    return missingValues(authorization, printedPart);
  });
  return [...starts, ...objects];
}

/** Objects that a default should have supplied, although the printed role had no such default. */
function unsupplied(needed: RoleRequirement, printed: RoleRequirement): RolePart[] {
  return needed.authorizations
    .filter(({necessity, suppliedBy}) => necessity === 'required' && suppliedBy)
    .filter(({suppliedBy}) => !printed.startAuthorizations.some(({id}) => id === suppliedBy))
    .map(({object}): RolePart => ({kind: 'authorization', object}));
}

/**
 * What a role built exactly as SAP's guide printed it in a period is missing today, and what
 * belongs in the other system. Derived from the periods
 * (src/facts/evidence.md#required-content-per-period).
 */
export function missingToday(period: RequirementPeriod, system: UserSystemId): RoleGap {
  const printed = printedRequirementsAt(period.from, system);
  const needed = requirementsFor(system);
  const wrongSystem = missingParts(printed, needed);
  return {
    missing: missingParts(needed, printed),
    wrongSystem,
    belongsTo: wrongSystem.length > 0 ? otherUserSystem(system) : undefined,
    doubtful: unsupplied(needed, printed),
    noRole: printed.startAuthorizations.length === 0,
  };
}
