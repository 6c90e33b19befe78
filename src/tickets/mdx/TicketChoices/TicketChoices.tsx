import type {ReactNode} from 'react';
import clsx from 'clsx';
import {Landscapes} from '../../views/Landscapes';
import {OptionalTasks} from '../../views/OptionalTasks';
import {useChoices} from '../../views/useChoices';
import styles from '../../views/Tool.module.css';

/** The landscapes and tasks to create tickets for, stored in the address of the page. */
export function TicketChoices(): ReactNode {
  const {notUnderstood} = useChoices();
  return (
    <>
      <noscript>
        <p>
          <strong>The tool needs JavaScript, which is off in your browser.</strong> Without it, copy
          the links of the setup plan into your tickets.
        </p>
      </noscript>
      <div className={clsx(styles.tool, styles.onScreen)} data-no-export="">
        {notUnderstood.length > 0 && (
          <p className={styles.problem} role="alert">
            <strong>This page does not understand a part of its address:</strong>{' '}
            {notUnderstood.join(', ')}. Check your choices.
          </p>
        )}
        <Landscapes />
        <OptionalTasks />
      </div>
    </>
  );
}
