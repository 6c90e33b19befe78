import {useSyncExternalStore} from 'react';
import {selectedRun, type Run, type Runs} from '../rules/run';
import type {ValueName} from '../../facts/valueDefinitions';
import {getRuns, getServerRuns, getServerView, getView, subscribeRuns} from '../browser/runsStore';

/** All runs; none on the server and until the stored runs are read. */
export function useRuns(): Runs {
  return useSyncExternalStore(subscribeRuns, getRuns, getServerRuns);
}

/** The run that this tab shows. */
export function useSelectedRun(): Run | undefined {
  return selectedRun(useRuns());
}

/** The reader's value for a name, if texts may use it, and its label. */
export function useOwnValue(
  name: ValueName | undefined,
): {text: string; label: string} | undefined {
  const {usable, labels} = useSyncExternalStore(subscribeRuns, getView, getServerView);
  if (!name) return undefined;
  const text = usable[name];
  return text === undefined ? undefined : {text, label: labels[name] ?? name};
}
