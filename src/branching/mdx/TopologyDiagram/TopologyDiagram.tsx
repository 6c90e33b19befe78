import type {ReactNode} from 'react';
import type {PartId} from '@site/src/branching/rules/landscape';
import {topologies, type TopologyId} from '@site/src/facts/topologies';
import {LandscapeDrawing} from './LandscapeDrawing';
import styles from './TopologyDiagram.module.css';

interface Props {
  /** The part that the current task touches; `users` marks the systems with a technical user. */
  readonly current?: PartId | 'users' | 'none';
  /** Only this topology; otherwise all, and CSS shows the chosen one. */
  readonly only?: TopologyId;
}

/** The systems and how they talk to each other; changes with the topology. */
export function TopologyDiagram({current = 'none', only}: Props): ReactNode {
  const shown = topologies.filter(({id}) => !only || id === only);
  return (
    <div className={styles.diagrams}>
      {shown.map(({id, label, userSystems}) => (
        <figure key={id} data-of-topology={only ? undefined : id}>
          <LandscapeDrawing
            topology={id}
            current={current === 'users' ? userSystems : current === 'none' ? [] : [current]}
          />
          {!only && <figcaption>{label}</figcaption>}
        </figure>
      ))}
    </div>
  );
}
