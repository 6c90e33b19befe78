import {useSyncExternalStore} from 'react';
import {selectedRun, type Run, type Runs} from '../../domain/runs/run';
import type {ValueName} from '../../domain/values/valueDefinitions';
import {
  getKeeping,
  getRuns,
  getServerRuns,
  getServerView,
  getView,
  subscribeRuns,
  type Keeping,
} from './runsStore';

/** All runs; none on the server and until the stored ones are read. */
export function useRuns(): Runs {
  return useSyncExternalStore(subscribeRuns, getRuns, getServerRuns);
}

/** The run that this tab shows. */
export function useSelectedRun(): Run | undefined {
  return selectedRun(useRuns());
}

/** Whether what the reader enters outlives this tab. */
export function useKeeping(): Keeping {
  return useSyncExternalStore(subscribeRuns, getKeeping, () => 'kept');
}

/** What of the stored runs could not be read, as sentences. */
export function useUnreadNotes(): readonly string[] {
  return useSyncExternalStore(subscribeRuns, getView, getServerView).notes;
}

/** The reader's value for a name, if there is one that may stand in a text, and its label. */
export function useOwnValue(
  name: ValueName | undefined,
): {text: string; label: string} | undefined {
  const {usable, labels} = useSyncExternalStore(subscribeRuns, getView, getServerView);
  if (!name) return undefined;
  const text = usable[name];
  return text === undefined ? undefined : {text, label: labels[name] ?? name};
}
