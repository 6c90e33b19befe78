import {useSyncExternalStore} from 'react';
import type {TopologyId} from '../../domain/topology/topologyIds';
import {currentTopology} from '../topologyState';

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, {attributeFilter: ['data-topology']});
  return () => observer.disconnect();
}

/** The topology that the page shows. For components that the server never draws. */
export function usePageTopology(): TopologyId | undefined {
  return useSyncExternalStore(subscribe, currentTopology, () => undefined);
}
