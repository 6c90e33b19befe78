import {useState, type ReactNode} from 'react';
import type {RoleCheckAnswer} from '@site/src/role-check/rules/evaluate/answer';
import {runSummary} from '@site/src/role-check/rules/report/runSummary';
import {attachRoleCheck} from '@site/src/runs/browser/attachRoleCheck';
import {useRunsView} from '@site/src/runs/views/useRunsView';

/** Adds a summary of the answer to the run of the page, so that the record names it. */
export function AttachToRun({answer}: {readonly answer: RoleCheckAnswer}): ReactNode {
  const {ticket} = useRunsView();
  const [message, setMessage] = useState('');
  const attach = async () => {
    const name = await attachRoleCheck(runSummary(answer));
    setMessage(name === undefined ? '' : `Attached to ${name}. The record names this check.`);
  };
  return (
    <p>
      <button
        type="button"
        className="button button--secondary button--sm"
        onClick={() => void attach()}
      >
        Attach to {ticket ?? 'your run'}
      </button>{' '}
      <span role="status">{message}</span>
    </p>
  );
}
