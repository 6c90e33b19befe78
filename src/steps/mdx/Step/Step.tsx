import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {StepTools} from '@site/src/steps/views/StepTools';
import {sharedLabels, systems, type SystemId, type SystemLabel} from '@site/src/facts/systems';
import styles from './Step.module.css';

interface Props {
  /** Permanent: links in tickets name it. */
  readonly id: string;
  readonly system: SystemId;
  /** Set by the build where both topologies share the step (plugins/content/steps). */
  readonly shared?: string;
  readonly children: ReactNode;
}

/** One numbered action, with the system it happens in and a link to itself. */
export function Step({id, system, shared, children}: Props): ReactNode {
  // Links to a step that is gone fail the build.
  useBrokenLinks().collectAnchor(id);
  const labels: readonly SystemLabel[] = shared
    ? sharedLabels(system)
    : [{label: systems[system].label}];
  return (
    <li id={id} className={styles.step} data-system={system} tabIndex={-1}>
      <div className={styles.head} data-no-export="">
        {labels.map(({label, topology}) => (
          <span key={label} className={styles.system} data-of-topology={topology}>
            {label}
          </span>
        ))}
        {useIsBrowser() && <StepTools />}
        <Link className={styles.link} to={`#${id}`} aria-label="Link to this step">
          #
        </Link>
      </div>
      {children}
    </li>
  );
}
