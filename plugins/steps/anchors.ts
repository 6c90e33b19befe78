import type {Heading, Root} from 'mdast';
import {attribute, isElement, visitBranches} from './jsx';
import type {Node} from 'unist';

function anchorOf(node: Node): string | undefined {
  if (isElement(node, 'Step')) return attribute(node, 'id');
  if (node.type !== 'heading') return undefined;
  const {data} = node as Heading & {data?: {id?: string}};
  return data?.id;
}

/**
 * The step and heading IDs of each branch, as `topology=id id;topology=id`. Empty where the page
 * does not branch. The reading side is `topologyOfAnchor` in src/hooks.
 */
export function anchorsByTopology(root: Root): string {
  const branches = new Map<string, string[]>();
  visitBranches(root, (node, topology) => {
    const id = topology && anchorOf(node);
    if (id) branches.set(topology, [...(branches.get(topology) ?? []), id]);
  });
  return [...branches].map(([topology, ids]) => `${topology}=${ids.join(' ')}`).join(';');
}
