import type {ReactNode} from 'react';
import {openSearch} from '@site/src/search/browser/searchKeys';
import styles from './WaysOn.module.css';

/**
 * The topic named in the address, as the page's script has written it before the app loaded
 * (src/entry/offerTopic.ts). React may render the place again and must not lose it.
 */
const offer =
  typeof document === 'undefined'
    ? ''
    : (document.querySelector('[data-asked-topic]')?.innerHTML ?? '');

/** Where to go from an address that does not exist. */
export function WaysOn(): ReactNode {
  return (
    <nav aria-label="Where to go from here" className={styles.ways}>
      <p
        className={styles.topic}
        data-asked-topic=""
        hidden={offer === ''}
        dangerouslySetInnerHTML={{__html: offer}}
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
