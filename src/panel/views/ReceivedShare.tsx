import {useMemo, type ReactNode} from 'react';
import {addSharedRun, applyShared} from '@site/src/runs/rules/applyShared';
import {readShareFragment, type ReceivedRun} from '@site/src/runs/rules/shareLink';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {selectedRun} from '@site/src/runs/rules/run';
import {useRunsView} from '@site/src/runs/views/useRunsView';
import {SharePreview} from './SharePreview';
import styles from './RunDialog.module.css';

interface Props {
  readonly fragment: string;
  /** Called when the reader has answered, with what was done, if anything. */
  readonly onAnswer: (outcome?: string) => void;
}

/** Shows the run that a link carries, and asks whether to take it over. */
export function ReceivedShare({fragment, onAnswer}: Props): ReactNode {
  const {runs, ticket} = useRunsView();
  const run = selectedRun(runs);
  const read = useMemo(() => readShareFragment(fragment), [fragment]);
  const intoRun = (shared: ReceivedRun) => {
    runsEngine().changeRunNow((state, id, now) => applyShared(state, id, shared, now));
    onAnswer('Took the values over into this run.');
  };
  const asNewRun = (shared: ReceivedRun) => {
    const added = runsEngine().changeNow((state, creation) =>
      addSharedRun(state, shared, ticket, creation),
    );
    onAnswer(
      added ? 'Took the values over into a new run.' : 'There are too many runs. Delete one first.',
    );
  };
  if (!read?.ok)
    return (
      <>
        <p className={styles.notice} role="alert">
          <strong>{read?.problem}</strong> {read?.whatWouldDo} Nothing was changed.
        </p>
        <button type="button" className={styles.button} onClick={() => onAnswer()}>
          Close
        </button>
      </>
    );
  return (
    <>
      <SharePreview run={run} shared={read.value} />
      <p className={styles.actions}>
        {run && (
          <button type="button" className={styles.button} onClick={() => intoRun(read.value)}>
            Take over into {run.name}
          </button>
        )}
        <button type="button" className={styles.button} onClick={() => asNewRun(read.value)}>
          Take over as a new run
        </button>
        <button type="button" className={styles.button} onClick={() => onAnswer()}>
          Do not take over
        </button>
      </p>
    </>
  );
}
