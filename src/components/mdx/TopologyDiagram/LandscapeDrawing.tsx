import type {ReactNode} from 'react';
import {
  connectionsOf,
  describeLandscape,
  partsOf,
  type PartId,
} from '@site/src/domain/systems/landscape';
import {topologyById, type TopologyId} from '@site/src/domain/topology/topologies';
import styles from './TopologyDiagram.module.css';

const step = 58;
const box = {width: 240, height: 32};

interface Props {
  readonly topology: TopologyId;
  /** The parts that the current task touches. */
  readonly current: readonly PartId[];
}

/** The landscape of one topology as SVG: parts from top to bottom, connections between them. */
export function LandscapeDrawing({topology, current}: Props): ReactNode {
  const parts = partsOf(topology);
  const connections = connectionsOf(topology);
  const height = (parts.length - 1) * step + box.height + 4;
  return (
    <svg
      className={styles.drawing}
      data-hue={topology}
      viewBox={`0 0 ${box.width + 4} ${height}`}
      role="img"
      aria-label={`${topologyById(topology).label}. ${describeLandscape(topology)}`}
    >
      {parts.map(({id, label}, index) => (
        <g
          key={id}
          className={styles.part}
          data-current={current.includes(id) || undefined}
          transform={`translate(2 ${2 + index * step})`}
        >
          <rect width={box.width} height={box.height} rx="5" />
          <text x={box.width / 2} y="21">
            {label}
          </text>
        </g>
      ))}
      {connections.map(({to, label, trusted}, index) => (
        <g
          key={to}
          className={styles.connection}
          data-trusted={trusted}
          transform={`translate(2 ${2 + index * step + box.height})`}
        >
          <path d="M20 0v24m-4-6 4 6 4-6" />
          <text x="32" y="17">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
