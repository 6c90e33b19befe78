import {useCallback, useRef, useState, type ReactNode, type RefObject} from 'react';
import {addImportedRun, type ImportedRun} from '@site/src/runs/rules/runFile';
import type {Checked} from '@site/src/runs/rules/checked';
import {exportRun} from '@site/src/runs/browser/exportRun';
import {openRunFile} from '@site/src/runs/browser/openRunFile';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {useFileDrop} from '@site/src/ui/useFileDrop';
import {useSelectedRun} from '@site/src/runs/views/useRuns';
import {ImportPreview} from './ImportPreview';
import {RunSectionFrame} from './RunSectionFrame';
import styles from './RunDialog.module.css';

interface Props {
  /** Where a file can be dropped. */
  readonly dialog: RefObject<HTMLElement | null>;
  /** Tells the reader what was done. */
  readonly say: (text: string) => void;
}

/** A run as a file: out of this browser and into another. */
export function ExportImport({dialog, say}: Props): ReactNode {
  const run = useSelectedRun();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Checked<ImportedRun>>();
  const take = useCallback(async (file: File | undefined) => {
    if (file) setRead(await openRunFile(file));
  }, []);
  useFileDrop(dialog, take);
  const finish = (outcome: string) => {
    setRead(undefined);
    if (input.current) input.current.value = '';
    say(outcome);
  };
  const add = (imported: ImportedRun) => {
    const added = runsEngine().changeNow((state, birth) => addImportedRun(state, imported, birth));
    finish(added ? `Imported ${imported.run.name}.` : 'There are too many runs. Delete one first.');
  };
  return (
    <RunSectionFrame id="export" title="Export and import">
      <p>The file carries everything: name, ticket, topology, values and what is ticked off.</p>
      {run && (
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            exportRun(run);
            say(`Exported ${run.name}.`);
          }}
        >
          Export {run.name}
        </button>
      )}
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
          onAdd={() => add(read.value)}
          onCancel={() => finish('Nothing was imported.')}
        />
      )}
    </RunSectionFrame>
  );
}
