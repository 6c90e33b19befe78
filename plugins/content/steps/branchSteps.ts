import type {Root} from 'mdast';
import {isSystemId, stepPrefix} from '../../../src/facts/systems';
import {attribute, isElement, visitBranches} from './jsx';

/**
 * The first step of the branch that starts last: once it is present, each branch has started.
 * Undefined if no branch has steps.
 */
export function firstStepOfLastBranch(root: Root): string | undefined {
  const first = new Map<string, string>();
  visitBranches(root, (node, topology) => {
    const id = topology && isElement(node, 'Step') && attribute(node, 'id');
    if (id && !first.has(topology)) first.set(topology, id);
  });
  return [...first.values()].at(-1);
}

/**
 * The prefixes of each branch's step IDs, as `topology=system- system-;topology=system-`. Empty
 * if the page does not branch. A step's ID starts with its system (author check), so this list
 * identifies the branch of a step; headings in branches start with the topology and need no list.
 * The reader is `topologyOfAnchor` in src/branching/browser/topologyState.ts.
 * @throws if a system has steps in two branches, or inside and outside a branch: the ID would not
 *   identify the branch
 */
export function stepPrefixesByTopology(root: Root): string {
  const homes = new Map<string, string | undefined>();
  visitBranches(root, (node, topology) => {
    const system = isElement(node, 'Step') && attribute(node, 'system');
    if (!system) return;
    if (homes.has(system) && homes.get(system) !== topology)
      throw new Error(
        `Steps with system="${system}" stand in ${homes.get(system) ?? 'the shared part'} and in ${topology ?? 'the shared part'}; expected them in one place of a page, as links tell the branch of a step by its system.`,
      );
    homes.set(system, topology);
  });
  const branches = [...new Set(homes.values())].filter((topology) => topology !== undefined);
  const prefixesOf = (topology: string) =>
    [...homes]
      .filter(([, home]) => home === topology)
      .map(([system]) => (isSystemId(system) ? stepPrefix(system) : system));
  return branches.map((topology) => `${topology}=${prefixesOf(topology).join(' ')}`).join(';');
}
