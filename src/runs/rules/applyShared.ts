import {valueNames, type ValueName, type Values} from '../../facts/valueDefinitions';
import {createRun, setTopology, setValue} from './changeRuns';
import {runById, type Birth, type Runs} from './run';
import type {SharedRun} from './shareLink';

/** A value before and after something is taken over. */
export interface ValueChange {
  readonly name: ValueName;
  readonly before?: string;
  readonly after: string;
}

/** What would change if values were taken over, for a preview that asks first. */
export function previewValues(before: Values, shared: Values): readonly ValueChange[] {
  return valueNames.flatMap((name): ValueChange[] => {
    const after = shared[name];
    const current = before[name];
    if (after === undefined || after === current) return [];
    return [current === undefined ? {name, after} : {name, before: current, after}];
  });
}

/** Takes shared values and topology over into a run. Values that are not shared stay. */
export function applyShared(state: Runs, id: string, shared: SharedRun, now: string): Runs {
  if (!runById(state, id)) return state;
  const withTopology =
    shared.topology === undefined ? state : setTopology(state, id, shared.topology, now);
  return valueNames.reduce((changed, name) => {
    const text = shared.values[name];
    return text === undefined ? changed : setValue(changed, id, {name, text}, now);
  }, withTopology);
}

/** Makes a run of its own from what was shared, and shows it. */
export function addSharedRun(state: Runs, shared: SharedRun, birth: Birth): Runs {
  const created = createRun(state, birth, {name: 'Shared run', topology: shared.topology});
  return applyShared(created, birth.id, shared, birth.now);
}
