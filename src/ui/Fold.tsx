import type {ReactNode} from 'react';
import styles from './Fold.module.css';

interface Props {
  /** The line that shows while the content is folded. */
  readonly title: ReactNode;
  /** Called when it opens, for content that loads only then. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Content that stays folded until the reader opens it; a native element, open in print. */
export function Fold({title, onOpen, children}: Props): ReactNode {
  return (
    <details
      className={styles.fold}
      onToggle={({currentTarget}) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
