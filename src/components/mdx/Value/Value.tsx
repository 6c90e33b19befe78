import type {ReactNode} from 'react';
import {valueDefinitions, type ValueName} from '@site/src/domain/values/valueDefinitions';
import styles from './Value.module.css';

/** The place of a value of the reader's own landscape: a named placeholder. */
export function Value({name}: {readonly name: ValueName}): ReactNode {
  return (
    <var className={styles.value} data-value={name}>
      {valueDefinitions[name].placeholder}
    </var>
  );
}
