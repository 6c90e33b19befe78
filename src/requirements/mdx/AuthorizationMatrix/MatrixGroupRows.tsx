import type {ReactNode} from 'react';
import {groupLabel} from '@site/src/requirements/rules/matrixFilter';
import type {MatrixGroup, MatrixRow} from '@site/src/requirements/rules/matrixRows';
import {matrixSystems, soleTopology} from '@site/src/requirements/rules/matrixSystems';
import {basisText, matrixColumns, matrixField} from '@site/src/requirements/rules/matrixWords';
import {Code} from '@site/src/ui/Code';
import {MatrixCellContent} from './MatrixCellContent';
import {MatrixValue} from './MatrixValue';
import styles from './AuthorizationMatrix.module.css';

interface Props {
  readonly group: MatrixGroup;
  readonly rows: readonly MatrixRow[];
}

/** The rows of one group under their own heading, so that the filter can hide single rows. */
export function MatrixGroupRows({group, rows}: Props): ReactNode {
  const label = groupLabel(group);
  return (
    <tbody data-group={group} data-of-topology={soleTopology(rows)}>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={3 + matrixSystems.length}>
          {label === group ? <Code>{group}</Code> : label}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </tbody>
  );
}

function Row({row}: {readonly row: MatrixRow}): ReactNode {
  const {basis, cells} = row;
  const {field, condition} = matrixField(row);
  return (
    <tr data-basis={basis} data-of-topology={soleTopology([row])}>
      <th scope="row">
        {field}
        {condition && (
          <>
            <br />
            <span className={styles.condition}>{condition}</span>
          </>
        )}
      </th>
      <td data-label={matrixColumns[1]}>
        <MatrixValue row={row} />
      </td>
      <td className={styles.basis} data-label={matrixColumns[2]}>
        {basisText(basis)}
      </td>
      {matrixSystems.map(({system, topology, name}) => (
        <td key={system} data-of-topology={topology.id} data-label={name}>
          <MatrixCellContent cell={cells[system]} />
        </td>
      ))}
    </tr>
  );
}
