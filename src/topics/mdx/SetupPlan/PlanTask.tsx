import type {ReactNode} from 'react';
import {InlineText} from '@site/src/ui/InlineText';
import {taskFacts, taskPurpose, taskRoles} from '@site/src/topics/rules/taskWords';
import type {Topic} from '@site/src/facts/topics';
import {TopicLink} from '../TopicLink/TopicLink';
import {TaskSystems} from './TaskSystems';
import styles from './SetupPlan.module.css';

interface FactsProps {
  readonly name: string;
  readonly items: readonly string[];
}

function Facts({name, items}: FactsProps): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      {items.map((item) => (
        <dd key={item}>
          <InlineText>{item}</InlineText>
        </dd>
      ))}
    </>
  );
}

/** One task of the setup plan as a row: number, title, who does it; the rest in a fold. */
export function PlanTask({task}: {readonly task: Topic}): ReactNode {
  return (
    <li className={styles.task}>
      <span className={styles.number} data-no-export="">
        {task.planOrder}
      </span>
      <h3>
        <TopicLink to={task.key} />
      </h3>
      <p className={styles.who}>{taskRoles(task).join(', ')}</p>
      <details className={styles.details}>
        <summary>Details of task {task.planOrder}</summary>
        <p>{taskPurpose(task)}</p>
        <dl>
          <dt>Where</dt>
          <TaskSystems task={task} />
          {taskFacts(task).map((fact) => (
            <Facts key={fact.name} {...fact} />
          ))}
        </dl>
      </details>
    </li>
  );
}
