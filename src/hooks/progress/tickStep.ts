import type {TickScope} from '../../domain/progress/ticks';
import {setTick} from '../../domain/runs/changeRuns';
import {changeRun} from '../runs/runsStore';

/** Ticks a step off in the reader's run, or takes the tick back. The first tick makes a run. */
export function tickStep(stepId: string, scope: TickScope, done: boolean): Promise<void> {
  return changeRun((state, runId, now) => setTick(state, runId, {stepId, scope, done}, now));
}
