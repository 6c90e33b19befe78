import type {ReactNode} from 'react';
import type {SystemAnswer} from '@site/src/role-check/rules/evaluate/answer';
import {statusOrder} from '@site/src/role-check/rules/report/statusWords';
import type {TopologyId} from '@site/src/facts/topologyIds';
import {FindingItem} from './FindingItem';
import {RecognitionItem} from './RecognitionItem';
import styles from './CheckAnswer.module.css';

interface Props {
  readonly answer: SystemAnswer;
  readonly topology: TopologyId;
}

/** The findings of one system, what has to be done first. */
export function SystemFindings({answer, topology}: Props): ReactNode {
  const {system, label, roles, roleCount, recognised, findings} = answer;
  const ordered = statusOrder.flatMap((status) =>
    findings.filter((finding) => finding.status === status),
  );
  const more = roleCount - roles.length;
  return (
    <section aria-labelledby={`role-check-${system}`}>
      <h4 id={`role-check-${system}`}>{label}</h4>
      <p>
        Roles: {roles.length > 0 ? roles.join(', ') : 'none'}
        {more > 0 && ` and ${more} more`}
      </p>
      {recognised.map((recognition) => (
        <RecognitionItem key={recognition.id} recognition={recognition} topology={topology} />
      ))}
      <ul className={styles.findings}>
        {ordered.map((finding) => (
          <FindingItem key={finding.id} finding={finding} topology={topology} />
        ))}
      </ul>
    </section>
  );
}
