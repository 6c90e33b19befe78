import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {firstStepOfLastBranch, stepPrefixesByTopology} from './branchSteps';
import {groupSteps} from './groupSteps';
import {markBranchHeadings} from './markBranchHeadings';
import {lostStepLinks} from './stepLinks';

/**
 * Before Docusaurus' own remark plugins: numbers the steps and makes lists of them, writes the
 * numbers into links to steps, and marks the headings of branches, so that the contents list can
 * hide them.
 * @throws for a link to a step that is not there; the author checks name the file
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
 * After them: writes into the page's head how the steps of each branch are called, where the
 * script in <head> finds the branch of a step before the body is there; and asks the browser to
 * paint for the first time when each branch has begun, so that the right one is in the first view.
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
