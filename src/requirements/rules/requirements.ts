import {authorizationObjects} from '../../facts/requirements/authorizationObjects';
import {requirementChanges} from '../../facts/requirements/requirementChanges';
import {startAuthorizations} from '../../facts/requirements/startAuthorizations';
import type {
  AuthorizationField,
  Dated,
  FieldValue,
  IsoDate,
  RequiredAuthorization,
  RequiredField,
  RequiredStartAuthorization,
  RequirementEffect,
  RoleRequirement,
  UserSystemId,
  UserTypeRequirement,
} from '../../facts/requirements/types';
import {otherUserSystem} from '../../facts/requirements/userSystems';

type DatedEffect = RequirementEffect & Dated;
type EffectOf<Kind extends RequirementEffect['kind']> = Extract<DatedEffect, {kind: Kind}>;

/** The first day with a recorded requirement: the date of the first commit in SAP's repository. */
export const historyBegins: IsoDate = '2021-09-06';

/** The latest change of the requirements: date and commit in SAP's repository. */
export const requirementVersion: {readonly date: IsoDate; readonly commit: string} = lastChange();

function lastChange() {
  const last = requirementChanges.at(-1);
  if (!last) throw new Error('The list of requirement changes is empty.');
  return {date: last.date, commit: last.commit};
}

function effectsUntil(date: IsoDate, system: UserSystemId): DatedEffect[] {
  return requirementChanges
    .filter((change) => change.date <= date)
    .flatMap((change) =>
      change.effects
        .filter((effect) => effect.systems.includes(system))
        .map((effect) => ({...effect, since: change.date, evidence: change.commit})),
    );
}

function ofKind<Kind extends RequirementEffect['kind']>(effects: DatedEffect[], kind: Kind) {
  return effects.filter((effect): effect is EffectOf<Kind> => effect.kind === kind);
}

function userType(effects: DatedEffect[]): UserTypeRequirement {
  const latest = ofKind(effects, 'user-type').at(-1);
  if (!latest) throw new RangeError(`There is no requirement on record before ${historyBegins}.`);
  return {rule: latest.rule, basis: 'sap', since: latest.since, evidence: latest.evidence};
}

function startAuthorization({
  id,
  since,
  evidence,
}: EffectOf<'start-authorization'>): RequiredStartAuthorization {
  return {...startAuthorizations[id], since, evidence};
}

/** A value with the date of its object or of a later change; empty if it is not required yet. */
function datedValue(
  value: FieldValue,
  field: string,
  added: EffectOf<'authorization'>,
  later: EffectOf<'value'>[],
): (FieldValue & Dated)[] {
  const initial = added.only?.[field];
  const source =
    !initial || initial.includes(value.value)
      ? added
      : later.find((effect) => effect.field === field && effect.value === value.value);
  return source ? [{...value, since: source.since, evidence: source.evidence}] : [];
}

function requiredField(
  field: AuthorizationField,
  added: EffectOf<'authorization'>,
  later: EffectOf<'value'>[],
): RequiredField {
  // A derived value must not look as if SAP's guide had required it on that day.
  if (field.basis === 'derived') return field;
  const {rule, ...rest} = field;
  const dated = {since: added.since, evidence: added.evidence};
  if (rule.kind !== 'values') return {...rest, rule, ...dated};
  const values = rule.values.flatMap((value) => datedValue(value, field.name, added, later));
  return {...rest, rule: {kind: 'values', values}, ...dated};
}

function authorizations(effects: DatedEffect[]): RequiredAuthorization[] {
  const added = ofKind(effects, 'authorization');
  return authorizationObjects.flatMap((definition) => {
    const effect = added.find((candidate) => candidate.object === definition.object);
    if (!effect) return [];
    const later = ofKind(effects, 'value').filter((value) => value.object === definition.object);
    const {fields, alternatives = [], ...rest} = definition;
    const {necessity = 'required', note, fieldNote, since, evidence} = effect;
    // If SAP only names an object, it says nothing about its fields, and neither does this guide.
    const known = necessity === 'required';
    const required = (field: AuthorizationField) => requiredField(field, effect, later);
    return {
      ...rest,
      necessity,
      basis: 'sap' as const,
      note,
      fieldNote,
      since,
      evidence,
      fields: known ? fields.map(required) : [],
      alternatives: known
        ? alternatives.map((alternative) => ({
            ...alternative,
            fields: alternative.fields.map(required),
          }))
        : [],
    };
  });
}

/**
 * What the user and the role of a system really needed on a day, with each part in the system it
 * belongs to. Throws a RangeError for days before `historyBegins`. Rule:
 * src/facts/evidence.md#history-of-the-requirement.
 */
export function requirementsAt(date: IsoDate, system: UserSystemId): RoleRequirement {
  if (date < historyBegins) {
    throw new RangeError(`There is no requirement on record before ${historyBegins}.`);
  }
  const effects = effectsUntil(date, system);
  return {
    system,
    userType: userType(effects),
    startAuthorizations: ofKind(effects, 'start-authorization').map(startAuthorization),
    authorizations: authorizations(effects),
  };
}

/** Whether on a day SAP's guide printed the roles of the separate systems the wrong way round. */
export function isPrintedSwapped(date: IsoDate): boolean {
  const latest = requirementChanges.findLast((change) => change.printing && change.date <= date);
  return latest?.printing === 'swapped';
}

/**
 * What SAP's guide printed for a system on a day. While the printing was swapped, the role steps
 * show the other system's content; the caution (dialog user, S_RFCACL) was always right for both.
 * Throws a RangeError for days before `historyBegins`.
 */
export function printedRequirementsAt(date: IsoDate, system: UserSystemId): RoleRequirement {
  const own = requirementsAt(date, system);
  const other = otherUserSystem(system);
  if (!other || !isPrintedSwapped(date)) return own;
  const swapped = requirementsAt(date, other);
  return {
    ...own,
    startAuthorizations: swapped.startAuthorizations,
    authorizations: [
      ...swapped.authorizations.filter(({statedIn}) => statedIn === 'steps'),
      ...own.authorizations.filter(({statedIn}) => statedIn === 'caution'),
    ],
  };
}

/** What the user and the role of a system need today. */
export function requirementsFor(system: UserSystemId): RoleRequirement {
  return requirementsAt(requirementVersion.date, system);
}

/** The start authorizations that the role of a system needs today, IWSG before IWSV. */
export function startAuthorizationsFor(
  system: UserSystemId,
): readonly RequiredStartAuthorization[] {
  return requirementsFor(system).startAuthorizations;
}
