import type {ReactNode} from 'react';
import {Fold} from '@site/src/ui/Fold';
import {sourceLine} from '@site/src/steps/rules/blockTitles';
import styles from './Background.module.css';

interface Props {
  /** The one line that shows. */
  readonly title: string;
  readonly source: string;
  readonly children: ReactNode;
}

/** A reason or background that no step needs: one line, its source at the end of what it opens. */
export function Background({title, source, children}: Props): ReactNode {
  return (
    <Fold title={title}>
      {children}
      <p className={styles.source}>{sourceLine(source)}</p>
    </Fold>
  );
}
