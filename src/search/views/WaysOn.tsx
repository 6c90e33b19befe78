import type {ReactNode} from 'react';
import {openSearch} from '@site/src/search/browser/searchKeys';
import styles from './WaysOn.module.css';

/**
 * Where to go from an address that leads nowhere. The script of the page (src/entry/offerTopic.ts)
 * writes the topic that the address names; React is told not to compare it.
 */
export function WaysOn(): ReactNode {
  return (
    <nav aria-label="Where to go from here">
      <p
        className={styles.topic}
        data-asked-topic=""
        hidden
        dangerouslySetInnerHTML={{__html: ''}}
        suppressHydrationWarning
      />
      <button
        type="button"
        className={`button button--secondary button--sm ${styles.search}`}
        onClick={openSearch}
      >
        Search the guide
      </button>{' '}
      You can paste a message, a name or an address of SAP Help.
    </nav>
  );
}
