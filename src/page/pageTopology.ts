import {topologyIds, type TopologyId} from '../facts/topologyIds';

/** The topology that the page shows, as set by the script in <head>; undefined while it asks. */
export function currentTopology(): TopologyId | undefined {
  const written = document.documentElement.dataset.topology;
  return topologyIds.find((id) => id === written);
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back after each change of the topology on the page, until the returned function is called. */
export function watchTopology(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => {
    for (const each of listeners) each();
  });
  observer.observe(document.documentElement, {attributeFilter: ['data-topology']});
  return () => listeners.delete(listener);
}
