import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {requirementVersion} from '@site/src/domain/requirements/requirements';
import {Day} from './Day';
import styles from './Requirements.module.css';

/** Which state of SAP's guide a table shows, and where its history stands. */
export function RequirementSource(): ReactNode {
  return (
    <p className={styles.source}>
      As of SAP’s guide of <Day>{requirementVersion.date}</Day>.{' '}
      <Link to="/reference/what-changed/">What changed in the requirement</Link>
    </p>
  );
}
