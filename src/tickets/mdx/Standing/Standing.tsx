import {Suspense, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {StandingView} from '../../views/StandingView';
import styles from '../../views/Tool.module.css';

/** Progress by landscape and task, from this browser's runs and from exported files. */
export function Standing(): ReactNode {
  // The list of steps loads only in the browser.
  const isBrowser = useIsBrowser();
  return (
    <div className={styles.tool} data-no-export="">
      {isBrowser && (
        <Suspense fallback={<p role="status">The list of steps is loading.</p>}>
          <StandingView />
        </Suspense>
      )}
    </div>
  );
}
