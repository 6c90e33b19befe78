import type {
  Break,
  Blockquote,
  BlockContent,
  DefinitionContent,
  Heading,
  InlineCode,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';
import type {Phrase} from '../../src/domain/phrases/phrase';
import {topicByKey} from '../../src/domain/topics/findTopic';
import type {TopicKey} from '../../src/domain/topics/topics';
import {valuePlaceholders} from '../../src/domain/values/valuePlaceholders';
import type {ValueName} from '../../src/domain/values/valueDefinitions';

/** Blocks that stand in list items and quotations. */
export type Blocks = (BlockContent | DefinitionContent)[];

/** Words, or what was built from them. */
export type Words = string | PhrasingContent | readonly (string | PhrasingContent)[];

export const text = (value: string): Text => ({type: 'text', value});
export const code = (value: string): InlineCode => ({type: 'inlineCode', value});
export const lineBreak = (): Break => ({type: 'break'});

function phrasing(words: Words): PhrasingContent[] {
  const all = Array.isArray(words) ? words : [words as string | PhrasingContent];
  return all
    .map((part: string | PhrasingContent) => (typeof part === 'string' ? text(part) : part))
    .filter((node) => node.type !== 'text' || node.value !== '');
}

export const strong = (words: Words): Strong => ({type: 'strong', children: phrasing(words)});
export const link = (words: Words, url: string): Link => ({
  type: 'link',
  url,
  children: phrasing(words),
});
export const paragraph = (words: Words): Paragraph => ({
  type: 'paragraph',
  children: phrasing(words),
});

/** A heading with the anchor by which links find it. */
export function heading(depth: number, words: Words, anchor?: string): Heading {
  const within = Math.min(Math.max(depth, 1), 6) as Heading['depth'];
  return {
    type: 'heading',
    depth: within,
    children: phrasing(words),
    ...(anchor && {data: {anchor}}),
  };
}

export const item = (children: Blocks): ListItem => ({type: 'listItem', spread: false, children});

/** An item of one paragraph. */
export const lineItem = (words: Words): ListItem => item([paragraph(words)]);

export const bullets = (children: ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children,
});

/** A numbered list; `start` is the number of its first item. */
export const numbered = (children: ListItem[], start = 1): List => ({
  type: 'list',
  ordered: true,
  start,
  spread: true,
  children,
});

export const quote = (children: Blocks): Blockquote => ({type: 'blockquote', children});

/** A table with its caption as a paragraph before it; GFM has no captions. */
export function table(
  caption: string | undefined,
  columns: readonly Words[],
  rows: readonly (readonly Words[])[],
): Blocks {
  const grid: Table = {
    type: 'table',
    children: [columns, ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((words) => ({type: 'tableCell', children: phrasing(words)})),
    })),
  };
  return caption === undefined ? [grid] : [paragraph(strong(caption)), grid];
}

/** Puts a line end between the lines of a cell. */
export function lines(all: readonly Words[]): PhrasingContent[] {
  return all.flatMap((words, index) => [...(index > 0 ? [lineBreak()] : []), ...phrasing(words)]);
}

/** A sentence from typed data: `code` in backticks and *labels* in asterisks. */
export function sentence(words: string): PhrasingContent[] {
  return words
    .split(/(`[^`]+`|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = part.slice(1, -1);
      if (part.startsWith('`')) return code(inner);
      return part.startsWith('*') ? strong(inner) : text(part);
    });
}

/** The place of a value of the reader's own landscape. */
export function value(name: ValueName): InlineCode {
  return code(`‹${valuePlaceholders[name]}›`);
}

/** Stretches of a sentence from typed data. */
export function phrases(all: readonly Phrase[]): PhrasingContent[] {
  return all.map((phrase) => {
    if (phrase === 'line-break') return lineBreak();
    if (typeof phrase === 'string') return text(phrase);
    if ('day' in phrase) return text(phrase.day);
    return 'code' in phrase ? code(phrase.code) : value(phrase.value);
  });
}

/** A link to a topic with its title as text. */
export function topicLink(key: TopicKey): Link {
  const {title, path} = topicByKey(key);
  return link(title, path);
}
