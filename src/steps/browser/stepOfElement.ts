import {toTopologyId} from '../../branching/rules/parseTopology';
import type {TopologyId} from '../../facts/topologyIds';

/** The branch around an element, if there is one. */
export function branchOf(element: Element): TopologyId | undefined {
  return toTopologyId(
    element.closest<HTMLElement>('[data-for-topology]')?.dataset.forTopology ?? undefined,
  );
}

/** The ID of the step around an element, if there is one. */
export function stepOf(element: Element): string | undefined {
  return element.closest('li[data-system]')?.id;
}
