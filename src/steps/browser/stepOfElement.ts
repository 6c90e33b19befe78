import {toTopologyId, topologyOfPath} from '../../branching/rules/parseTopology';
import {pagePath} from '../../page/pageAddress';
import type {TopologyId} from '../../facts/topologyIds';

/** The branch around an element, if any; all of a page of one branch is in that branch. */
export function branchOf(element: Element): TopologyId | undefined {
  const branch = element.closest<HTMLElement>('[data-for-topology]')?.dataset.forTopology;
  return toTopologyId(branch) ?? topologyOfPath(pagePath());
}

/** The ID of the step around an element, if any. */
export function stepOf(element: Element): string | undefined {
  return element.closest('li[data-system]')?.id;
}
