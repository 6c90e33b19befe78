import {useSyncExternalStore} from 'react';
import type {TopologyId} from '../facts/topologyIds';
import {currentTopology, watchTopology} from '../page/pageTopology';

/** The topology that the page shows. For components that are never rendered on the server. */
export function usePageTopology(): TopologyId | undefined {
  return useSyncExternalStore(watchTopology, currentTopology, () => undefined);
}
