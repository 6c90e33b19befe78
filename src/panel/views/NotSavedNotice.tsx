import type {ReactNode} from 'react';
import {notSavedTexts} from '@site/src/runs/rules/saveState';
import {useRunsView} from '@site/src/runs/views/useRunsView';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import styles from './RunDialog.module.css';

/** Warns if entries are lost when this tab closes: why, and what to do. */
export function NotSavedNotice(): ReactNode {
  const {saveState} = useRunsView();
  if (saveState === 'saved') return null;
  const {problem, whatToDo, canRetry} = notSavedTexts[saveState];
  return (
    <div className={styles.notice}>
      <p>
        <strong>{problem}</strong> {whatToDo}
      </p>
      {canRetry && (
        <button type="button" className={styles.button} onClick={() => runsEngine().saveNow()}>
          Try again
        </button>
      )}
    </div>
  );
}
