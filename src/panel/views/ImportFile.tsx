import {useCallback, useRef, useState, type ReactNode, type RefObject} from 'react';
import {readImportFile} from '@site/src/panel/browser/readImportFile';
import {refuse, type Checked} from '@site/src/runs/rules/checked';
import {addImportedRun, updateFromImport} from '@site/src/runs/rules/importRun';
import type {Run} from '@site/src/runs/rules/run';
import type {ImportedRun} from '@site/src/runs/rules/runFile';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {useFileDrop} from '@site/src/ui/useFileDrop';
import {ImportPreview} from './ImportPreview';
import styles from './RunDialog.module.css';

interface Props {
  readonly dialog: RefObject<HTMLElement | null>;
  /** Announces what was done. */
  readonly say: (text: string) => void;
}

/** Reads a file, previews its changes, and applies them when the reader confirms. */
export function ImportFile({dialog, say}: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Checked<ImportedRun>>();
  const take = useCallback(async (file: File | undefined) => {
    if (file) setRead(await readImportFile(file));
  }, []);
  useFileDrop(dialog, take);
  const finish = (outcome: string) => {
    setRead(undefined);
    if (input.current) input.current.value = '';
    say(outcome);
  };
  const add = (run: Run) => {
    const isAdded = runsEngine().changeNow((state, creation) =>
      addImportedRun(state, run, creation),
    );
    if (isAdded) finish(`Imported ${run.name}.`);
    else setRead(refuse('You have too many runs.', 'Delete one, then import the file again.'));
  };
  const update = (run: Run, target: Run) => {
    runsEngine().changeNow((state, {now}) => updateFromImport(state, target.id, run, now));
    finish(`Updated ${target.name}.`);
  };
  return (
    <>
      <div className={styles.pick}>
        <label htmlFor="run-file">Import a file: choose it, or drop it here</label>
        <input
          ref={input}
          id="run-file"
          type="file"
          accept=".json,application/json"
          onChange={({target}) => void take(target.files?.[0])}
        />
      </div>
      {read && !read.ok && (
        <p className={styles.notice} role="alert">
          <strong>{read.problem}</strong> {read.whatWouldDo} Nothing was changed.
        </p>
      )}
      {read?.ok && (
        <ImportPreview
          imported={read.value}
          onAdd={() => add(read.value.run)}
          onUpdate={(target) => update(read.value.run, target)}
          onCancel={() => finish('Nothing was imported.')}
        />
      )}
    </>
  );
}
