import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {firstStepOfLastBranch, stepPrefixesByTopology} from './branchSteps';
import {groupSteps} from './groupSteps';
import {markBranchHeadings} from './markBranchHeadings';
import {lostStepLinks} from './stepLinks';

/**
 * Runs before Docusaurus' own remark plugins: numbers the steps and groups them into lists, writes the
 * numbers into links to steps, and marks the headings of branches so that the contents list can
 * hide them.
 * @throws for a link to a missing step; the author checks name the file
 */
export const prepareSteps: Plugin<[], Root> = () => (root) => {
  const grouped = groupSteps(root);
  const [lost] = lostStepLinks(grouped);
  if (lost) throw new Error(lost.message);
  markBranchHeadings(grouped);
  return grouped;
};

function headElement(name: string, attributes: Readonly<Record<string, string>>) {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: [],
  } satisfies MdxJsxFlowElement;
}

/**
 * Runs after them. Writes the prefixes of each branch's step IDs into the page's head, where the
 * script in <head> looks up the branch of a step before the body exists. Asks the browser to delay
 * the first paint until each branch has started, so that the right one is in the first view.
 */
export const listBranchSteps: Plugin<[], Root> = () => (root) => {
  const content = stepPrefixesByTopology(root);
  const lastToCome = firstStepOfLastBranch(root);
  if (!content || !lastToCome) return;
  root.children.unshift({
    type: 'mdxJsxFlowElement',
    name: 'Head',
    attributes: [],
    children: [
      headElement('meta', {name: 'branch-steps', content}),
      headElement('link', {rel: 'expect', href: `#${lastToCome}`, blocking: 'render'}),
    ],
  });
};
