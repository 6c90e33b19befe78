import {use, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {StepPlace} from '@site/src/components/progress/StepPlace';
import {StepTools} from '@site/src/components/progress/StepTools/StepTools';
import {systems, type SystemId} from '@site/src/domain/systems/systems';
import styles from './Step.module.css';

interface Props {
  /** Permanent: links in tickets name it. */
  readonly id: string;
  readonly system: SystemId;
  readonly children: ReactNode;
}

/** One numbered action as a row: the number is the permanent link, the box ticks it off. */
export function Step({id, system, children}: Props): ReactNode {
  // Links to a step that is gone fail the build.
  useBrokenLinks().collectAnchor(id);
  const {number, namesSystem} = use(StepPlace);
  return (
    <li id={id} className={styles.step} data-system={system} tabIndex={-1}>
      <Link className={styles.number} to={`#${id}`} aria-label={`Step ${number}: permanent link`}>
        {number}
      </Link>
      <div className={styles.body}>
        {namesSystem && <p className={styles.system}>{systems[system].label}</p>}
        {children}
      </div>
      {useIsBrowser() && <StepTools />}
    </li>
  );
}
