import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {topicByKey} from '@site/src/facts/findTopic';
import type {Topology} from '@site/src/facts/topologies';
import {LandscapeDrawing} from '../TopologyDiagram/LandscapeDrawing';
import styles from './TopologySelector.module.css';

/**
 * The result of an answer: the child topic's name and description as in the source, and the
 * landscape. Before a choice, all answers show as cards; after it, only the chosen one.
 */
export function TopologyBranch({topology}: {readonly topology: Topology}): ReactNode {
  const branch = topicByKey(topology.id);
  return (
    <div className={styles.branch} data-of-topology={topology.id}>
      <p>
        <Link to={branch.path}>{branch.title}</Link>
        <br />
        <span className={styles.description}>{branch.description}</span>
        <span data-for-topology={topology.id} data-no-export="">
          <Link to={`#${topology.id}-procedure`}>Go to the steps</Link>
        </span>
      </p>
      <LandscapeDrawing topology={topology.id} current={topology.userSystems} />
    </div>
  );
}
