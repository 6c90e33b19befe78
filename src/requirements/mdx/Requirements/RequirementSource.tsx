import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {requirementVersion} from '@site/src/requirements/rules/requirements';
import {tableWords} from '@site/src/requirements/rules/tableWords';
import {Day} from './Day';
import styles from './Requirements.module.css';

/** Which state of SAP's guide a table shows, and where its history stands. */
export function RequirementSource(): ReactNode {
  return (
    <p className={styles.source}>
      {tableWords.source.before}
      <Day>{requirementVersion.date}</Day>.{' '}
      <Link to="/reference/what-changed/">{tableWords.source.link}</Link>
    </p>
  );
}
