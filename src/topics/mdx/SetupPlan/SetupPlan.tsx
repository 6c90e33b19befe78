import type {ReactNode} from 'react';
import {planTopics} from '@site/src/facts/findTopic';
import {PlanTask} from './PlanTask';
import styles from './SetupPlan.module.css';

interface Props {
  /** The tasks that everybody does, or those that are done only where they apply. */
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
