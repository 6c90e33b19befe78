import type {ReactNode} from 'react';
import type {OpenQuestion} from '@site/src/role-check/rules/report/outline';
import type {TopologyId} from '@site/src/facts/topologyIds';
import {StatusMark} from './StatusMark';
import {StepLink} from './StepLink';
import styles from './CheckAnswer.module.css';

interface Props {
  readonly questions: readonly OpenQuestion[];
  readonly topology: TopologyId;
}

/** What the files don't show: one line for each export that would. */
export function QuestionList({questions, topology}: Props): ReactNode {
  if (questions.length === 0) return null;
  return (
    <>
      <p className={styles.part}>
        <StatusMark status="unknown" />
      </p>
      <ul className={styles.lines}>
        {questions.map(({text, findings, step}) => (
          <li key={text} data-question={findings.map(({id}) => id).join(' ')}>
            {text} <StepLink step={step} topology={topology} />.
          </li>
        ))}
      </ul>
    </>
  );
}
