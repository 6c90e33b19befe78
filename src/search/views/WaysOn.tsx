import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {topicOfAddress} from '@site/src/search/rules/helpAddress';
import {pagePath} from '@site/src/page/pageAddress';
import {openSearch} from '@site/src/search/browser/searchKeys';
import styles from './WaysOn.module.css';

/** What follows `/topic/` in the address: people put whole addresses there. */
function askedTopic(): string {
  return (pagePath() + location.search + location.hash).replace(/^.*?\/topic\//, '');
}

/** Where to go from an address that leads nowhere. */
export default function WaysOn(): ReactNode {
  // The page is one file for all addresses: only the browser knows which one was asked for.
  const topic = useIsBrowser() ? topicOfAddress(askedTopic()) : undefined;
  return (
    <nav className={styles.ways} aria-label="Where to go from here">
      {topic && (
        <p className={styles.topic}>
          SAP’s topic <cite>{topic.title}</cite> is here: <Link to={topic.path}>{topic.title}</Link>
          .
        </p>
      )}
      <button type="button" className="button button--secondary button--sm" onClick={openSearch}>
        Search the guide
      </button>{' '}
      You can paste a message, a name or an address of SAP Help.
    </nav>
  );
}
