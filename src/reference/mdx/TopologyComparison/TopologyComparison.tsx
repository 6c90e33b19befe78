import type {ReactNode} from 'react';
import {comparisonRows} from '@site/src/reference/rules/comparison';
import {notInSapsGuide, sourceLine} from '@site/src/steps/rules/blockTitles';
import {tableWords} from '@site/src/requirements/rules/tableWords';
import type {ComparisonLine, ComparisonRow} from '@site/src/facts/requirements/types';
import {systems} from '@site/src/facts/systems';
import {topologies} from '@site/src/facts/topologies';
import {InlineText} from '@site/src/ui/InlineText';
import {TableFrame} from '@site/src/ui/TableFrame';
import styles from './TopologyComparison.module.css';

const topologyHeads = topologies.map(({id, label}) => (
  <span key={id} className={styles.head} data-hue={id}>
    {label}
  </span>
));

/** The topologies side by side: systems, users, roles and what the roles contain. */
export function TopologyComparison(): ReactNode {
  return (
    <TableFrame
      caption={tableWords.comparison.caption}
      columns={[tableWords.comparison.firstColumn, ...topologyHeads]}
    >
      <tbody>
        {comparisonRows().map((row) => (
          <tr key={row.id} className={row.source && styles.derived}>
            <th scope="row">
              <RowHead {...row} />
            </th>
            {topologies.map(({id}) => (
              <td key={id}>
                <Lines lines={row.cells[id]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function RowHead({label, source}: ComparisonRow): ReactNode {
  return (
    <>
      <InlineText>{label}</InlineText>
      {source && (
        <span className={styles.source}>
          {notInSapsGuide}. {sourceLine(source)}
        </span>
      )}
    </>
  );
}

function Lines({lines}: {readonly lines: readonly ComparisonLine[]}): ReactNode {
  return lines.map(({system, text}) => (
    <div key={system ?? text} className={styles.line}>
      {system && `${systems[system].label}: `}
      <InlineText>{text}</InlineText>
    </div>
  ));
}
