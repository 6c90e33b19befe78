import type {ReactNode} from 'react';
import type {MatrixRow} from '@site/src/requirements/rules/matrixRows';
import {matrixMeaning, matrixValuePhrases} from '@site/src/requirements/rules/matrixWords';
import {Phrases} from '../Requirements/Phrases';
import styles from './AuthorizationMatrix.module.css';

/** The value of a row as the reader enters it, and what it means. */
export function MatrixValue({row}: {readonly row: MatrixRow}): ReactNode {
  const meaning = matrixMeaning(row);
  return (
    <>
      <Phrases of={matrixValuePhrases(row)} />
      {meaning && (
        <>
          <br />
          <span className={styles.meaning}>{meaning}</span>
        </>
      )}
    </>
  );
}
