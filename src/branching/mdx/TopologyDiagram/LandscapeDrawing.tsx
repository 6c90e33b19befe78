import type {ReactNode} from 'react';
import {
  connectionsOf,
  partsOf,
  valueOfPart,
  type Connection,
  type PartId,
} from '@site/src/branching/rules/landscape';
import {topologyById, type TopologyId} from '@site/src/facts/topologies';
import {useOwnValue} from '@site/src/runs/views/useRuns';
import styles from './TopologyDiagram.module.css';

const step = 58;
const box = {width: 240, height: 32};
/** The number of characters that fit into a box. */
const longestLabel = 34;

/** The arrow to the next part, below a box. */
function Arrow({connection}: {readonly connection: Connection}): ReactNode {
  return (
    <g className={styles.connection} data-trusted={connection.trusted}>
      <path d="M20 32v24m-4-6 4 6 4-6" />
      <text x="32" y="49">
        {connection.label}
      </text>
    </g>
  );
}

/** The name of a part, with the reader's own value if it fits into the box. */
function PartLabel({id, label}: {readonly id: PartId; readonly label: string}): ReactNode {
  const own = useOwnValue(valueOfPart[id]);
  const named = own && label.length + own.text.length < longestLabel;
  return (
    <text x={box.width / 2} y="21">
      {label}
      {named && <tspan className={styles.own}>{` ${own.text}`}</tspan>}
      {own && !named && <title>{own.text}</title>}
    </text>
  );
}

interface Props {
  readonly topology: TopologyId;
  /** The parts that the current task touches. */
  readonly current: readonly PartId[];
}

/**
 * The landscape of one topology as SVG: parts and connections from top to bottom, in the order of a
 * request. Its texts are real text, so a screen reader reads them in that order.
 */
export function LandscapeDrawing({topology, current}: Props): ReactNode {
  const parts = partsOf(topology);
  const connections = connectionsOf(topology);
  const height = (parts.length - 1) * step + box.height + 4;
  return (
    <svg
      className={styles.drawing}
      data-hue={topology}
      viewBox={`-2 -2 ${box.width + 4} ${height}`}
      role="group"
      aria-label={`The systems: ${topologyById(topology).inSentence}`}
    >
      {parts.map(({id, label}, index) => (
        <g key={id} transform={`translate(0 ${index * step})`}>
          <g className={styles.part} data-current={current.includes(id) || undefined}>
            <rect width={box.width} height={box.height} rx="5" />
            <PartLabel id={id} label={label} />
          </g>
          {connections
            .filter(({from}) => from === id)
            .map((connection) => (
              <Arrow key={connection.to} connection={connection} />
            ))}
        </g>
      ))}
    </svg>
  );
}
