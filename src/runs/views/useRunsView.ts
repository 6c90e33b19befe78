import {useSyncExternalStore} from 'react';
import {getServerView, getView, subscribeRuns} from '../browser/runsStore';
import type {RunsView} from '../browser/runsView';

/** What the page shows of the runs, including the usable values of the shown run. */
export function useRunsView(): RunsView {
  return useSyncExternalStore(subscribeRuns, getView, getServerView);
}
