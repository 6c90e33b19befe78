import type {ReactNode} from 'react';
import {readStoredRuns} from '@site/src/runs/rules/storedRuns';
import {useRunsView} from '@site/src/runs/views/useRunsView';
import {saveUnread} from '@site/src/runs/browser/saveUnread';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {RunSectionFrame} from './RunSectionFrame';
import styles from './RunDialog.module.css';

interface Props {
  /** Announces what was done. */
  readonly say: (text: string) => void;
}

interface UnreadProps extends Props {
  readonly text: string;
}

/** One stored text, with the parts that could not be read. */
function UnreadText({text, say}: UnreadProps): ReactNode {
  const readAgain = () => {
    const {length} = runsEngine().readAgain(text);
    say(
      length === 0
        ? 'Read everything; your runs are back.'
        : `Read what can be read. Not readable: ${length}.`,
    );
  };
  const remove = () => {
    runsEngine().forgetUnread(text);
    say('Removed what could not be read.');
  };
  return (
    <li>
      <details className={styles.fold}>
        <summary>What could not be read</summary>
        <ul>
          {readStoredRuns(text).dropped.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      </details>
      <p className={styles.actions}>
        <button type="button" className={styles.button} onClick={() => saveUnread(text)}>
          Download it
        </button>
        <button type="button" className={styles.button} onClick={readAgain}>
          Read it again
        </button>
        <button type="button" className={styles.button} onClick={remove}>
          Remove it
        </button>
      </p>
    </li>
  );
}

/** The stored runs that could not be read: the reader can download, reread or remove each. */
export function UnreadRuns({say}: Props): ReactNode {
  const {unread} = useRunsView();
  if (unread.length === 0) return null;
  return (
    <div className={styles.notice}>
      <RunSectionFrame id="unread" title="Some of what was stored could not be read">
        <p>
          The stored text is kept as it was. Read it again after an update of this guide: a later
          version may know more.
        </p>
        <ul>
          {unread.map((text) => (
            <UnreadText key={text} text={text} say={say} />
          ))}
        </ul>
      </RunSectionFrame>
    </div>
  );
}
