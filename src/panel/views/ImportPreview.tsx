import type {ReactNode} from 'react';
import {previewValues} from '@site/src/runs/rules/applyShared';
import type {ImportedRun} from '@site/src/runs/rules/runFile';
import {topologyById} from '@site/src/facts/topologies';
import {ValueList} from './ValueList';
import {focusOnce} from './focusOnce';
import styles from './RunDialog.module.css';

interface Props {
  readonly imported: ImportedRun;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** What a file holds, before it becomes a run. No other run changes. */
export function ImportPreview({imported: {run, notes}, onAdd, onCancel}: Props): ReactNode {
  const done = Object.values(run.ticks).filter((tick) => tick?.done).length;
  return (
    <div className={styles.notice} role="group" aria-label="What the file holds">
      <p>
        <strong>{run.name}</strong>
        {run.ticket !== undefined && `, ticket ${run.ticket}`}
        {run.topology && `, ${topologyById(run.topology).inSentence}`}. Ticked off: {done}.
      </p>
      <ValueList changes={previewValues({}, run.values)} />
      {notes.map((note, index) => (
        <p key={index}>{note}</p>
      ))}
      <p className={styles.actions}>
        <button ref={focusOnce} type="button" className={styles.button} onClick={onAdd}>
          Import as a new run
        </button>
        <button type="button" className={styles.button} onClick={onCancel}>
          Do not import
        </button>
      </p>
    </div>
  );
}
