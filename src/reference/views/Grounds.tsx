import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {groundLabels, type Ground} from '@site/src/facts/symptoms/ground';
import styles from './Grounds.module.css';

function Source({text, url}: Ground): ReactNode {
  return url ? <Link to={url}>{text}</Link> : text;
}

/** What a statement rests on: SAP’s text, or as a field note what it was concluded from. */
export function Grounds({of}: {readonly of: readonly Ground[]}): ReactNode {
  if (of.length === 0) return null;
  return (
    <ul role="list" className={styles.grounds}>
      {of.map((ground) => (
        <li key={`${ground.basis} ${ground.text}`} data-basis={ground.basis}>
          <span className={styles.basis}>{groundLabels[ground.basis]}:</span> <Source {...ground} />
        </li>
      ))}
    </ul>
  );
}
