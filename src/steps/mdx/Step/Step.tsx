import {use, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {StepPlace} from '@site/src/steps/views/StepPlace';
import {StepTools} from '@site/src/steps/views/StepTools';
import {labelsOf, type SystemId} from '@site/src/facts/systems';
import styles from './Step.module.css';

interface Props {
  /** Permanent: links in tickets use it. */
  readonly id: string;
  readonly system: SystemId;
  /** Set by the build if both topologies share the step (plugins/content/steps). */
  readonly shared?: string;
  readonly children: ReactNode;
}

/** One numbered action as a row: the number is the permanent link, the box ticks it off. */
export function Step({id, system, shared, children}: Props): ReactNode {
  // Links to a missing step fail the build.
  useBrokenLinks().collectAnchor(id);
  const {number, namesSystem} = use(StepPlace);
  return (
    <li id={id} className={styles.step} data-system={system} tabIndex={-1}>
      <Link
        className={styles.number}
        to={`#${id}`}
        aria-label={`Step ${number}: permanent link`}
        data-no-export=""
      >
        {number}
      </Link>
      <div className={styles.body}>
        {namesSystem && (
          <p className={styles.system} data-no-export="">
            {labelsOf(system, shared).map(({label, topology}) => (
              <span key={label} data-of-topology={topology}>
                {label}
              </span>
            ))}
          </p>
        )}
        {children}
      </div>
      {useIsBrowser() && <StepTools />}
    </li>
  );
}
