import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {setTopology} from '@site/src/runs/rules/changeRuns';
import type {Run} from '@site/src/runs/rules/run';
import {topicByKey} from '@site/src/facts/findTopic';
import {topologyOfPath} from '@site/src/branching/rules/parseTopology';
import {topologyById} from '@site/src/facts/topologies';
import {runsEngine} from '@site/src/runs/browser/startEngine';
import {usePageTopology} from '@site/src/branching/views/usePageTopology';
import styles from './RunDialog.module.css';

/** Says that the run is for another topology than the page shows, and offers both ways out. */
export function TopologyOfRun({run: {topology}}: {readonly run: Run}): ReactNode {
  const shown = usePageTopology();
  const fixed = topologyOfPath(useLocation().pathname) !== undefined;
  if (topology === undefined || topology === shown) return null;
  const own = topologyById(topology).inSentence;
  return (
    <div className={styles.notice}>
      <p>
        This run is for {own};{' '}
        {shown
          ? `the page shows ${topologyById(shown).inSentence}.`
          : 'on the page nothing is chosen.'}
      </p>
      <p className={styles.actions}>
        {fixed ? (
          <Link to={topicByKey(topology).path}>Open the page for {own}</Link>
        ) : (
          // The script in <head> answers it.
          <button type="button" className={styles.button} data-topology-action={topology}>
            Show {own} on the page
          </button>
        )}
        {shown && (
          <button
            type="button"
            className={styles.button}
            onClick={() =>
              runsEngine().changeRunNow((state, id, now) => setTopology(state, id, shown, now))
            }
          >
            Make it a run for {topologyById(shown).inSentence}
          </button>
        )}
      </p>
    </div>
  );
}
