import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {topicOfAddress} from '@site/src/search/rules/helpAddress';
import {pagePath} from '@site/src/page/pageAddress';
import {openSearch} from '@site/src/search/browser/searchKeys';
import styles from './WaysOn.module.css';

/** What stands behind `/topic/` in the address, as people put whole addresses there. */
function askedTopic(): string {
  return (pagePath() + location.search + location.hash).replace(/^.*?\/topic\//, '');
}

/** Where to go from an address that leads nowhere. */
export default function WaysOn(): ReactNode {
  // The page is one file for all addresses: only the browser knows which one was asked for.
  const topic = useIsBrowser() ? topicOfAddress(askedTopic()) : undefined;
  return (
    <nav className="container" aria-label="Where to go from here">
      <div className="row">
        <div className={`col col--6 col--offset-3 ${styles.ways}`}>
          {topic && (
            <p className={styles.topic}>
              SAP’s topic <cite>{topic.title}</cite> is here:{' '}
              <Link to={topic.path}>open the page</Link>.
            </p>
          )}
          <p>
            Paste an address of SAP Help into the{' '}
            <button type="button" className={styles.button} onClick={openSearch}>
              search
            </button>
            , look it up in the <Link to="/reference/index/">index</Link>, or begin with the{' '}
            <Link to="/">setup plan</Link>.
          </p>
        </div>
      </div>
    </nav>
  );
}
