import type {ReactNode} from 'react';
import type {CheckProgress} from '@site/src/role-check/browser/messages';
import {roleCheck} from '@site/src/role-check/browser/roleCheckStore';
import styles from './CheckOutcome.module.css';

/** Reading progress, and a button to cancel. */
export function CheckProgressBar({name, done, total}: CheckProgress): ReactNode {
  const share = Math.floor((100 * done) / Math.max(1, total));
  return (
    <div className={styles.progress}>
      <label htmlFor="role-check-progress">Reading {name}</label>
      <progress id="role-check-progress" value={share} max={100} />
      <span>{share} %</span>
      <button
        type="button"
        className="button button--secondary button--sm"
        onClick={roleCheck.cancel}
      >
        Cancel
      </button>
    </div>
  );
}
