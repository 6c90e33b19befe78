import type {ReactNode} from 'react';
import {openSearch} from '@site/src/search/browser/searchKeys';
import styles from './WaysOn.module.css';

interface Props {
  /** The topic that the address names, as the script of the page has written it; empty for none. */
  readonly offer: string;
}

/** Where to go from an address that leads nowhere. */
export function WaysOn({offer}: Props): ReactNode {
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
