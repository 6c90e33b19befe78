import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {requirementVersion} from '@site/src/requirements/rules/requirements';
import {tableWords} from '@site/src/requirements/rules/tableWords';
import {Day} from './Day';
import styles from './Requirements.module.css';

/** The version of SAP's guide that a table shows, and a link to its history. */
export function RequirementSource(): ReactNode {
  return (
    <p className={styles.source}>
      {tableWords.source.before}
      <Day>{requirementVersion.date}</Day>.{' '}
      <Link to="/reference/what-changed/">{tableWords.source.link}</Link>
    </p>
  );
}
