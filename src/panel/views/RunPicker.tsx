import {useState, type ReactNode} from 'react';
import {
  createRun,
  deleteRun,
  duplicateRun,
  selectRun,
  undoDelete,
} from '@site/src/runs/rules/changeRuns';
import {maxRuns, selectedRun, visibleRuns, type Run} from '@site/src/runs/rules/run';
import {ticketWithoutRun} from '@site/src/runs/rules/runOfTab';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {useRuns} from '@site/src/runs/views/useRuns';
import {currentTicket} from '@site/src/runs/browser/ticketState';
import {currentTopology} from '@site/src/page/pageTopology';
import {DeletedRuns} from './DeletedRuns';
import {RunDetails} from './RunDetails';
import {RunSectionFrame} from './RunSectionFrame';
import {TopologyOfRun} from './TopologyOfRun';
import {focusOnce} from './focusOnce';
import styles from './RunDialog.module.css';

interface Props {
  /** Tells the reader what was done. */
  readonly say: (text: string) => void;
}

function nameOf({name, ticket}: Run): string {
  return ticket === undefined || ticket === name ? name : `${name} (${ticket})`;
}

/** Which run this tab shows; new ones, copies for the next landscape, deleting and its undo. */
export function RunPicker({say}: Props): ReactNode {
  const runs = useRuns();
  const [deleted, setDeleted] = useState<Run>();
  const run = selectedRun(runs);
  const visible = visibleRuns(runs);
  const waiting = ticketWithoutRun(runs, currentTicket());
  const full = visible.length >= maxRuns;
  const add = () => {
    runsEngine().changeNow((state, birth) =>
      createRun(state, birth, {
        ticket: ticketWithoutRun(state, currentTicket()),
        topology: currentTopology(),
      }),
    );
    say('New run.');
  };
  const duplicate = ({id, name}: Run) => {
    runsEngine().changeNow((state, birth) => duplicateRun(state, id, birth));
    say(`Copied the values of ${name}; nothing is ticked off in the copy.`);
  };
  const remove = (gone: Run) => {
    runsEngine().changeNow((state, birth) => deleteRun(state, gone.id, birth.now));
    setDeleted(gone);
    say(`Deleted ${gone.name}.`);
  };
  const undo = ({id, name}: Run) => {
    runsEngine().changeNow((state, birth) => undoDelete(state, id, birth.now));
    setDeleted(undefined);
    say(`${name} is back.`);
  };
  return (
    <RunSectionFrame id="pick" title="Run">
      <p>
        A run is one piece of work, such as a ticket or a landscape. It holds your values and what
        you have ticked off.
      </p>
      {!run && (
        <p>
          {waiting === undefined
            ? 'No run is chosen. One is made when you enter something.'
            : `The run for ticket ${waiting} is made when you enter something.`}
        </p>
      )}
      {run?.deleted && (
        <p className={styles.notice}>
          Another tab has deleted {run.name}. It comes back if you enter something.{' '}
          <button type="button" className={styles.button} onClick={() => undo(run)}>
            Bring it back
          </button>
        </p>
      )}
      {visible.length > 0 && (
        <div className={styles.pick}>
          <label htmlFor="run-select">Show the run</label>
          <select
            id="run-select"
            value={run?.id ?? ''}
            onChange={({target}) =>
              runsEngine().changeNow((state) => selectRun(state, target.value))
            }
          >
            {!run && <option value="">None</option>}
            {run?.deleted && <option value={run.id}>{nameOf(run)}, deleted</option>}
            {visible.map((each) => (
              <option key={each.id} value={each.id}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </div>
      )}
      {run && <TopologyOfRun run={run} />}
      {run && <RunDetails key={run.id} run={run} />}
      <p className={styles.actions}>
        <button type="button" className={styles.button} disabled={full} onClick={add}>
          New run
        </button>
        {run && !run.deleted && (
          <>
            <button
              type="button"
              className={styles.button}
              disabled={full}
              onClick={() => duplicate(run)}
            >
              Duplicate for the next landscape
            </button>
            <button type="button" className={styles.button} onClick={() => remove(run)}>
              Delete this run
            </button>
          </>
        )}
      </p>
      {full && <p>There are {maxRuns} runs, which is the limit. Delete one to make another.</p>}
      {deleted && (
        <p key={deleted.id} className={styles.notice}>
          Deleted {deleted.name}.{' '}
          <button
            ref={focusOnce}
            type="button"
            className={styles.button}
            onClick={() => undo(deleted)}
          >
            Undo
          </button>
        </p>
      )}
      <DeletedRuns runs={runs} except={run?.deleted ? run.id : deleted?.id} onUndo={undo} />
    </RunSectionFrame>
  );
}
