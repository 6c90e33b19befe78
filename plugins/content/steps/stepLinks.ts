import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Node} from 'unist';
import {attribute, isElement, visitBranches} from './jsx';

type StepLink = MdxJsxFlowElement | MdxJsxTextElement;

interface NumberedStep {
  readonly number: number;
  readonly topology: string | undefined;
}

/** A link to a step that its readers can't see. */
export interface LostStepLink {
  readonly link: StepLink;
  readonly message: string;
}

function isStepLink(node: Node): node is StepLink {
  return 'name' in node && node.name === 'StepLink';
}

/** The steps of a page by ID, with their numbers in the lists. */
function numberedSteps(root: Root): ReadonlyMap<string, NumberedStep> {
  const steps = new Map<string, NumberedStep>();
  visitBranches(root, (node, topology) => {
    if (!isElement(node, 'Steps')) return;
    const start = Number(attribute(node, 'start'));
    node.children.forEach((child, index) => {
      const id = isElement(child, 'Step') && attribute(child, 'id');
      if (id) steps.set(id, {number: start + index, topology});
    });
  });
  return steps;
}

function setAttributes(link: StepLink, values: Readonly<Record<string, string>>): void {
  link.attributes = Object.entries(values).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  }));
}

/**
 * Writes the number of its step into each `<StepLink to="…" />`. If branches share a text, `to`
 * lists a step of each branch, and the link keeps the one of its own branch. A link that matches no
 * step, or several, gets no number.
 * @param root a page with its steps in lists; its links change
 */
export function numberStepLinks(root: Root): void {
  const steps = numberedSteps(root);
  visitBranches(root, (node, around) => {
    if (!isStepLink(node)) return;
    const seen = (attribute(node, 'to') ?? '').split(' ').flatMap((id) => {
      const step = steps.get(id);
      return step && (!step.topology || step.topology === around) ? [{id, ...step}] : [];
    });
    const [step] = seen;
    if (step && seen.length === 1) setAttributes(node, {to: step.id, number: String(step.number)});
  });
}

/** The links of a page that match no step. */
export function lostStepLinks(numbered: Root): LostStepLink[] {
  const lost: LostStepLink[] = [];
  visitBranches(numbered, (node, topology) => {
    if (!isStepLink(node) || attribute(node, 'number')) return;
    const to = attribute(node, 'to') ?? '';
    const where = topology ? `in the branch for ${topology}` : 'for every reader of the page';
    const message = `<StepLink to="${to}">: not one step ${where}; expected the ID of a step of this page, or one for each branch.`;
    lost.push({link: node, message});
  });
  return lost;
}
