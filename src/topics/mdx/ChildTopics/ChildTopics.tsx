import type {ReactNode} from 'react';
import {planTopics} from '@site/src/facts/findTopic';
import {TopicLink} from '../TopicLink/TopicLink';

/** The tasks of the chapter in working order, each with its short description. */
export function ChildTopics(): ReactNode {
  return (
    <ol>
      {planTopics().map(({key, description, optional}) => (
        <li key={key}>
          <strong>
            <TopicLink to={key} />
          </strong>
          {optional && ` (${optional})`}
          <br />
          {description}
        </li>
      ))}
    </ol>
  );
}
