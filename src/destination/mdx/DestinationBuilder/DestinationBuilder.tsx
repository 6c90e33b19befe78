import {lazy, Suspense, useState, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {loadPart} from '@site/src/page/loadPart';
import {loadEngine} from '@site/src/runs/browser/runsStore';
import {Fold} from '@site/src/ui/Fold';
import styles from './DestinationBuilder.module.css';

const BuilderForm = lazy(async () => {
  // The fields change runs immediately, so load the code that stores them first.
  const engine = loadEngine().catch(() => undefined);
  const part = await loadPart(() => import('./BuilderForm'), 'The form for the file did not open.');
  return {default: (await engine) && part ? part.BuilderForm : () => null};
});

interface Props {
  /** Collapses the form in a step until the reader opens it. */
  readonly folded?: boolean;
}

/**
 * Builds the URL and the file of the destination from the reader's values, which can be entered
 * here.
 */
export function DestinationBuilder({folded = false}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const [opened, setOpened] = useState(!folded);
  const form = isBrowser && opened && (
    <Suspense fallback={null}>
      <BuilderForm />
    </Suspense>
  );
  return (
    <div className={styles.builder} data-no-export="">
      {folded ? (
        <Fold title="Build the file" onOpen={() => setOpened(true)}>
          {form}
        </Fold>
      ) : (
        form
      )}
    </div>
  );
}
