import type {ReactNode} from 'react';
import type {Run, Runs} from '@site/src/runs/rules/run';
import styles from './RunDialog.module.css';

interface Props {
  readonly runs: Runs;
  /** The run that was just deleted, which has its own undo. */
  readonly except: string | undefined;
  readonly onUndo: (run: Run) => void;
}

/** Recently deleted runs that can be restored. */
export function DeletedRuns({runs, except, onUndo}: Props): ReactNode {
  const deleted = runs.runs.filter((run) => run.deleted && run.id !== except);
  if (deleted.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>Deleted in the last 30 days ({deleted.length})</summary>
      <ul>
        {deleted.map((run) => (
          <li key={run.id}>
            {run.name}{' '}
            <button type="button" className={styles.button} onClick={() => onUndo(run)}>
              Bring back<span className={styles.unseen}> {run.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
