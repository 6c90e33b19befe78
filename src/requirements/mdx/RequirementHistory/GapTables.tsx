import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {missingToday, pastPeriods} from '@site/src/requirements/rules/periods';
import {tableWords} from '@site/src/requirements/rules/tableWords';
import type {RequirementPeriod, UserSystemId} from '@site/src/facts/requirements/types';
import {topologyOfUserSystem, userSystemIds} from '@site/src/facts/requirements/userSystems';
import {systems} from '@site/src/facts/systems';
import {TableFrame} from '@site/src/ui/TableFrame';
import {MissingParts} from './MissingParts';
import {MisplacedParts} from './MisplacedParts';
import styles from './RequirementHistory.module.css';

const newestFirst = [...pastPeriods].reverse();

/**
 * For each past period: what a role built exactly as printed is missing today, or has in the wrong
 * system.
 */
export function GapTables(): ReactNode {
  return newestFirst.map((period) => <GapTable key={period.from} {...period} />);
}

function GapTable(period: RequirementPeriod): ReactNode {
  const id = `built-${period.from}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} className={styles.target}>
      <TableFrame
        caption={tableWords.periods.caption(period.from, period.to)}
        columns={tableWords.periods.columns}
      >
        <tbody>
          {userSystemIds.map((system) => (
            <GapRow key={system} period={period} system={system} />
          ))}
        </tbody>
      </TableFrame>
    </div>
  );
}

interface RowProps {
  readonly period: RequirementPeriod;
  readonly system: UserSystemId;
}

function GapRow({period, system}: RowProps): ReactNode {
  const topology = topologyOfUserSystem(system);
  const gap = missingToday(period, system);
  return (
    <tr data-of-topology={topology.id}>
      <td className={styles.topology}>{topology.label}</td>
      <th scope="row">{systems[system].label}</th>
      <td>
        <MissingParts {...gap} />
      </td>
      <td>
        <MisplacedParts {...gap} />
      </td>
    </tr>
  );
}
