import type {ReactNode} from 'react';
import {keepNow} from '@site/src/hooks/runs/engine';
import {useKeeping, useUnreadNotes} from '@site/src/hooks/runs/useRuns';
import styles from './RunDialog.module.css';

/** Says when nothing outlives this tab, and what of the stored runs could not be read. */
export function KeepingNotice(): ReactNode {
  const keeping = useKeeping();
  const notes = useUnreadNotes();
  return (
    <>
      {keeping === 'not-kept' && (
        <div className={styles.notice} role="alert">
          <p>
            <strong>Nothing will be kept.</strong> The browser blocks storage for this site, or it
            is full or was cleared. What you enter lasts until you close this tab; export the run to
            keep it.
          </p>
          <button type="button" className={styles.button} onClick={keepNow}>
            Try again to keep it
          </button>
        </div>
      )}
      {notes.length > 0 && (
        <details className={styles.notice}>
          <summary>Some of what was stored could not be read</summary>
          <ul>
            {notes.map((note, index) => (
              <li key={index}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
