import {useState, type ReactNode} from 'react';
import {undoDelete} from '@site/src/runs/rules/changeRuns';
import {selectedRun, visibleRuns, type Run} from '@site/src/runs/rules/run';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {useRunsView} from '@site/src/runs/views/useRunsView';
import {DeletedRuns} from './DeletedRuns';
import {JustDeleted} from './JustDeleted';
import {RunActions} from './RunActions';
import {RunChoice} from './RunChoice';
import {RunDetails} from './RunDetails';
import {RunSectionFrame} from './RunSectionFrame';
import styles from './RunDialog.module.css';

interface Props {
  /** Announces what was done. */
  readonly say: (text: string) => void;
}

/** Selects the run that the page shows; creates, copies and deletes runs, with undo. */
export function RunPicker({say}: Props): ReactNode {
  const {runs, ticket} = useRunsView();
  const [deleted, setDeleted] = useState<Run>();
  const run = selectedRun(runs);
  const undo = ({id, name, ticket: wanted}: Run) => {
    runsEngine().changeNow((state, {now}) => undoDelete(state, id, now));
    const back = selectedRun(runsEngine().view().runs);
    setDeleted(undefined);
    say(
      back?.ticket === wanted
        ? `${name} is back.`
        : `${name} is back without its ticket, because another run has ${wanted} now.`,
    );
  };
  return (
    <RunSectionFrame id="pick" title="Run">
      <p>
        A run is your work for one ticket or landscape. It contains your values and what you have
        ticked off.
      </p>
      {!run && (
        <p>
          {ticket === undefined
            ? 'No run is selected. The guide creates one when you enter something.'
            : `Ticket ${ticket} has no run yet. The guide creates one when you enter something.`}
        </p>
      )}
      {run?.deleted && (
        <p className={styles.notice}>
          {run.name} was deleted in another tab. It comes back if you enter something.{' '}
          <button type="button" className={styles.button} onClick={() => undo(run)}>
            Bring it back
          </button>
        </p>
      )}
      {visibleRuns(runs).length > 0 && <RunChoice runs={runs} />}
      {run && <RunDetails key={run.id} run={run} say={say} />}
      <RunActions runs={runs} say={say} onDelete={setDeleted} />
      {deleted && <JustDeleted key={deleted.id} run={deleted} onUndo={undo} />}
      <DeletedRuns runs={runs} except={run?.deleted ? run.id : deleted?.id} onUndo={undo} />
    </RunSectionFrame>
  );
}
