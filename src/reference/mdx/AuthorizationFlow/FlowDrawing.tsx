import {useId, type ReactNode} from 'react';
import {authorizationFlow, flowParties} from '@site/src/reference/rules/authorizationFlow';
import {
  flowLayout,
  type FlowBox,
  type FlowLane,
  type FlowRect,
} from '@site/src/reference/rules/flowLayout';
import styles from './AuthorizationFlow.module.css';

const layout = flowLayout(authorizationFlow);
const lineHeight = 17;
const numberRadius = 11;

interface LinesProps {
  readonly lines: readonly string[];
  readonly rect: FlowRect;
  /** Space for the number on the left. */
  readonly indent?: number;
}

/** Lines of text centered in a rectangle. */
function Lines({lines, rect, indent = 0}: LinesProps): ReactNode {
  const x = rect.x + (rect.width + indent) / 2;
  const y = rect.y + rect.height / 2 - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((line, index) => (
    <text key={line} x={x} y={y + index * lineHeight}>
      {line}
    </text>
  ));
}

function Lane({lane}: {readonly lane: FlowLane}): ReactNode {
  return (
    <g className={styles.lane}>
      <rect {...lane.head} rx={4} />
      <Lines lines={lane.party.lines} rect={lane.head} />
    </g>
  );
}

function Box({box: {step, rect}}: {readonly box: FlowBox}): ReactNode {
  const centre = {x: rect.x + 20, y: rect.y + rect.height / 2};
  return (
    <g className={styles.box} data-user={step.user}>
      <rect {...rect} rx={6} />
      <circle cx={centre.x} cy={centre.y} r={numberRadius} />
      <text className={styles.number} {...centre}>
        {step.number}
      </text>
      <Lines lines={step.lines} rect={rect} indent={30} />
    </g>
  );
}

/** The authorization flow as a drawing; the list beside it has the same content. */
export function FlowDrawing(): ReactNode {
  const id = useId();
  const ids = {title: `${id}title`, description: `${id}description`, tip: `${id}tip`};
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={`${ids.title} ${ids.description}`}
    >
      <title id={ids.title}>Authorization flow in seven steps</title>
      <desc id={ids.description}>
        {`Three lanes: ${flowParties.map(({label}) => label).join(', ')}. The numbers are those of the list that follows.`}
      </desc>
      <marker
        id={ids.tip}
        className={styles.tip}
        viewBox="0 0 8 8"
        refX={8}
        refY={4}
        markerWidth={8}
        markerHeight={8}
        orient="auto"
      >
        <path d="M0 0L8 4L0 8Z" />
      </marker>
      {layout.lanes.map((lane) => (
        <Lane key={lane.party.id} lane={lane} />
      ))}
      {layout.arrows.map(({from, path}) => (
        <path key={from} className={styles.arrow} d={path} markerEnd={`url(#${ids.tip})`} />
      ))}
      {layout.boxes.map((box) => (
        <Box key={box.step.number} box={box} />
      ))}
    </svg>
  );
}
