import type {ReactNode} from 'react';
import {
  authorizationFlow,
  flowPartyById,
  flowUserLabels,
} from '@site/src/reference/rules/authorizationFlow';
import styles from './AuthorizationFlow.module.css';
import {FlowDrawing} from './FlowDrawing';

/** The seven steps of the authorization flow: a drawing, and the same steps as a list. */
export function AuthorizationFlow(): ReactNode {
  return (
    <div className={styles.flow}>
      <div
        className="table-scroll"
        role="region"
        aria-label="Drawing of the authorization flow"
        tabIndex={0}
      >
        <FlowDrawing />
      </div>
      <ol role="list" className={styles.steps}>
        {authorizationFlow.map(({number, party, user, text}) => (
          <li key={number} value={number} data-user={user}>
            <strong>{flowPartyById(party).label}</strong>{' '}
            <span className={styles.user}>{flowUserLabels[user]}</span>
            <br />
            {text}
          </li>
        ))}
      </ol>
    </div>
  );
}
