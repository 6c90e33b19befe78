import type {Node, Parent} from 'unist';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

/** Whether a node is a JSX element of this name. */
export function isElement(node: Node, name: string): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && (node as MdxJsxFlowElement).name === name;
}

/** The text of a JSX attribute; undefined if it is missing or not plain text. */
export function attribute(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): string | undefined {
  const found = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The topology of a node's content, given that of its surroundings. */
export function topologyInside(node: Node, around: string | undefined): string | undefined {
  return isElement(node, 'OnlyFor') ? attribute(node, 'topology') : around;
}

/** Calls back for every node with the topology of the surrounding branch, outside in. */
export function visitBranches(
  node: Node,
  visit: (node: Node, topology: string | undefined, parent: Parent | undefined) => void,
  topology?: string,
  parent?: Parent,
): void {
  visit(node, topology, parent);
  const inner = topologyInside(node, topology);
  if ('children' in node)
    for (const child of [...(node as Parent).children])
      visitBranches(child, visit, inner, node as Parent);
}
