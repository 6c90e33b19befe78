import type {ReactNode} from 'react';
import {detailChanges, tickChanges, valueChanges} from '@site/src/runs/rules/fieldChanges';
import {canAdd, nameWhenAdded, runToUpdate} from '@site/src/runs/rules/importRun';
import type {Run} from '@site/src/runs/rules/run';
import type {ImportedRun} from '@site/src/runs/rules/runFile';
import {useRuns} from '@site/src/runs/views/useRuns';
import {ValueList} from './ValueList';
import {focusOnce} from './focusOnce';
import styles from './RunDialog.module.css';

interface Props {
  readonly imported: ImportedRun;
  readonly onAdd: () => void;
  readonly onUpdate: (target: Run) => void;
  readonly onCancel: () => void;
}

/** Shows what a file would change, field by field, and asks for confirmation. */
export function ImportPreview({imported, onAdd, onUpdate, onCancel}: Props): ReactNode {
  const {run, notes} = imported;
  const runs = useRuns();
  const target = runToUpdate(runs, run);
  const fields = [...detailChanges(target, run), ...valueChanges(target?.values ?? {}, run.values)];
  const ticks = tickChanges(target?.ticks ?? {}, run.ticks);
  const isSame = fields.length + ticks.length === 0;
  const newName = nameWhenAdded(runs, run);
  return (
    <div className={styles.notice} role="group" aria-label="What the import changes">
      <p>
        {!target && `This adds the run ${newName}.`}
        {target && isSame && `${target.name} already has everything in the file.`}
        {target && !isSame && `This updates ${target.name}. What the file doesn’t contain stays.`}
      </p>
      <ValueList changes={fields} />
      {ticks.length > 0 && (
        <details className={styles.fold}>
          <summary>Steps that change: {ticks.length}</summary>
          <ValueList changes={ticks} />
        </details>
      )}
      {notes.map((note, index) => (
        <p key={index}>{note}</p>
      ))}
      <p className={styles.actions}>
        {target && (
          <button
            ref={focusOnce}
            type="button"
            className={styles.button}
            onClick={() => onUpdate(target)}
          >
            Update {target.name}
          </button>
        )}
        {canAdd(runs, run) && (
          <button
            ref={target ? undefined : focusOnce}
            type="button"
            className={styles.button}
            onClick={onAdd}
          >
            {newName === run.name ? 'Import as a new run' : `Import as a new run, ${newName}`}
          </button>
        )}
        <button type="button" className={styles.button} onClick={onCancel}>
          Don’t import
        </button>
      </p>
    </div>
  );
}
