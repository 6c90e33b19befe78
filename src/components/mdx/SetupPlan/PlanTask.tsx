import type {ReactNode} from 'react';
import {InlineText} from '@site/src/components/ui/InlineText/InlineText';
import {systems} from '@site/src/domain/systems/systems';
import type {Topic} from '@site/src/domain/topics/topics';
import {TopicLink} from '../TopicLink/TopicLink';
import {TaskSystems} from './TaskSystems';
import styles from './SetupPlan.module.css';

/** One task of the setup plan. */
export function PlanTask({task}: {readonly task: Topic}): ReactNode {
  const roles = [...new Set(task.systems.map((id) => systems[id].role))];
  return (
    <li className={styles.task}>
      <h3>
        <TopicLink to={task.key} />
      </h3>
      <p>{task.optional ? `${task.description} Do this ${task.optional}.` : task.description}</p>
      <dl>
        <dt>Who</dt>
        <dd>{roles.join(', ')}</dd>
        <dt>Where</dt>
        <dd>
          <TaskSystems task={task} />
        </dd>
        <dt>Needs</dt>
        <dd>
          <InlineText>{task.needs.join('; ')}</InlineText>
        </dd>
        {task.handsOver && (
          <>
            <dt>Hands over</dt>
            <dd>
              <InlineText>{`${task.handsOver.items.join('; ')} → ${task.handsOver.to}`}</InlineText>
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}
