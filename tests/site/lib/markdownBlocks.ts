import matter from 'gray-matter';
import type {Nodes, Parents} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {BlockList, type Block} from './blocks';
import {onlyInMarkdown} from './meantDifferences';

const alertWords: Readonly<Record<string, string>> = {
  NOTE: 'Note',
  TIP: 'Tip',
  IMPORTANT: 'Remember',
  CAUTION: 'Caution',
};

/** A line that opens a GitHub alert, as the page titles it: `[!TIP] Title` is `Tip: Title`. */
function titled(text: string): string {
  return text.replace(/^\[!([A-Z]+)\]\s*(.?)/s, (_all, kind: string, rest: string) => {
    const word = alertWords[kind] ?? kind;
    return rest ? `${word}: ${rest}` : word;
  });
}

function isOnlyHere(text: string): boolean {
  return onlyInMarkdown.some(({begins}) => begins.test(text));
}

function walk(node: Nodes, around: readonly string[], list: BlockList): void {
  const each = (parent: Parents, containers = around) => {
    for (const child of parent.children) walk(child, containers, list);
  };
  switch (node.type) {
    case 'heading':
      return list.add(around, 'heading', toString(node));
    case 'paragraph': {
      const text = toString(node, {includeHtml: false});
      if (!isOnlyHere(text)) list.add(around, 'paragraph', titled(text));
      return;
    }
    case 'code':
      return list.add(around, 'code', node.value);
    case 'tableCell':
      return list.add(around, 'cell', toString(node, {includeHtml: false}));
    case 'blockquote':
      return each(node, [...around, 'note']);
    case 'list':
      node.children.forEach((item, index) => {
        const number = node.ordered ? ` ${(node.start ?? 1) + index}` : '';
        each(item, [...around, `item${number}`]);
      });
      return;
    default:
      if ('children' in node) each(node);
  }
}

/** The blocks of a Markdown file, its front matter left out. */
export function markdownBlocks(file: string): Block[] {
  const list = new BlockList();
  walk(unified().use(remarkParse).use(remarkGfm).parse(matter(file, {}).content), [], list);
  return list.blocks;
}
