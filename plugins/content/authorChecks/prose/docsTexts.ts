import type {Link, Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Node, Parent} from 'unist';
import {attribute, visitBranches} from '../../steps/jsx';
import {namePlaceholder} from './namePlaceholder';

/** A text that readers see, and where it starts. */
export interface ProseText {
  readonly line: number;
  readonly text: string;
  /** Names where something comes from. */
  readonly isSource?: boolean;
}

const blocks = new Set(['paragraph', 'heading', 'tableCell']);
const emphases = new Set(['strong', 'emphasis']);

function wordsOf(node: Node): string {
  if (node.type === 'text') return (node as Node & {value: string}).value;
  if (node.type === 'mdxTextExpression') return '';
  const inner = 'children' in node ? (node as Parent).children.map(wordsOf).join('') : '';
  if (node.type === 'inlineCode') return namePlaceholder;
  // Labels and titles of other documents are names; what is emphasized within a sentence is text.
  if (emphases.has(node.type) && /^[A-Z]|_/.test(inner)) return namePlaceholder;
  if (node.type === 'link' && (node as Link).url.startsWith('https:')) return namePlaceholder;
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
      if (text) texts.push({line, text, isSource: name === 'source'});
    }
  });
  return texts;
}
