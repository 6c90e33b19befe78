import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {MatrixCell} from '@site/src/requirements/rules/matrixRows';
import {derivedValue, necessityText, notAskedFor} from '@site/src/requirements/rules/matrixWords';
import {sourceRevision} from '@site/src/facts/topics';
import {Day} from '../Requirements/Day';
import styles from './AuthorizationMatrix.module.css';

/** Since when a value is required in a system, with the commit that shows it. */
export function MatrixCellContent({cell}: {readonly cell: MatrixCell | undefined}): ReactNode {
  if (!cell) return <span className={styles.none}>{notAskedFor}</span>;
  const {since, evidence} = cell;
  if (!since) return derivedValue;
  return (
    <>
      {necessityText(cell)}
      <Day>{since}</Day>{' '}
      <Link to={`${sourceRevision.repository}/commit/${evidence}`}>{evidence}</Link>
    </>
  );
}
