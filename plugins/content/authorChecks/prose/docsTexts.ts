import type {Link, Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Node, Parent} from 'unist';
import {attribute, visitBranches} from '../../steps/jsx';
import {namePlaceholder} from './namePlaceholder';

/** A text that readers see, and where it starts. */
export interface ProseText {
  readonly line: number;
  readonly text: string;
  /** Whether it names a source. */
  readonly isSource?: boolean;
}

const blocks = new Set(['paragraph', 'heading', 'tableCell']);
const emphases = new Set(['strong', 'emphasis']);

function wordsOf(node: Node): string {
  if (node.type === 'text') return (node as Node & {value: string}).value;
  if (node.type === 'mdxTextExpression') return '';
  const inner = 'children' in node ? (node as Parent).children.map(wordsOf).join('') : '';
  if (node.type === 'inlineCode') return namePlaceholder;
  // Labels and titles of other documents are names; other emphasized words are text.
  if (emphases.has(node.type) && /^[A-Z]|_/.test(inner)) return namePlaceholder;
  if (node.type === 'link' && (node as Link).url.startsWith('https:')) return namePlaceholder;
  const isComponent = node.type === 'mdxJsxTextElement' && /^[A-Z]/.test(jsxName(node));
  return isComponent && inner === '' ? namePlaceholder : inner;
}

const jsxName = (node: Node) => (node as MdxJsxTextElement).name ?? '';

const shownAttributes = ['title', 'source', 'blockers'] as const;

/** The texts of a docs file: paragraphs, headings, cells, and attributes that components show. */
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
