import type {UserSystemId} from '../requirements/types';
import {userSystemIds} from '../requirements/userSystems';
import {systems} from '../systems/systems';
import type {DifferenceKind} from './difference';
import type {
  PrintedAuthorization,
  PrintedField,
  PrintedRole,
  PrintedRule,
  PrintedStart,
  PrintedUserType,
  PrintedValue,
} from './printedRole';

/** A difference of the roles, with the systems that it concerns. */
export interface RoleDifference {
  readonly kind: Extract<DifferenceKind, 'requirement' | 'user-type'>;
  readonly systems: readonly UserSystemId[];
  readonly text: string;
}

/** A part of a role that can be in one system or in another. */
interface Part {
  readonly id: string;
  readonly content: string;
  readonly start?: PrintedStart;
  readonly authorization?: PrintedAuthorization;
}

const label = (system: UserSystemId) => systems[system].label.toLowerCase();

function valueText({value, prefilled}: PrintedValue): string {
  return prefilled ? `${value} (prefilled)` : value;
}

function ruleText(rule: PrintedRule): string {
  if (rule.kind === 'asterisk') return '*';
  if (rule.kind === 'asterisk-or-listed') return `* or ${rule.listedLabel}`;
  return rule.values.map(valueText).join(' and ');
}

function fieldText({name, rule}: PrintedField): string {
  return `${name} ${ruleText(rule)}`;
}

function startText({tadirService, variant}: PrintedStart): string {
  return `TADIR service ${tadirService}${variant ? `, variant ${variant.name}` : ''}`;
}

function partText({start, authorization}: Part): string {
  if (start) return startText(start);
  const fields = authorization?.fields.map(fieldText) ?? [];
  return fields.join(', ') || 'named without fields';
}

function partsOf(role: PrintedRole | undefined): Part[] {
  return [
    ...(role?.startAuthorizations ?? []).map((start) => ({
      id: start.id,
      content: JSON.stringify(start),
      start,
    })),
    ...(role?.authorizations ?? []).map((authorization) => ({
      id: authorization.object,
      content: JSON.stringify(authorization),
      authorization,
    })),
  ];
}

function userTypeText(before: PrintedUserType, after: PrintedUserType): string {
  if (before.kind === 'free' && after.kind === 'free') {
    if (!after.recommended) return `recommendation ${before.recommended} removed`;
    return before.recommended
      ? `recommendation ${after.recommended}, before that ${before.recommended}`
      : `recommendation ${after.recommended} added`;
  }
  const word = (rule: PrintedUserType) =>
    rule.kind === 'required' ? `${rule.type} required` : 'free choice';
  return `${word(after)}, before that ${word(before)}`;
}

function compareValues(
  name: string,
  before: readonly PrintedValue[],
  after: readonly PrintedValue[],
): string[] {
  const added = after.filter(({value}) => !before.some((other) => other.value === value));
  const removed = before.filter(({value}) => !after.some((other) => other.value === value));
  const changed = after.flatMap((now) => {
    const then = before.find(({value}) => value === now.value);
    if (!then || JSON.stringify(then) === JSON.stringify(now)) return [];
    if (then.prefilled !== now.prefilled)
      return [`${name} ${now.value} ${now.prefilled ? 'now' : 'no longer'} prefilled`];
    return [
      `${name} ${now.value} means ${now.meaning ?? 'nothing stated'}, before that ${then.meaning ?? 'nothing stated'}`,
    ];
  });
  // With the first list, SAP began to explain the values: the list itself says enough.
  const explained = added.length + removed.length > 0 && before.every(({meaning}) => !meaning);
  return [
    ...added.map((value) => `${name} ${valueText(value)} added`),
    ...removed.map((value) => `${name} ${valueText(value)} removed`),
    ...(explained ? [] : changed),
  ];
}

function compareField(before: PrintedField | undefined, after: PrintedField | undefined): string[] {
  if (!before) return after ? [`field added: ${fieldText(after)}`] : [];
  if (!after) return [`field removed: ${fieldText(before)}`];
  const {name} = after;
  const heading =
    before.heading === after.heading
      ? []
      : [
          `${name} is headed ${after.heading ?? '(nothing)'}, before that ${before.heading ?? '(nothing)'}`,
        ];
  if (before.rule.kind === 'values' && after.rule.kind === 'values')
    return [...compareValues(name, before.rule.values, after.rule.values), ...heading];
  if (JSON.stringify(before.rule) === JSON.stringify(after.rule)) return heading;
  return [`${name} ${ruleText(after.rule)}, before that ${ruleText(before.rule)}`, ...heading];
}

