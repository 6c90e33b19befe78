import {useEffect, useRef, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {CopyText} from '@site/src/text/views/CopyText';
import type {RoleCheckAnswer} from '@site/src/role-check/rules/evaluate/answer';
import {reportDocument} from '@site/src/role-check/rules/report/reportDocument';
import {describeCounts} from '@site/src/role-check/rules/report/statusWords';
import {topologyById} from '@site/src/facts/topologies';
import {roleCheck} from '@site/src/role-check/browser/roleCheckStore';
import {currentTicket} from '@site/src/runs/browser/ticketState';
import {AttachToRun} from './AttachToRun';
import {FilesRead} from './FilesRead';
import {StepLink} from './StepLink';
import {SystemFindings} from './SystemFindings';
import styles from './CheckAnswer.module.css';

interface Props {
  readonly answer: RoleCheckAnswer;
  /** Each answer that the reader requested takes the focus once. */
  readonly round: number;
}

/**
 * The answer: what to do next, the findings for each system, the files read, and a copy of it all.
 */
export function CheckAnswer({answer, round}: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const base = useBaseUrl('/').replace(/\/$/, '');
  useEffect(() => {
    if (roleCheck.claimFocus(round)) heading.current?.focus();
  }, [round]);
  const {topology, next, nextStep, counts, systems, files, date, guideVersion} = answer;
  const {requirementVersion, verdict} = answer;
  return (
    <section aria-labelledby="role-check-answer" className={styles.answer}>
      <h3 id="role-check-answer" ref={heading} tabIndex={-1}>
        Answer: {topologyById(topology).inSentence}
      </h3>
      <p className={styles.next} data-verdict={verdict}>
        {next} {nextStep && <StepLink step={nextStep} topology={topology} />}
      </p>
      {systems.length > 0 && <p>{describeCounts(counts, systems)}.</p>}
      {systems.map((system) => (
        <SystemFindings key={system.system} answer={system} topology={topology} />
      ))}
      <FilesRead files={files} />
      <p className={styles.about}>
        Checked on {date} with version {guideVersion} of this guide, against the requirement of{' '}
        {requirementVersion.date} ({requirementVersion.commit}).
      </p>
      <AttachToRun answer={answer} />
      <h4>Copy the answer</h4>
      <CopyText
        texts={[
          {
            action: 'Copy answer',
            write: () =>
              reportDocument(answer, {siteUrl: location.origin + base, ticket: currentTicket()}),
          },
        ]}
      />
    </section>
  );
}
