import type {ReactNode} from 'react';
import {matrixGroups, matrixRows} from '@site/src/requirements/rules/matrixRows';
import {matrixSystems} from '@site/src/requirements/rules/matrixSystems';
import {matrixCaption, matrixColumns, sinceLabel} from '@site/src/requirements/rules/matrixWords';
import {requirementsFor} from '@site/src/requirements/rules/requirements';
import {userSystemIds} from '@site/src/facts/requirements/userSystems';
import {MatrixFilters} from './MatrixFilters';
import {MatrixGroupRows} from './MatrixGroupRows';
import {MatrixNotes} from './MatrixNotes';
import styles from './AuthorizationMatrix.module.css';
import '@generated/guide-filter-styles/default/matrix.css';

const rows = matrixRows();
const authorizations = userSystemIds.flatMap((system) =>
  requirementsFor(system).authorizations.map((authorization) => ({system, ...authorization})),
);
const [fieldColumn, valueColumn, basisColumn] = matrixColumns;

/**
 * What users and roles need, by topology and system. The topology choice hides the columns of the
 * other topology, and radio buttons filter the rows; both work without JavaScript.
 */
export function AuthorizationMatrix(): ReactNode {
  return (
    <div data-matrix="">
      <MatrixFilters />
      <div className="table-scroll" tabIndex={0} role="region" aria-label={matrixCaption}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{fieldColumn}</th>
              <th scope="col" className={styles.value}>
                {valueColumn}
              </th>
              <th scope="col">{basisColumn}</th>
              {matrixSystems.map(({system, topology, name}) => (
                <th key={system} scope="col" data-of-topology={topology.id}>
                  <span className={styles.topology}>{topology.label}</span>
                  <br />
                  {name}
                  <br />
                  <span className={styles.topology}>{sinceLabel}</span>
                </th>
              ))}
            </tr>
          </thead>
          {matrixGroups.map((group) => (
            <MatrixGroupRows
              key={group}
              group={group}
              rows={rows.filter((row) => row.group === group)}
            />
          ))}
        </table>
      </div>
      <MatrixNotes authorizations={authorizations} />
    </div>
  );
}
