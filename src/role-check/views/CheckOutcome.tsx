import {lazy, Suspense, type ReactNode} from 'react';
import {loadPart} from '@site/src/page/loadPart';
import type {CheckNotice, RoleCheckState} from '@site/src/role-check/browser/roleCheckState';
import {CheckProgressBar} from './CheckProgressBar';
import styles from './CheckOutcome.module.css';

/** Shown instead of the answer if the reader stopped waiting for the code that renders it. */
function MissingAnswer(): ReactNode {
  return (
    <p className={styles.notice}>
      The answer can’t be shown: part of the guide could not be loaded. Copy what you entered,
      reload the page, and check again.
    </p>
  );
}

const CheckAnswer = lazy(async () => {
  const part = await loadPart(
    () => import('./CheckAnswer'),
    'The answer of the role check is not shown; what you entered is still there.',
  );
  return {default: part?.CheckAnswer ?? MissingAnswer};
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

/** The result of the check: what prevents it, its progress, and the answer. */
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
