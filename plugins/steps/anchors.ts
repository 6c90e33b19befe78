import type {Root} from 'mdast';
import {attribute, isElement, visitBranches} from './jsx';

/**
 * The step IDs of each branch, as `topology=id id;topology=id`. Empty where the page does not
 * branch. Headings in branches begin with the topology (author check) and need no list. The
 * reading side is `topologyOfAnchor` in src/hooks.
 */
export function anchorsByTopology(root: Root): string {
  const branches = new Map<string, string[]>();
  visitBranches(root, (node, topology) => {
    const id = topology && isElement(node, 'Step') && attribute(node, 'id');
    if (id) branches.set(topology, [...(branches.get(topology) ?? []), id]);
  });
  return [...branches].map(([topology, ids]) => `${topology}=${ids.join(' ')}`).join(';');
}
