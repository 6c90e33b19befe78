import type {ReactNode} from 'react';
import {checklistDocument} from '@site/src/panel/rules/branchCopy';
import {recordDocument} from '@site/src/panel/rules/recordDocument';
import {readBranch} from '@site/src/panel/browser/readBranch';
import {useReader} from '@site/src/panel/views/useReader';
import {useStepIndex} from '@site/src/panel/views/useStepIndex';
import {CopyText} from '../../text/views/CopyText';

/**
 * What goes back into the ticket: the steps of the shown page, as a checklist of open work or as a
 * record of completed work. Suspends until the list of steps has loaded.
 */
export function CopyPanel(): ReactNode {
  const {guideVersion} = useStepIndex();
  const branch = readBranch(useReader(), guideVersion);
  if (!branch) {
    return (
      <p>
        This page shows no steps to copy. Open a task of the setup plan and, where it asks, choose
        your topology.
      </p>
    );
  }
  return (
    <>
      <p>
        The steps of <strong>{branch.title}</strong>
        {branch.branchLabel === undefined ? '' : `, ${branch.branchLabel.toLowerCase()}`}, with your
        values.
      </p>
      <CopyText
        texts={[
          {action: 'Copy as checklist', write: () => checklistDocument(branch)},
          {
            action: 'Copy as record',
            write: () => recordDocument(branch, new Date().toISOString()),
          },
        ]}
      />
    </>
  );
}
