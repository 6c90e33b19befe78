import type {ReactNode} from 'react';
import {systems, type SystemId} from '@site/src/domain/systems/systems';
import {topologies, type Topology} from '@site/src/domain/topology/topologies';
import type {Topic} from '@site/src/domain/topics/topics';

const named = (ids: readonly SystemId[]) => ids.map((id) => systems[id].label).join(', ');

/** The systems of a task that exist in a topology; places outside the back ends exist in each. */
function systemsIn({userSystems}: Topology, ids: readonly SystemId[]): readonly SystemId[] {
  const backEnds = topologies.flatMap((topology) => topology.userSystems);
  return ids.filter((id) => userSystems.includes(id) || !backEnds.includes(id));
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Where a task is done; for the technical user also how many users and roles it takes. */
export function TaskSystems({task}: {readonly task: Topic}): ReactNode {
  const same = topologies.every(
    (topology) => systemsIn(topology, task.systems).length === task.systems.length,
  );
  if (same) return named(task.systems);
  return topologies.map((topology) => (
    <span key={topology.id} data-of-topology={topology.id}>
      {named(systemsIn(topology, task.systems))}
      {task.key === 'technical-communication-user' &&
        `: ${count(topology.userSystems.length, 'user')}, ${count(topology.userSystems.length, 'role')}`}
      <i data-when-unchosen> ({topology.inSentence})</i>
    </span>
  ));
}
