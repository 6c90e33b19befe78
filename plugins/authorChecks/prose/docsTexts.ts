import type {Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Node, Parent} from 'unist';
import {attribute, visitBranches} from '../../steps/jsx';
import {namePlaceholder} from './namePlaceholder';

/** A text that readers see, and where it starts. */
export interface ProseText {
  readonly line: number;
  readonly text: string;
}

const blocks = new Set(['paragraph', 'heading', 'tableCell']);
const names = new Set(['inlineCode', 'strong', 'emphasis', 'mdxTextExpression', 'html']);

function wordsOf(node: Node): string {
  if (node.type === 'text') return (node as Node & {value: string}).value;
  if (node.type === 'mdxTextExpression') return '';
  // A label of one or two words is a name; an emphasized sentence is text.
  const inner = 'children' in node ? (node as Parent).children.map(wordsOf).join('') : '';
  if (node.type === 'inlineCode') return namePlaceholder;
  if (names.has(node.type) && /^[A-Z]/.test(inner)) return namePlaceholder;
  const isComponent = node.type === 'mdxJsxTextElement' && /^[A-Z]/.test(jsxName(node));
  return isComponent && inner === '' ? namePlaceholder : inner;
}

const jsxName = (node: Node) => (node as MdxJsxTextElement).name ?? '';

const shownAttributes = ['title', 'source', 'blockers'] as const;

/** The texts of a docs file: paragraphs, headings, cells, and what components show of attributes. */
export function docsTexts(root: Root): readonly ProseText[] {
  const texts: ProseText[] = [];
  visitBranches(root, (node) => {
    const line = node.position?.start.line ?? 1;
    if (blocks.has(node.type)) texts.push({line, text: wordsOf(node)});
    if (node.type !== 'mdxJsxFlowElement') return;
    for (const name of shownAttributes) {
      const text = attribute(node as MdxJsxTextElement, name);
      if (text) texts.push({line, text});
    }
  });
  return texts;
}
