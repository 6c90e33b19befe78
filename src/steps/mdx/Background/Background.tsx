import type {ReactNode} from 'react';
import {Fold} from '@site/src/ui/Fold';
import {sourceLine} from '@site/src/steps/rules/blockTitles';
import styles from './Background.module.css';

interface Props {
  /** The visible line. */
  readonly title: string;
  readonly source: string;
  readonly children: ReactNode;
}

/** A reason or background that no step needs: one line that opens, with the source at the end. */
export function Background({title, source, children}: Props): ReactNode {
  return (
    <Fold title={title}>
      {children}
      <p className={styles.source}>{sourceLine(source)}</p>
    </Fold>
  );
}
