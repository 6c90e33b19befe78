import {systems, type SystemId} from '../../facts/systems';
import {topologies, type Topology} from '../../facts/topologies';
import type {HandOver, Topic} from '../../facts/topics';

/** The fold that lists what must be ready, and the ID that links use. */
export const beforeYouStart = {id: 'before-you-start', title: 'Before you start'} as const;

/** The label before the name of a task whose result another one needs. */
export function isDoneLabel({planOrder}: Topic): string {
  return `Task ${planOrder} is done: `;
}

/** The label before the things that a task hands over. */
export function handOverLabel({to}: HandOver): string {
  return `Hand over to: ${to}`;
}

/** The link to the next task: its name, and the reason to do it. */
export function nextTaskWords({planOrder, title, description, optional}: Topic): {
  readonly title: string;
  readonly description: string;
} {
  return {
    title: `Next task: ${planOrder} ${title}`,
    description: optional ? `${description} (${optional})` : description,
  };
}

/** The purpose of a task, and when it is done if it is optional. */
export function taskPurpose({description, optional}: Topic): string {
  return optional ? `${description} Do this ${optional}.` : description;
}

/** A fact about a task, with its items. */
export interface TaskFact {
  readonly name: 'Who' | 'Where' | 'Needs' | 'Hands over' | 'To';
  readonly items: readonly string[];
}

/** A place where a task is done, with the topology if it depends on it. */
export interface TaskPlace {
  readonly topology?: Topology;
  readonly text: string;
}

/** Who does a task. */
export function taskRoles(task: Topic): readonly string[] {
  return [...new Set(task.systems.map((id) => systems[id].role))];
}

/** What a task needs and hands over. */
export function taskFacts({needs, handsOver}: Topic): readonly TaskFact[] {
  const needed: TaskFact = {name: 'Needs', items: needs};
  if (!handsOver) return [needed];
  return [
    needed,
    {name: 'Hands over', items: handsOver.items},
    {name: 'To', items: [handsOver.to]},
  ];
}

const named = (ids: readonly SystemId[]) => ids.map((id) => systems[id].label).join(', ');

/** The systems of a task that exist in a topology; places outside the back ends always exist. */
function systemsIn({userSystems}: Topology, ids: readonly SystemId[]): readonly SystemId[] {
  const backEnds = topologies.flatMap((topology) => topology.userSystems);
  return ids.filter((id) => userSystems.includes(id) || !backEnds.includes(id));
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** The number of users and roles for the task of the technical user. */
function usersAndRoles({userSystems: {length}}: Topology): string {
  return `: ${count(length, 'user')}, ${count(length, 'role')}`;
}

/** Where a task is done; one entry for each topology if they differ. */
export function taskPlaces({key, systems: ids}: Topic): readonly TaskPlace[] {
  if (topologies.every((topology) => systemsIn(topology, ids).length === ids.length))
    return [{text: named(ids)}];
  return topologies.map((topology) => ({
    topology,
    text: `${named(systemsIn(topology, ids))}${
      key === 'technical-communication-user' ? usersAndRoles(topology) : ''
    }`,
  }));
}
