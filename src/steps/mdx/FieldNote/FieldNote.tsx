import type {ReactNode} from 'react';
import {notInSapsGuide, sourceLine} from '@site/src/steps/rules/blockTitles';
import styles from './FieldNote.module.css';

interface Props {
  /** Where the note comes from; shown on demand. */
  readonly source: string;
  readonly children: ReactNode;
}

/** An instruction or condition that this guide adds: normal text with a small mark at its end. */
export function FieldNote({source, children}: Props): ReactNode {
  return (
    <div className={styles.note} data-field-note="">
      {children}
      <details className={styles.mark} data-remark="">
        <summary>{notInSapsGuide}</summary>
        <span>{sourceLine(source)}</span>
      </details>
    </div>
  );
}
