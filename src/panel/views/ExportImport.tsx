import type {ReactNode, RefObject} from 'react';
import {exportRun} from '@site/src/runs/browser/exportRun';
import {useSelectedRun} from '@site/src/runs/views/useRuns';
import {ImportFile} from './ImportFile';
import {RunSectionFrame} from './RunSectionFrame';
import styles from './RunDialog.module.css';

interface Props {
  /** The drop area for files. */
  readonly dialog: RefObject<HTMLElement | null>;
  /** Announces what was done. */
  readonly say: (text: string) => void;
}

/** Exports a run as a file and imports one. */
export function ExportImport({dialog, say}: Props): ReactNode {
  const run = useSelectedRun();
  return (
    <RunSectionFrame id="export" title="Export and import">
      <p>The file contains the whole run: name, ticket, topology, values, ticks and role check.</p>
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
      <ImportFile dialog={dialog} say={say} />
    </RunSectionFrame>
  );
}
