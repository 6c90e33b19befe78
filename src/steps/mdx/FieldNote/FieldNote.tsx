import type {ReactNode} from 'react';
import {blockTitles, groundLine} from '@site/src/steps/rules/blockTitles';
import styles from './FieldNote.module.css';

interface Props {
  /** What the note goes back to. */
  readonly ground: string;
  readonly children: ReactNode;
}

/** What SAP's text does not say: derived or common knowledge, with its ground. */
export function FieldNote({ground, children}: Props): ReactNode {
  return (
    <div className={styles.note} role="note">
      <p className={styles.title}>{blockTitles.fieldNote}</p>
      {children}
      <p className={styles.ground}>{groundLine(ground)}</p>
    </div>
  );
}
