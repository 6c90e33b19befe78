/*
 * Replaces the theme's admonitions: the kind stands there as a word, not as an icon with a color,
 * and one small style serves all (design, section 7).
 */
import type {ReactNode} from 'react';
import type {Props} from '@theme/Admonition';
import styles from './styles.module.css';

/** SAP's words for the kinds of notes. */
const words: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  info: 'Remember',
  caution: 'Caution',
  warning: 'Caution',
  danger: 'Caution',
};

export default function Admonition({type, title, children}: Props): ReactNode {
  const word = words[type] ?? 'Note';
  const heading =
    title === undefined ? (
      word
    ) : (
      <>
        {`${word}: `}
        {title}
      </>
    );
  return (
    <div className={styles.admonition} data-kind={word} role="note">
      <p className={styles.title}>{heading}</p>
      {children}
    </div>
  );
}
