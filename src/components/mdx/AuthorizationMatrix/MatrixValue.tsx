import type {ReactNode} from 'react';
import type {MatrixRow} from '@site/src/domain/authorizationMatrix/matrixRows';
import {Code} from '@site/src/components/ui/Code/Code';
import styles from './AuthorizationMatrix.module.css';

/** The value of a row, as it is to be entered, and what it means. */
export function MatrixValue({row}: {readonly row: MatrixRow}): ReactNode {
  const {valueKind, value, meaning} = row;
  switch (valueKind) {
    case 'blank':
      return 'blank';
    case 'own':
      return `your ${meaning}`;
    case 'none':
      return meaning;
    case 'choice':
      return (
        <>
          {value}
          <Meaning>{meaning}</Meaning>
        </>
      );
    default:
      return (
        <>
          <Code>{value}</Code>
          {value === '*' && ' (asterisk)'}
          {valueKind === 'search' && ' by default; search for your own service'}
          <Meaning>{meaning}</Meaning>
        </>
      );
  }
}

function Meaning({children}: {readonly children: string}): ReactNode {
  return children && <span className={styles.meaning}>{children}</span>;
}
