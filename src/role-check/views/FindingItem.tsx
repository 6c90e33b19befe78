import type {ReactNode} from 'react';
import type {Finding} from '@site/src/role-check/rules/evaluate/answer';
import type {TopologyId} from '@site/src/facts/topologyIds';
import {ExcessList} from './ExcessList';
import {LackList} from './LackList';
import {StatusMark} from './StatusMark';
import {StepLink} from './StepLink';
import styles from './CheckAnswer.module.css';

interface Props {
  readonly finding: Finding;
  readonly topology: TopologyId;
}

/** The answer for one requirement, with the step that mends it. */
export function FindingItem({finding, topology}: Props): ReactNode {
  const {id, title, status, detail, lacks, excess, toldBy, step} = finding;
  return (
    <li className={styles.finding} data-result={status} data-finding={id}>
      <p className={styles.title}>
        <StatusMark status={status} /> {title}
      </p>
      <p>
        {detail} {status === 'unknown' && toldBy && `Told by: ${toldBy}.`}
      </p>
      <LackList lacks={lacks} />
      <ExcessList excess={excess} />
      <p className={styles.foot}>
        <Since finding={finding} />
        {status !== 'met' && <StepLink step={step} topology={topology} />}
      </p>
    </li>
  );
}

function Since({finding: {since, evidence, basis}}: {readonly finding: Finding}): ReactNode {
  if (!since) return basis === 'derived' ? <span>Derived, not in SAP’s guide. </span> : null;
  return (
    <span>
      Required since {since}
      {evidence && ` (${evidence})`}.{' '}
    </span>
  );
}
