import {useSyncExternalStore} from 'react';
import {getServerView, getView, subscribeRuns} from '../browser/runsStore';
import type {RunsView} from '../browser/runsView';

/** What the page shows of the runs, the usable values of the shown one included. */
export function useRunsView(): RunsView {
  return useSyncExternalStore(subscribeRuns, getView, getServerView);
}
