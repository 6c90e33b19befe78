import type {Parent} from 'unist';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {topologies} from '../../src/domain/topology/topologies';
import {isElement, visitBranches} from './jsx';

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

function listOf(steps: MdxJsxFlowElement[], start: number): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Steps',
    attributes: [{type: 'mdxJsxAttribute', name: 'start', value: String(start)}],
    children: steps,
  };
}

function wrapRuns(parent: Parent, numbers: ReadonlyMap<object, number>): void {
  const result: Parent['children'] = [];
  let run: MdxJsxFlowElement | undefined;
  for (const child of parent.children) {
    if (!isElement(child, 'Step')) run = undefined;
    else if (run) run.children.push(child);
    else result.push((run = listOf([child], numbers.get(child) ?? 1)));
    if (!run) result.push(child);
  }
  parent.children = result;
}

/** Makes one ordered list of adjacent `<Step>`s; `start` goes on where the branch stopped. */
export function groupSteps(root: Root): void {
  const counter = new StepCounter();
  const numbers = new Map<object, number>();
  const parents = new Set<Parent>();
  visitBranches(root, (node, topology, parent) => {
    if (!parent || !isElement(node, 'Step')) return;
    numbers.set(node, counter.next(topology));
    parents.add(parent);
  });
  for (const parent of parents) wrapRuns(parent, numbers);
}
