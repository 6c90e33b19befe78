import type {ReactNode} from 'react';
import {changeChoices} from '../browser/choicesStore';
import {optionalTasks} from '../rules/choices';
import {useChoices} from './useChoices';
import styles from './Tool.module.css';

/** The tasks that not every landscape needs. */
export function OptionalTasks(): ReactNode {
  const {optional} = useChoices();
  return (
    <fieldset className={styles.tasks}>
      <legend>Further tasks</legend>
      {optionalTasks.map(({key, planOrder, shortTitle, optional: when}) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={optional.includes(key)}
            onChange={({target: {checked}}) =>
              changeChoices({
                optional: optionalTasks
                  .map((task) => task.key)
                  .filter((it) => (it === key ? checked : optional.includes(it))),
              })
            }
          />{' '}
          {planOrder} {shortTitle}, {when}
        </label>
      ))}
    </fieldset>
  );
}
