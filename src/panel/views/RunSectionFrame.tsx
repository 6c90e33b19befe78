import type {ReactNode} from 'react';
import styles from './RunDialog.module.css';

interface Props {
  /** Callers use it to open the dialog at this section. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One section of the dialog, with a heading that can take focus. */
export function RunSectionFrame({id, title, children}: Props): ReactNode {
  return (
    <section className={styles.section} aria-labelledby={`run-${id}`}>
      <h3 id={`run-${id}`} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
