import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {glossary, type GlossaryTerm} from '@site/src/facts/glossary/glossary';
import {GlossaryEntry} from './GlossaryEntry';
import styles from './Glossary.module.css';

function letterOf(term: string): string {
  return term.charAt(0).toUpperCase();
}

/** The first term of each letter. */
function firstByLetter(): readonly GlossaryTerm[] {
  const letters = glossary.map(({term}) => letterOf(term));
  return glossary.filter((_, index) => letters[index] !== letters[index - 1]);
}

/** Every term in the guide in alphabetical order, each with an ID for links. */
export function Glossary(): ReactNode {
  return (
    <>
      <nav aria-label="Letters" className="letters" data-no-export="">
        <ul role="list">
          {firstByLetter().map(({id, term}) => (
            <li key={id}>
              <Link to={`#${id}`}>{letterOf(term)}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <dl className={styles.glossary}>
        {glossary.map((term) => (
          <GlossaryEntry key={term.id} term={term} />
        ))}
      </dl>
    </>
  );
}
