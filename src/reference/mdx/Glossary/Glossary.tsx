import type {ReactNode} from 'react';
import {glossary} from '@site/src/facts/glossary/glossary';
import {GlossaryEntry} from './GlossaryEntry';
import styles from './Glossary.module.css';

/** Every term of the guide in alphabetical order, each with an ID that links can name. */
export function Glossary(): ReactNode {
  return (
    <dl className={styles.glossary}>
      {glossary.map((term) => (
        <GlossaryEntry key={term.id} term={term} />
      ))}
    </dl>
  );
}
