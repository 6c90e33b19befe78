import type {TopologyId} from '../../facts/topologies';
import {doneAt, parseTickKey, type Tick, type TickKey, type TickScope, type Ticks} from './ticks';

/** How many steps of a list are done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A tick of a step that the guide no longer has. */
export interface OrphanedTick {
  readonly stepId: string;
  readonly scope: TickScope;
  readonly at: string;
}

/** Counts the done steps in a list, each once. */
export function progressOf(
  ticks: Ticks,
  stepIds: readonly string[],
  topology: TopologyId | undefined,
): Progress {
  const steps = [...new Set(stepIds)];
  const done = steps.filter((stepId) => doneAt(ticks, stepId, topology) !== undefined).length;
  return {done, total: steps.length};
}

/** Whether all steps are done and there is at least one. */
export function isComplete({done, total}: Progress): boolean {
  return total > 0 && done === total;
}

/**
 * Ticked steps that the guide no longer has, oldest first. They stay in the run; a page reports
 * them.
 */
export function orphanedTicks(
  ticks: Ticks,
  knownStepIds: ReadonlySet<string>,
): readonly OrphanedTick[] {
  return (Object.entries(ticks) as [TickKey, Tick][])
    .flatMap(([key, tick]) => {
      const step = parseTickKey(key);
      return step && tick.done && !knownStepIds.has(step.stepId) ? [{...step, at: tick.at}] : [];
    })
    .sort((first, second) => first.at.localeCompare(second.at));
}
