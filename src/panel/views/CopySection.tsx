import {Suspense, type ReactNode} from 'react';
import {CopyPanel} from '@site/src/panel/views/CopyPanel';
import {HandOverPanel} from '@site/src/panel/views/HandOverPanel';
import {ProgressPanel} from '@site/src/panel/views/ProgressPanel';
import {useSelectedRun} from '@site/src/runs/views/useRuns';
import {RunSectionFrame} from './RunSectionFrame';

/** The progress of the run, and what goes back into the ticket. */
export function CopySection(): ReactNode {
  const run = useSelectedRun();
  return (
    <>
      {run && (
        <RunSectionFrame id="progress" title="Progress">
          <Suspense>
            <ProgressPanel run={run} />
          </Suspense>
        </RunSectionFrame>
      )}
      <RunSectionFrame id="copy" title="What goes back into the ticket">
        <Suspense>
          <CopyPanel />
        </Suspense>
        <HandOverPanel />
      </RunSectionFrame>
    </>
  );
}
