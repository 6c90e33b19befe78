import type {ReactNode} from 'react';
import type {Run} from '@site/src/runs/rules/run';
import {focusOnce} from './focusOnce';
import styles from './RunDialog.module.css';

interface Props {
  readonly run: Run;
  readonly onUndo: (run: Run) => void;
}

/** The run that was just deleted, with its undo. */
export function JustDeleted({run, onUndo}: Props): ReactNode {
  return (
    <p className={styles.notice}>
      Deleted {run.name}.{' '}
      <button ref={focusOnce} type="button" className={styles.button} onClick={() => onUndo(run)}>
        Undo
      </button>
    </p>
  );
}
