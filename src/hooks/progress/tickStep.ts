import {setTick} from '../../domain/runs/changeRuns';
import {changeRun} from '../runs/runsStore';
import {showProgress} from './showProgress';
import {branchOf, stepOf} from './stepOfElement';

/** Ticks the step of a box off, or takes the tick back. The first tick makes a run. */
export async function tickStep(box: HTMLInputElement): Promise<void> {
  const stepId = stepOf(box);
  if (stepId === undefined) return;
  const tick = {stepId, scope: branchOf(box) ?? 'any', done: box.checked} as const;
  await changeRun((state, runId, now) => setTick(state, runId, tick, now));
  showProgress();
}
