import type {Heading, Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {onlyForClass} from '../../../src/branching/rules/topologyCss';
import type {TopologyId} from '../../../src/facts/topologies';
import {visitBranches} from './jsx';

/**
 * Wraps the text of each heading in a branch in a span with the branch's class. Docusaurus copies
 * the span into the contents list, where CSS hides the entry together with the branch.
 */
export function markBranchHeadings(root: Root): void {
  visitBranches(root, (node, topology) => {
    if (node.type !== 'heading' || !topology) return;
    const heading = node as Heading;
    const isId = ({type}: {type: string}) => type === 'mdxTextExpression';
    const span: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [
        {
          type: 'mdxJsxAttribute',
          name: 'className',
          value: onlyForClass(topology as TopologyId),
        },
      ],
      children: heading.children.filter((child) => !isId(child)),
    };
    heading.children = [span, ...heading.children.filter(isId)];
  });
}
