import type {ReactNode} from 'react';
import {keepingWords} from '@site/src/runs/rules/keeping';
import {useRunsView} from '@site/src/runs/views/useRunsView';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import styles from './RunDialog.module.css';

/** Says when nothing outlives this tab, why, and what to do about it. */
export function KeepingNotice(): ReactNode {
  const {keeping} = useRunsView();
  if (keeping === 'kept') return null;
  const {problem, whatToDo, canRetry} = keepingWords[keeping];
  return (
    <div className={styles.notice}>
      <p>
        <strong>{problem}</strong> {whatToDo}
      </p>
      {canRetry && (
        <button type="button" className={styles.button} onClick={() => runsEngine().keepNow()}>
          Try again
        </button>
      )}
    </div>
  );
}
