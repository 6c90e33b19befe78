import type {ReactNode} from 'react';
import {taskPlaces} from '@site/src/topics/rules/taskWords';
import type {Topic} from '@site/src/facts/topics';

/** Where a task is done; for the technical user also the number of users and roles. */
export function TaskSystems({task}: {readonly task: Topic}): ReactNode {
  return taskPlaces(task).map(({topology, text}) =>
    topology ? (
      <dd key={topology.id} data-of-topology={topology.id}>
        {text} <span data-when-unchosen>({topology.inSentence})</span>
      </dd>
    ) : (
      <dd key={text}>{text}</dd>
    ),
  );
}
