import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {groupSteps} from './groupSteps';
import {anchorsByTopology} from './anchors';
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
 * After them: lists the steps of each branch in the page's head, where
 * the script in <head> finds the branch of a step before the body is there.
 */
export const listAnchors: Plugin<[], Root> = () => (root) => {
  const content = anchorsByTopology(root);
  if (!content) return;
  const meta: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'meta',
    attributes: [
      {type: 'mdxJsxAttribute', name: 'name', value: 'topology-anchors'},
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
