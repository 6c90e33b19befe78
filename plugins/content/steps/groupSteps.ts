import type {Node, Parent} from 'unist';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {topologies} from '../../../src/facts/topologies';
import {isElement, topologyInside} from './jsx';
import {numberStepLinks} from './stepLinks';

/** Numbers steps as a reader counts them: on through a branch, each branch for itself. */
class StepCounter {
  private readonly counts = new Map<string, number>();

  next(topology: string | undefined): number {
    const branches = topology ? [topology] : topologies.map(({id}) => id);
    const number = 1 + Math.max(...branches.map((id) => this.counts.get(id) ?? 0));
    for (const id of branches) this.counts.set(id, number);
    return number;
  }
}

function listFrom(start: number): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Steps',
    attributes: [{type: 'mdxJsxAttribute', name: 'start', value: String(start)}],
    children: [],
  };
}

/** Marks a step outside of branches: its system has another name in each topology. */
function shared(step: MdxJsxFlowElement): MdxJsxFlowElement {
  const mark = {type: 'mdxJsxAttribute' as const, name: 'shared', value: 'true'};
  return {...step, attributes: [...step.attributes, mark]};
}

/** A copy of the node with lists; what is inside is numbered in reading order. */
function withLists<N extends Node>(node: N, counter: StepCounter, around?: string): N {
  if (!('children' in node)) return node;
  const topology = topologyInside(node, around);
  const children: Node[] = [];
  let run: MdxJsxFlowElement | undefined;
  for (const child of (node as unknown as Parent).children) {
    if (isElement(child, 'Step')) {
      const number = counter.next(topology);
      if (!run) children.push((run = listFrom(number)));
    } else run = undefined;
    const siblings: Node[] = run ? run.children : children;
    const copy = withLists(child, counter, topology);
    siblings.push(isElement(copy, 'Step') && !topology ? shared(copy) : copy);
  }
  return {...node, children};
}

/**
 * Makes one ordered list of adjacent `<Step>`s; `start` continues where the branch stopped. Links
 * to steps get their numbers. The tree that comes in stays as it is.
 */
export function groupSteps(root: Root): Root {
  const grouped = withLists(root, new StepCounter());
  numberStepLinks(grouped);
  return grouped;
}
