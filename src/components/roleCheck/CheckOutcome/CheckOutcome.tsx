import {lazy, Suspense, type ReactNode} from 'react';
import type {CheckNotice, RoleCheckState} from '@site/src/hooks/roleCheck/roleCheckState';
import {CheckProgressBar} from './CheckProgressBar';
import styles from './CheckOutcome.module.css';

const CheckAnswer = lazy(async () => {
  const {CheckAnswer: component} = await import('../CheckAnswer/CheckAnswer');
  return {default: component};
});

function noticeText(notice: CheckNotice): string {
  switch (notice.kind) {
    case 'no-topology':
      return 'Choose above where SAP Gateway runs: the two topologies need different roles.';
    case 'no-input':
      return 'Paste an export or choose a file first.';
    case 'cancelled':
      return 'Cancelled. What you entered is still there.';
    case 'failed':
      return `The check ended with an error: ${notice.message.replace(/\.$/, '')}. What you entered is still there.`;
  }
}

/** What came of the check: what stands in its way, how far it is, and the answer. */
export function CheckOutcome({check}: {readonly check: RoleCheckState}): ReactNode {
  const {notice, progress, answer, round} = check;
  return (
    <>
      <div role="alert">{notice && <p className={styles.notice}>{noticeText(notice)}</p>}</div>
      {progress && <CheckProgressBar {...progress} />}
      {answer && (
        <Suspense fallback={null}>
          <CheckAnswer answer={answer} round={round} />
        </Suspense>
      )}
    </>
  );
}
