import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {firstStepOfLastBranch, stepPrefixesByTopology} from './branchSteps';
import {groupSteps} from './groupSteps';
import {markBranchHeadings} from './markBranchHeadings';

/**
 * Before Docusaurus' own remark plugins: numbers the steps and makes lists of them, and marks the
 * headings of branches, so that the contents list can hide them.
 */
export const prepareSteps: Plugin<[], Root> = () => (root) => {
  const grouped = groupSteps(root);
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
