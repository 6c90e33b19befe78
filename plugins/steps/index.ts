import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {stepPrefixesByTopology} from './branchSteps';
import {groupSteps} from './groupSteps';
import {markBranchHeadings} from './markBranchHeadings';

/**
 * Before Docusaurus' own remark plugins: numbers the steps and makes lists of them, and marks the
 * headings of branches, so that the contents list can hide them.
 */
export const prepareSteps: Plugin<[], Root> = () => (root) => {
  groupSteps(root);
  markBranchHeadings(root);
};

/**
 * After them: writes the systems of each branch into the page's head, where
 * the script in <head> finds the branch of a step before the body is there.
 */
export const listBranchSteps: Plugin<[], Root> = () => (root) => {
  const content = stepPrefixesByTopology(root);
  if (!content) return;
  const meta: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'meta',
    attributes: [
      {type: 'mdxJsxAttribute', name: 'name', value: 'branch-steps'},
      {type: 'mdxJsxAttribute', name: 'content', value: content},
    ],
    children: [],
  };
  root.children.unshift({
    type: 'mdxJsxFlowElement',
    name: 'Head',
    attributes: [],
    children: [meta],
  });
};
