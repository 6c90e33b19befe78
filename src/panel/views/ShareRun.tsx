import {useRef, type ReactNode} from 'react';
import {writeShareFragment} from '@site/src/runs/rules/shareLink';
import {writeClipboard} from '@site/src/text/browser/copyText';
import {linkHere} from '@site/src/branching/browser/pageLinks';
import {useSelectedRun} from '@site/src/runs/views/useRuns';
import {RunSectionFrame} from './RunSectionFrame';
import styles from './RunDialog.module.css';

interface Props {
  /** Announces what was done. */
  readonly say: (text: string) => void;
}

/** A link that carries the run's topology and values after the #, which no server sees. */
export function ShareRun({say}: Props): ReactNode {
  const run = useSelectedRun();
  const field = useRef<HTMLInputElement>(null);
  const fragment = run && writeShareFragment(run);
  const link = fragment?.ok
    ? `${linkHere({topology: run?.topology, ticket: run?.ticket})}#${fragment.value}`
    : undefined;
  const copy = async () => {
    field.current?.select();
    const copied = link !== undefined && (await writeClipboard(link));
    say(
      copied ? 'Copied the link.' : 'The browser refused to copy. Copy the marked link yourself.',
    );
  };
  return (
    <RunSectionFrame id="share" title="Share">
      {!fragment && <p>There is nothing to share yet.</p>}
      {fragment && !fragment.ok && (
        <p>
          {fragment.problem} {fragment.whatWouldDo}
        </p>
      )}
      {link !== undefined && (
        <>
          <p id="run-share-hint">
            The link contains the ticket, the topology and the values, but no ticks. The values are
            behind the #, so no server sees them. The guide asks whoever opens the link before it
            changes anything.
          </p>
          <div className={styles.pick}>
            <label htmlFor="run-link">Link to share</label>
            <input
              ref={field}
              id="run-link"
              readOnly
              value={link}
              aria-describedby="run-share-hint"
            />
          </div>
          <button type="button" className={styles.button} onClick={() => void copy()}>
            Copy the link
          </button>
        </>
      )}
    </RunSectionFrame>
  );
}
