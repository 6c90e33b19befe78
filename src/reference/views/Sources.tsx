import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {sourceLabels, type Source} from '@site/src/facts/symptoms/source';
import styles from './Sources.module.css';

function SourceText({text, url}: Source): ReactNode {
  return url ? <Link to={url}>{text}</Link> : text;
}

/** The sources of a statement: SAP’s text, or for a field note what it was derived from. */
export function Sources({of}: {readonly of: readonly Source[]}): ReactNode {
  if (of.length === 0) return null;
  return (
    <ul role="list" className={styles.sources}>
      {of.map((source) => (
        <li key={`${source.basis} ${source.text}`} data-basis={source.basis}>
          <span className={styles.basis}>{sourceLabels[source.basis]}:</span>{' '}
          <SourceText {...source} />
        </li>
      ))}
    </ul>
  );
}
