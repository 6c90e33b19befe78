import type {ReactNode} from 'react';
import type {TopologyId} from '@site/src/domain/topology/topologyIds';
import styles from './CopyLink.module.css';

interface Props {
  /** What the link opens, for the name of the button. */
  readonly to: string;
  readonly step?: string;
  readonly topology: TopologyId | undefined;
}

/** A button that copies a link with topology, step and ticket. */
export function CopyLink({to, ...where}: Props): ReactNode {
  return (
    <button
      type="button"
      className={styles.link}
      title={`Copy link to ${to}`}
      aria-label={`Copy link to ${to}`}
      onClick={({currentTarget}) => {
        void import('@site/src/hooks/copy/copyLink').then(({copyLink}) =>
          copyLink(currentTarget, where),
        );
      }}
    />
  );
}
