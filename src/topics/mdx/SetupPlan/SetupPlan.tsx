import type {ReactNode} from 'react';
import {planTopics} from '@site/src/facts/findTopic';
import {PlanTask} from './PlanTask';
import styles from './SetupPlan.module.css';

interface Props {
  /** The tasks that everyone does, or those that only some landscapes need. */
  readonly tasks: 'always' | 'where-they-apply';
}

/** The setup plan: who does what in which system, what each task needs and hands over. */
export function SetupPlan({tasks}: Props): ReactNode {
  const shown = planTopics().filter(({optional}) => Boolean(optional) === (tasks !== 'always'));
  return (
    <ol className={styles.plan} start={shown[0]?.planOrder} role="list">
      {shown.map((task) => (
        <PlanTask key={task.key} task={task} />
      ))}
    </ol>
  );
}
