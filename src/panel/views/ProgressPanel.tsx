import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {orphanedTicks, progressOf} from '@site/src/runs/rules/progress';
import {knownSteps, stepsOf} from '@site/src/runs/rules/stepIndex';
import type {Run} from '@site/src/runs/rules/run';
import {readableMoment} from '@site/src/runs/rules/moment';
import {topics} from '@site/src/facts/topics';
import {useStepIndex} from '@site/src/panel/views/useStepIndex';
import {usePageTopology} from '@site/src/ui/usePageTopology';
import {RemovedSteps} from './RemovedSteps';

/** The progress of a run, task by task. Suspends until the list of steps has loaded. */
export function ProgressPanel({run}: {readonly run: Run}): ReactNode {
  const index = useStepIndex();
  const topology = usePageTopology();
  // The pages of one branch repeat the steps of their topic.
  const repeated = topics.filter(({fixedTopology}) => fixedTopology).map(({path}) => path);
  const pages = index.pages
    .filter(({path}) => !repeated.includes(path))
    .map((page) => ({...page, ...progressOf(run.ticks, stepsOf(page, topology), topology)}))
    .filter(({total}) => total > 0)
    .sort((first, second) => planOrderOf(first.path) - planOrderOf(second.path));
  const orphans = orphanedTicks(run.ticks, knownSteps(index));
  return (
    <>
      <ul>
        {pages.map(({path, title, done, total}) => (
          <li key={path}>
            <Link to={path} onClick={({currentTarget}) => currentTarget.closest('dialog')?.close()}>
              {title}
            </Link>
            : {done} of {total} done
          </li>
        ))}
      </ul>
      <RemovedSteps
        steps={orphans.map(({stepId, at}) => ({id: stepId, done: readableMoment(at)}))}
      />
    </>
  );
}

/** The position of a page in the working order; pages outside the plan come last. */
function planOrderOf(path: string): number {
  return topics.find((topic) => topic.path === path)?.planOrder ?? topics.length;
}
