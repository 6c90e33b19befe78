import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {planTopics, taskOf} from '@site/src/facts/findTopic';
import {useTopic} from '@site/src/topics/views/useTopic';
import styles from './PlanPosition.module.css';

/** The position of the topic in the setup plan: "Task 3 of 5". */
export function PlanPosition(): ReactNode {
  const topic = useTopic();
  const order = topic && taskOf(topic).planOrder;
  if (!topic || order === undefined) return null;
  const always = planTopics().filter(({optional}) => !optional).length;
  const {optional} = taskOf(topic);
  return (
    <p className={styles.position}>
      <Link to="/">Setup plan</Link> › Task {order} {optional ? `(${optional})` : `of ${always}`}
    </p>
  );
}
