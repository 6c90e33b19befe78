import type {ReactNode} from 'react';
import {createRun, deleteRun, duplicateRun} from '@site/src/runs/rules/changeRuns';
import {maxRuns, selectedRun, visibleRuns, type Run, type Runs} from '@site/src/runs/rules/run';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {currentTopology} from '@site/src/page/pageTopology';
import styles from './RunDialog.module.css';

interface Props {
  readonly runs: Runs;
  /** Announces what was done. */
  readonly say: (text: string) => void;
  readonly onDelete: (run: Run) => void;
}

/** The buttons that create, copy and delete a run. */
export function RunActions({runs, say, onDelete}: Props): ReactNode {
  const run = selectedRun(runs);
  const isFull = visibleRuns(runs).length >= maxRuns;
  const button = {type: 'button', className: styles.button} as const;
  const create = () => {
    const {ticket} = runsEngine().view();
    const topology = currentTopology();
    // If the ticket already has a run, the new run has no ticket.
    runsEngine().changeNow((state, creation) => createRun(state, creation, {ticket, topology}));
    say('New run.');
  };
  const duplicate = ({id, name}: Run) => {
    runsEngine().changeNow((state, creation) => duplicateRun(state, id, creation));
    say(`Copied ${name}. Enter what is different in the next landscape.`);
  };
  const remove = (gone: Run) => {
    runsEngine().changeNow((state, {now}) => deleteRun(state, gone.id, now));
    onDelete(gone);
    say(`Deleted ${gone.name}.`);
  };
  return (
    <>
      <p className={styles.actions}>
        <button {...button} disabled={isFull} onClick={create}>
          New run
        </button>
        {run && !run.deleted && (
          <>
            <button {...button} disabled={isFull} onClick={() => duplicate(run)}>
              Duplicate for the next landscape
            </button>
            <button {...button} onClick={() => remove(run)}>
              Delete this run
            </button>
          </>
        )}
      </p>
      {isFull && <p>You have {maxRuns} runs, which is the limit. Delete one to create another.</p>}
    </>
  );
}
