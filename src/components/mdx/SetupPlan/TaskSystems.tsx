import type {ReactNode} from 'react';
import {taskPlaces} from '@site/src/domain/topics/taskWords';
import type {Topic} from '@site/src/domain/topics/topics';

/** Where a task is done; for the technical user also how many users and roles it takes. */
export function TaskSystems({task}: {readonly task: Topic}): ReactNode {
  return taskPlaces(task).map(({topology, text}) =>
    topology ? (
      <span key={topology.id} data-of-topology={topology.id}>
        {text}
        <i data-when-unchosen> ({topology.inSentence})</i>
      </span>
    ) : (
      text
    ),
  );
}
