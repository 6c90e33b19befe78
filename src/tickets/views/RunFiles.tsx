import {useId, type ReactNode} from 'react';
import type {RunFile} from '../browser/fileRuns';
import styles from './Tool.module.css';

interface Props {
  readonly files: readonly RunFile[];
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (file: RunFile) => void;
}

/** Exported run files that count in addition to the runs of this browser. */
export function RunFiles({files, onAdd, onRemove}: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.pick}>
      <label htmlFor={id}>Add exported files: choose them, or drop them here</label>
      <input
        id={id}
        type="file"
        multiple
        accept=".json,application/json"
        onChange={({target}) => {
          onAdd([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <ul role="status" className={styles.runFiles}>
        {files.map((file) => (
          <li key={file.name}>
            {file.name}:{' '}
            {file.read.ok ? (
              (file.read.value.run.ticket ?? file.read.value.run.name)
            ) : (
              <span className={styles.problem}>
                <strong>{file.read.problem}</strong> {file.read.whatWouldDo}
              </span>
            )}{' '}
            <button
              type="button"
              className="button button--secondary button--sm"
              aria-label={`Remove ${file.name}`}
              onClick={() => onRemove(file)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
