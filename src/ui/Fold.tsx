import type {ReactNode} from 'react';
import styles from './Fold.module.css';

interface Props {
  readonly title: string;
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
