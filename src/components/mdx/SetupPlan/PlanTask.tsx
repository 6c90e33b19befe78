import type {ReactNode} from 'react';
import {InlineText} from '@site/src/components/ui/InlineText/InlineText';
import {systems} from '@site/src/domain/systems/systems';
import type {Topic} from '@site/src/domain/topics/topics';
import {TopicLink} from '../TopicLink/TopicLink';
import {TaskSystems} from './TaskSystems';
import styles from './SetupPlan.module.css';

function Facts({
  name,
  items,
}: {
  readonly name: string;
  readonly items: readonly string[];
}): ReactNode {
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

/** One task of the setup plan. */
export function PlanTask({task}: {readonly task: Topic}): ReactNode {
  const {handsOver, optional, description} = task;
  const roles = [...new Set(task.systems.map((id) => systems[id].role))];
  return (
    <li className={styles.task}>
      <h3>
        <TopicLink to={task.key} />
      </h3>
      <p>{optional ? `${description} Do this ${optional}.` : description}</p>
      <dl>
        <Facts name="Who" items={roles} />
        <dt>Where</dt>
        <dd>
          <TaskSystems task={task} />
        </dd>
        <Facts name="Needs" items={task.needs} />
        {handsOver && <Facts name="Hands over" items={handsOver.items} />}
        {handsOver && <Facts name="To" items={[handsOver.to]} />}
      </dl>
    </li>
  );
}
