import type {ReactNode} from 'react';
import {topologies} from '@site/src/facts/topologies';
import {TopologyLine} from '../TopologyLine/TopologyLine';
import {TopologyBranch} from './TopologyBranch';
import {TopologyOptions} from './TopologyOptions';
import styles from './TopologySelector.module.css';

interface Props {
  /**
   * Without diagrams and branch cards: for topics where only some passages depend on the topology.
   */
  readonly compact?: boolean;
  /** How to find the answer; folded under the question. */
  readonly children?: ReactNode;
}

/**
 * Asks where SAP Gateway runs. After the choice, one line shows the answer and *Change* brings the
 * question back. Both are in the HTML; the script in <head> shows the right one before the first
 * paint.
 */
export function TopologySelector({compact = false, children}: Props): ReactNode {
  return (
    <>
      <TopologyLine />
      <div className={styles.question} data-topology-question="">
        <TopologyOptions compact={compact} />
        {!compact && (
          <div className={styles.options}>
            {topologies.map((topology) => (
              <TopologyBranch key={topology.id} topology={topology} />
            ))}
          </div>
        )}
        {children && (
          <details id="how-to-tell" className={styles.howToTell} data-how-to-tell="">
            <summary>How to tell</summary>
            {children}
          </details>
        )}
      </div>
    </>
  );
}
