import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {IndexEntry, IndexPage, IndexPlace} from '@site/src/domain/guideIndex/guideIndex';
import {topologyById} from '@site/src/domain/topology/topologies';
import styles from './GuideIndex.module.css';

const withQuotes = 'message';
const inText = new Set(['message', 'SAP Note']);

function Place({heading, to, topology}: IndexPlace): ReactNode {
  return (
    <li>
      <Link to={to}>{heading}</Link>
      {topology && <span className={styles.topology}> ({topologyById(topology).inSentence})</span>}
    </li>
  );
}

function Page({title, places}: IndexPage): ReactNode {
  return (
    <li>
      <span className={styles.page}>{title}</span>
      <ul>
        {places.map((place) => (
          <Place key={place.to} {...place} />
        ))}
      </ul>
    </li>
  );
}

/** A name, what it is, and where it stands. */
export function IndexItem({entry: {name, kind, pages}}: {readonly entry: IndexEntry}): ReactNode {
  const shown = kind === withQuotes ? `“${name}”` : name;
  return (
    <div className={styles.entry}>
      <dt>
        {inText.has(kind) ? shown : <code>{shown}</code>}{' '}
        <span className={styles.kind}>{kind}</span>
      </dt>
      <dd>
        <ul className={styles.pages}>
          {pages.map((page) => (
            <Page key={page.title} {...page} />
          ))}
        </ul>
      </dd>
    </div>
  );
}
