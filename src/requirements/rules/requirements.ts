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

/** The first day whose requirement is on record: the first commit of SAP's repository. */
export const historyBegins: IsoDate = '2021-09-06';

/** The change that today's requirement goes back to: date and commit in SAP's repository. */
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

/** When a value became required: with its object, by a later change, or not yet. */
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
  // What we derived must not look as if SAP's guide had asked for it on that day.
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
    // Where an object is only stated, SAP says nothing about its fields, and neither do we.
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
        ? alternatives.map((way) => ({...way, fields: way.fields.map(required)}))
        : [],
    };
  });
}

/**
 * What the user and the role of a system really needed on a day, each part in the system where it
 * belongs. Throws a RangeError for days before `historyBegins`. Rule: src/facts/evidence.md#history-of-the-requirement.
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

/** Whether SAP's guide printed the roles of the separate systems the wrong way round on a day. */
export function isPrintedSwapped(date: IsoDate): boolean {
  const latest = requirementChanges.findLast((change) => change.printing && change.date <= date);
  return latest?.printing === 'swapped';
}

/**
 * What SAP's guide printed for a system on a day. In the swapped time the role steps show the other
 * system's content; the caution (dialog user, S_RFCACL) was right for both all the time.
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