function compareAuthorization(before: PrintedAuthorization, after: PrintedAuthorization): string[] {
  const names = new Set([...before.fields, ...after.fields].map(({name}) => name));
  const ofName = ({fields}: PrintedAuthorization, name: string) =>
    fields.find((field) => field.name === name);
  const found = [...names].flatMap((name) =>
    compareField(ofName(before, name), ofName(after, name)),
  );
  if (before.statedIn !== after.statedIn)
    found.push(
      after.statedIn === 'steps' ? 'now stands in the steps' : 'now stands in a caution only',
    );
  if (before.suppliedBy !== after.suppliedBy)
    found.push(
      `supplied by ${after.suppliedBy ?? 'no default'}, before that ${before.suppliedBy ?? 'no default'}`,
    );
  return found;
}

function compareStart(before: PrintedStart, after: PrintedStart): string[] {
  const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['default', before.defaultName, after.defaultName],
    ['program ID', before.programId, after.programId],
    ['TADIR service', before.tadirService, after.tadirService],
    ['TADIR service by', before.tadirServiceKind, after.tadirServiceKind],
    ['variant', before.variant?.name, after.variant?.name],
    ['name of the variant', before.variant?.description, after.variant?.description],
  ];
  return pairs.flatMap(([what, then, now]) =>
    then === now ? [] : [`${what} ${now ?? 'none'}, before that ${then ?? 'none'}`],
  );
}

function compareParts(before: Part, after: Part): string[] {
  if (before.content === after.content) return [];
  const found =
    before.start && after.start
      ? compareStart(before.start, after.start)
      : before.authorization && after.authorization
        ? compareAuthorization(before.authorization, after.authorization)
        : [];
  return found.length > 0 ? found : ['the order of its fields or values changed'];
}

interface Placed {
  readonly system: UserSystemId;
  readonly part: Part;
}

/** What is gone from one system and new in another. The content may have changed on the way. */
function move(gone: Placed[], come: Placed[]): RoleDifference[] {
  return [...gone].flatMap((from) => {
    const to = come.find(({part}) => part.id === from.part.id);
    if (!to) return [];
    gone.splice(gone.indexOf(from), 1);
    come.splice(come.indexOf(to), 1);
    const {id} = to.part;
    const moved = `${id} moved from ${label(from.system)} to ${label(to.system)}`;
    const changes = compareParts(from.part, to.part).map(
      (text) => `${id} in ${label(to.system)}: ${text}`,
    );
    return [moved, ...changes].map((text) => ({
      kind: 'requirement' as const,
      systems: [from.system, to.system],
      text,
    }));
  });
}

/**
 * Compares what the role steps print, over all topics together, so that a part that changes its
 * system or its topic is one difference.
 */
export function compareRoles(
  before: readonly PrintedRole[],
  after: readonly PrintedRole[],
): RoleDifference[] {
  const gone: Placed[] = [];
  const come: Placed[] = [];
  const found: RoleDifference[] = [];
  for (const system of userSystemIds) {
    const then = before.find((role) => role.system === system);
    const now = after.find((role) => role.system === system);
    if (then && now && JSON.stringify(then.userType) !== JSON.stringify(now.userType)) {
      const text = `user type in ${label(system)}: ${userTypeText(then.userType, now.userType)}`;
      found.push({kind: 'user-type', systems: [system], text});
    }
    if (then && !now)
      found.push({
        kind: 'requirement',
        systems: [system],
        text: `no user is described any more in ${label(system)}`,
      });
    if (!then && now)
      found.push({
        kind: 'requirement',
        systems: [system],
        text: `a user is described in ${label(system)}`,
      });
    const [old, fresh] = [partsOf(then), partsOf(now)];
    for (const part of old) if (!fresh.some(({id}) => id === part.id)) gone.push({system, part});
    for (const part of fresh) {
      const same = old.find(({id}) => id === part.id);
      if (!same) come.push({system, part});
      for (const text of same ? compareParts(same, part) : [])
        found.push({
          kind: 'requirement',
          systems: [system],
          text: `${part.id} in ${label(system)}: ${text}`,
        });
    }
  }
  found.push(...move(gone, come));
  for (const {system, part} of come)
    found.push({
      kind: 'requirement',
      systems: [system],
      text: `${part.id} added in ${label(system)}: ${partText(part)}`,
    });
  for (const {system, part} of gone)
    found.push({
      kind: 'requirement',
      systems: [system],
      text: `${part.id} removed in ${label(system)}`,
    });
  return found;
}
