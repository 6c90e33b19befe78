import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {topicByKey} from '@site/src/facts/findTopic';
import {topologies, type Topology} from '@site/src/facts/topologies';
import {useTopic} from '@site/src/topics/views/useTopic';
import {Blank} from '@site/src/branching/views/Blank';
import styles from './TopologyLine.module.css';

function Answer({topology}: {readonly topology: Topology}): ReactNode {
  return (
    <span className={styles.answer} data-of-topology={topology.id}>
      <strong>{topology.label}</strong>
      <span className={styles.brief}> · {topology.inBrief}</span>
    </span>
  );
}

/**
 * The chosen topology and the ticket, in one line that stays visible while the page scrolls. A page
 * of one branch names its own topology, and *Change* leads to the page of the other one.
 */
export function TopologyLine(): ReactNode {
  const fixed = useTopic()?.fixedTopology;
  const other = topologies.find(({id}) => id !== fixed);
  return (
    <div className={styles.line} data-topology-line="" data-no-export="">
      {topologies
        .filter(({id}) => !fixed || id === fixed)
        .map((topology) => (
          <Answer key={topology.id} topology={topology} />
        ))}
      <span className={styles.ticket}>
        <span className={styles.label}>Ticket </span>
        <Blank tag="strong" name="ticket-id" />
      </span>
      <span className={styles.actions}>
        {fixed && other ? (
          <Link to={topicByKey(other.id).path}>Change</Link>
        ) : (
          <button type="button" data-topology-action="change" aria-expanded="false">
            Change
          </button>
        )}
        <Link to="/reference/how-to-tell/" data-topology-action="tell">
          How to tell
        </Link>
      </span>
    </div>
  );
}
