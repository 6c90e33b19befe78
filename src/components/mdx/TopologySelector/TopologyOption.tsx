import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {topicByKey} from '@site/src/domain/topics/findTopic';
import type {Topology} from '@site/src/domain/topology/topologies';
import {LandscapeDrawing} from '../TopologyDiagram/LandscapeDrawing';
import styles from './TopologySelector.module.css';

interface Props {
  readonly topology: Topology;
  readonly compact: boolean;
}

/** One answer: radio, what it means, and the branch it opens with a link to its own page. */
export function TopologyOption({topology, compact}: Props): ReactNode {
  const branch = topicByKey(topology.id);
  return (
    <div className={styles.option} data-option={topology.id}>
      <label>
        {/* Firefox would restore an earlier choice over the one of the link. */}
        <input type="radio" name="topology" value={topology.id} autoComplete="off" />
        <span>
          <strong>{topology.label}</strong>
          <span className={styles.description}>{topology.description}</span>
        </span>
      </label>
      {!compact && (
        <div className={styles.branch}>
          <LandscapeDrawing topology={topology.id} current={topology.userSystems} />
          <p>
            <Link to={branch.path}>{branch.title}</Link>
            <span className={styles.description}>{branch.description}</span>
          </p>
        </div>
      )}
    </div>
  );
}
