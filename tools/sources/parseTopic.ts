import type {Element, Root, RootContent} from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';

/** The export of June 2023 indents the text of cells; SAP never marks code by indentation. */
const noIndentedCode = {disable: {null: ['codeIndented']}};

const processor = unified()
  .data('micromarkExtensions', [noIndentedCode])
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeRaw);

/** An anchor for links. HTML has no self-closing `a`, so it would swallow the following text. */
const anchor = /<a name="[^"]*"\/>/g;

/**
 * Parses one topic as SAP's exporter writes it: Markdown whose tables are HTML with Markdown in
 * their cells.
 */
export function parseTopic(source: string): Root {
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(anchor, '');
  return processor.runSync(processor.parse(text));
}

/** The topic ID in a topic's first line; undefined if the file isn't a topic. */
export function loioOf(source: string): string | undefined {
  return /^\uFEFF?\s*<!--\s*loio([0-9a-f]{32})\s*-->/.exec(source)?.[1];
}

export type Node = Root | RootContent;

export function isElement(node: Node, ...names: string[]): node is Element {
  return node.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : [];
}
