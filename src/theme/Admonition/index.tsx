/*
 * Replaces the theme's admonitions: the kind appears as a word, not as an icon with a color, and
 * one small style covers all.
 */
import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {Props} from '@theme/Admonition';
import {noteWords} from '@site/src/steps/rules/noteWords';
import styles from './styles.module.css';

export default function Admonition({type, title, children}: Props): ReactNode {
  const word = noteWords[type] ?? 'Note';
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
      <p className={clsx(styles.title, title === undefined && styles.word)}>{heading}</p>
      {children}
    </div>
  );
}
