import type {ReactNode} from 'react';
import type {IsoDate} from '@site/src/facts/requirements/types';
import styles from './Requirements.module.css';

/** A calendar day, always in the same unambiguous format. */
export function Day({children}: {readonly children: IsoDate}): ReactNode {
  return (
    <time className={styles.day} dateTime={children}>
      {children}
    </time>
  );
}
