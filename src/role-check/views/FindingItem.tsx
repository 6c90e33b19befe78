import type {ReactNode} from 'react';
import type {Finding} from '@site/src/role-check/rules/evaluate/answer';
import {isFailing} from '@site/src/role-check/rules/evaluate/status';
import {whatToDo} from '@site/src/role-check/rules/report/whatToDo';
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

/** A fault or an excess: the subject, what to do, and the step for it. */
export function FindingItem({finding, topology}: Props): ReactNode {
  const {id, title, status, detail, lacks, excess, step} = finding;
  return (
    <li className={styles.finding} data-result={status} data-finding={id}>
      <p className={styles.title}>
        <StatusMark status={status} /> {title}
      </p>
      <p>
        {detail} {isFailing(status) && whatToDo(finding)}
      </p>
      <LackList lacks={lacks} />
      <ExcessList excess={excess} />
      <p className={styles.foot}>
        <StepLink step={step} topology={topology} />. <Since finding={finding} />
      </p>
    </li>
  );
}

function Since({finding: {since, basis}}: {readonly finding: Finding}): ReactNode {
  if (!since) return basis === 'derived' ? <span>Derived, not in SAP’s guide.</span> : null;
  return <span>Required since {since}.</span>;
}
