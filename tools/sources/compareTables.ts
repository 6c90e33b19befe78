import type {UserSystemId} from '../../src/facts/requirements/types';
import {userSystemIds} from '../../src/facts/requirements/userSystems';
import {systems} from '../../src/facts/systems';
import {compareProse} from './compareProse';
import type {PrintedField, PrintedObject, PrintedStart, RoleTables} from './printedTables';

/** A difference in the tables, with the systems that it affects. */
export interface TableDifference {
  readonly systems: readonly UserSystemId[];
  readonly text: string;
}

/** A start authorization or an authorization object, which a role has or not. */
interface Part {
  readonly system: UserSystemId;
  readonly id: string;
  readonly start?: PrintedStart;
  readonly fields: readonly PrintedField[];
}

const label = (system: UserSystemId) => systems[system].label.toLowerCase();
const place = ({id, system}: Part) => `${id} in ${label(system)}`;

function partsOf({system, starts, objects}: RoleTables): Part[] {
  return [
    ...starts.map((start) => ({system, id: start.id, start, fields: []})),
    ...objects.map(({object, fields}: PrintedObject) => ({system, id: object, fields})),
  ];
}

function fieldText({name, values}: PrintedField): string {
  return `${name} ${values.join(' and ')}`;
}

function compareField(before: PrintedField, after: PrintedField): string[] {
  const {name} = after;
  const added = after.values.filter((value) => !before.values.includes(value));
  const removed = before.values.filter((value) => !after.values.includes(value));
  const values = [
    ...added.map((value) => `${name} ${value} added`),
    ...removed.map((value) => `${name} ${value} removed`),
  ];
  if (values.length > 0 || !before.words || !after.words) return values;
  return compareProse(before.words, after.words).map((text) => `${name}, ${text}`);
}

function compareFields(before: readonly PrintedField[], after: readonly PrintedField[]): string[] {
  const named = (fields: readonly PrintedField[], name: string) =>
    fields.find((field) => field.name === name);
  return [
    ...after.flatMap((field) => {
      const old = named(before, field.name);
      return old ? compareField(old, field) : [`field added: ${fieldText(field)}`];
    }),
    ...before
      .filter(({name}) => !named(after, name))
      .map((field) => `field removed: ${fieldText(field)}`),
  ];
}

function startText(start: PrintedStart | undefined): string {
  const {defaultName = '', tadirService = '', name = '', description = ''} = start?.variant ?? {};
  const variant = start?.variant && [defaultName, tadirService, name, description];
  return [start?.programId, ...(variant ? ['variant', ...variant] : [])].join(' ');
}

function compareParts(before: Part, after: Part): string[] {
  const [then, now] = [startText(before.start), startText(after.start)];
  const starts = then === now ? [] : [`${now}, before that ${then}`];
  const found = [...starts, ...compareFields(before.fields, after.fields)];
  if (
    found.length > 0 ||
    JSON.stringify(before) === JSON.stringify({...after, system: before.system})
  )
    return found;
  const inOrder = ({fields}: Part) => fields.map(fieldText).join();
  return inOrder(before) === inOrder(after) ? [] : ['the order of its fields or values changed'];
}

/**
 * Compares the tables of all topics together, so that a part that moves to another system or topic
 * is one difference.
 */
export function compareTables(
  before: readonly RoleTables[],
  after: readonly RoleTables[],
): TableDifference[] {
  const inSystem = (roles: readonly RoleTables[]) =>
    userSystemIds.flatMap((system) =>
      roles.filter((role) => role.system === system).flatMap(partsOf),
    );
  const [removed, added] = [inSystem(before), inSystem(after)];
  const take = (related: (one: Part, other: Part) => boolean) =>
    [...removed].flatMap((one) => {
      const other = added.find((candidate) => candidate.id === one.id && related(one, candidate));
      if (!other) return [];
      removed.splice(removed.indexOf(one), 1);
      added.splice(added.indexOf(other), 1);
      return [[one, other] as const];
    });
  const kept = take((one, other) => one.system === other.system);
  const moved = take(() => true);
  const changes = (pairs: readonly (readonly [Part, Part])[]) =>
    pairs.flatMap(([one, other]) =>
      compareParts(one, other).map((text) => ({
        systems: [one.system, other.system],
        text: `${place(other)}: ${text}`,
      })),
    );
  return [
    ...changes(kept),
    ...moved.map(([one, other]) => ({
      systems: [one.system, other.system],
      text: `${one.id} moved from ${label(one.system)} to ${label(other.system)}`,
    })),
    ...changes(moved),
    ...added.map((part) => {
      const content = part.fields.map(fieldText).join(', ');
      return {
        systems: [part.system],
        text: `${part.id} added in ${label(part.system)}${content && `: ${content}`}`,
      };
    }),
    ...removed.map((part) => ({
      systems: [part.system],
      text: `${part.id} removed in ${label(part.system)}`,
    })),
  ];
}
