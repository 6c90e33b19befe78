import type {ReactNode} from 'react';
import {InlineText} from '@site/src/ui/InlineText';
import {taskOf, topicByKey} from '@site/src/facts/findTopic';
import {isDoneLabel} from '@site/src/topics/rules/taskWords';
import {useTopic} from '@site/src/topics/views/useTopic';
import {TopicLink} from '../TopicLink/TopicLink';
import styles from './BeforeYouStart.module.css';

/** What the topic of the page needs, and from which tasks of the plan (topic graph). */
export function BeforeYouStart(): ReactNode {
  const topic = useTopic();
  if (!topic) return null;
  const {needs, needsFrom} = taskOf(topic);
  return (
    <ul className={styles.needs}>
      {needsFrom.map((key) => (
        <li key={key}>
          {isDoneLabel(topicByKey(key))}
          <TopicLink to={key} />.
        </li>
      ))}
      {needs.map((need) => (
        <li key={need}>
          <InlineText>{need}</InlineText>.
        </li>
      ))}
    </ul>
  );
}
