import type {Node, Parent} from 'unist';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {toString} from 'mdast-util-to-string';
import {isSystemId, systems} from '../../../src/facts/systems';
import {topologies} from '../../../src/facts/topologies';
import {attribute, isElement, topologyInside} from './jsx';
import {numberStepLinks} from './stepLinks';

/** Numbers steps as a reader counts them: continuously through a branch, each branch separately. */
class StepCounter {
  private readonly counts = new Map<string, number>();

  next(topology: string | undefined): number {
    const branches = topology ? [topology] : topologies.map(({id}) => id);
    const number = 1 + Math.max(...branches.map((id) => this.counts.get(id) ?? 0));
    for (const id of branches) this.counts.set(id, number);
    return number;
  }
}

function mark(name: string, value: string) {
  return {type: 'mdxJsxAttribute' as const, name, value};
}

/** Whether the heading names the system of the step. */
function names(heading: Node | undefined, step: MdxJsxFlowElement): boolean {
  const system = attribute(step, 'system');
  if (!heading || !system || !isSystemId(system)) return false;
  return toString(heading).startsWith(systems[system].label);
}

/** The list that starts with a step; `named` if the heading above names the system. */
function listFrom(
  start: number,
  step: MdxJsxFlowElement,
  heading: Node | undefined,
): MdxJsxFlowElement {
  const attributes = [mark('start', String(start))];
  if (names(heading, step)) attributes.push(mark('named', 'true'));
  return {type: 'mdxJsxFlowElement', name: 'Steps', attributes, children: []};
}

/** Marks a step outside branches: its system has a different name in each topology. */
function shared(step: MdxJsxFlowElement): MdxJsxFlowElement {
  return {...step, attributes: [...step.attributes, mark('shared', 'true')]};
}

/** A copy of the node with lists; its content is numbered in reading order. */
function withLists<N extends Node>(node: N, counter: StepCounter, around?: string): N {
  if (!('children' in node)) return node;
  const topology = topologyInside(node, around);
  const children: Node[] = [];
  let run: MdxJsxFlowElement | undefined;
  let heading: Node | undefined;
  for (const child of (node as unknown as Parent).children) {
    if (isElement(child, 'Step')) {
      const number = counter.next(topology);
      if (!run) children.push((run = listFrom(number, child, heading)));
    } else run = undefined;
    if (child.type === 'heading') heading = child;
    const siblings: Node[] = run ? run.children : children;
    const copy = withLists(child, counter, topology);
    siblings.push(isElement(copy, 'Step') && !topology ? shared(copy) : copy);
  }
  return {...node, children};
}

/**
 * Makes one ordered list of adjacent `<Step>`s; `start` continues the numbering of the branch.
 * Links to steps get their numbers. Does not change the input tree.
 */
export function groupSteps(root: Root): Root {
  const grouped = withLists(root, new StepCounter());
  numberStepLinks(grouped);
  return grouped;
}
