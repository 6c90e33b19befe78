import type {ReactNode} from 'react';
import styles from './Fold.module.css';

interface Props {
  /** The line that shows while the content is folded. */
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** Content that stays folded until asked for; a native element, open in print. */
export function Fold({title, children}: Props): ReactNode {
  return (
    <details className={styles.fold}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
