import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import index from '@generated/guide-search/default/index.json';
import {letterAnchor, type IndexLetter} from '@site/src/domain/guideIndex/guideIndex';
import {IndexItem} from './IndexItem';
import styles from './GuideIndex.module.css';

/** Every name of the guide from A to Z, with links to the places where it stands. */
export function GuideIndex(): ReactNode {
  return (
    <>
      <nav aria-label="Letters">
        <ul className={styles.letters} role="list">
          {index.map(({letter}) => (
            <li key={letter}>
              <Link to={`#${letterAnchor(letter)}`}>{letter}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {index.map((letter) => (
        <Letter key={letter.letter} {...letter} />
      ))}
    </>
  );
}

function Letter({letter, entries}: IndexLetter): ReactNode {
  const anchor = letterAnchor(letter);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <>
      <h2 id={anchor}>{letter}</h2>
      <dl className={styles.entries}>
        {entries.map((entry) => (
          <IndexItem key={`${entry.kind} ${entry.name}`} entry={entry} />
        ))}
      </dl>
    </>
  );
}
