import type {ReactNode} from 'react';
import type {Finding, SystemAnswer} from '@site/src/role-check/rules/evaluate/answer';
import {outlineOf} from '@site/src/role-check/rules/report/outline';
import type {TopologyId} from '@site/src/facts/topologyIds';
import {FindingItem} from './FindingItem';
import {QuestionList} from './QuestionList';
import {RecognitionItem} from './RecognitionItem';
import {StatusMark} from './StatusMark';
import styles from './CheckAnswer.module.css';

interface Props {
  readonly answer: SystemAnswer;
  readonly topology: TopologyId;
}

/** The answer for one system: faults, then what is open, broader than needed, and met. */
export function SystemFindings({answer, topology}: Props): ReactNode {
  const {system, label, roles, roleCount} = answer;
  const {misplaced, faults, reasons, questions, broader, met, risks} = outlineOf(answer);
  const more = roleCount - roles.length;
  const recognised = (found: SystemAnswer['recognised']) =>
    found.map((one) => <RecognitionItem key={one.title} recognition={one} topology={topology} />);
  return (
    <section aria-labelledby={`role-check-${system}`}>
      <h4 id={`role-check-${system}`}>{label}</h4>
      <p>
        Roles: {roles.length > 0 ? roles.join(', ') : 'none'}
        {more > 0 && ` and ${more} more`}
      </p>
      {recognised(misplaced)}
      <Findings findings={faults} topology={topology} />
      {recognised(reasons)}
      <QuestionList questions={questions} topology={topology} />
      <Findings findings={broader} topology={topology} />
      {recognised(risks)}
      <MetList findings={met} />
    </section>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly topology: TopologyId;
}

function Findings({findings, topology}: FindingsProps): ReactNode {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} topology={topology} />
      ))}
    </ul>
  );
}

function MetList({findings}: {readonly findings: readonly Finding[]}): ReactNode {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {findings.map(({id, title, detail}) => (
        <li key={id} data-result="met" data-finding={id}>
          <StatusMark status="met" /> <strong>{title}</strong>: {detail}
        </li>
      ))}
    </ul>
  );
}
