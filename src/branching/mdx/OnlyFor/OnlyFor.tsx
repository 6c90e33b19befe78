import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {TopologyId} from '@site/src/facts/topologies';
import styles from './OnlyFor.module.css';

interface Props {
  readonly topology: TopologyId;
  readonly children: ReactNode;
}

/**
 * A branch: content for one topology. CSS on `<html data-topology>` shows or hides it. Where it
 * begins with a heading, the button beside it copies the link to the branch (src/panel/browser).
 */
export function OnlyFor({topology, children}: Props): ReactNode {
  return (
    <div data-for-topology={topology}>
      {useIsBrowser() && (
        <button
          type="button"
          className={styles.link}
          data-copy-link=""
          aria-label={`Copy link to ${topology}`}
        />
      )}
      {children}
    </div>
  );
}
