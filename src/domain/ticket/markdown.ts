import type {Block, CopyDocument} from './copyDocument';
import {text, type Inline} from './inline';
import {groupByLink, toLeaves, type Leaf} from './leaves';

/** A character that is neither blank nor punctuation in the sense of CommonMark, section 2.1. */
const wordCharacter = /[^\s\p{P}\p{S}]/u;

/**
 * Escapes words for CommonMark 0.31 (section 2.4: any ASCII punctuation may be escaped) and GitHub
 * Flavored Markdown (strikethrough, tables, literal autolinks), `$` for mathematics included.
 */
function escapeWords(words: string): string {
  return words
    .replace(/[\\`*_[\]<>#|~&$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.');
}

/** Escapes what would begin a list, a quotation or an underlined heading at the start of a line. */
function escapeStart(line: string): string {
  return line.replace(/^[-+=]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A code span with a fence longer than every run of backticks in it (CommonMark, section 6.1). */
function codeSpan(literal: string): string {
  const runs = literal.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad = literal.startsWith('`') || literal.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${literal}${pad}${fence}`;
}

function leafSource(leaf: Leaf): string {
  return leaf.kind === 'code' ? codeSpan(leaf.text) : escapeWords(leaf.text);
}

/** A character as a numeric reference: beside `**` it then counts as punctuation. */
function reference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

/**
 * Writes leaves of one link. Where a word touches the `**` of strong text that begins or ends with
 * punctuation, CommonMark (section 6.2) would not see the `**`; a reference in its place helps.
 */
function writeLeaves(leaves: readonly Leaf[]): string {
  let source = '';
  let strong = false;
  for (const leaf of leaves) {
    const next = leafSource(leaf);
    let start = next;
    if (leaf.strong !== strong) {
      const last = Array.from(source).at(-1) ?? '';
      const first = Array.from(next)[0] ?? '';
      if (leaf.strong && wordCharacter.test(last) && !wordCharacter.test(first)) {
        source = source.slice(0, source.length - last.length) + reference(last);
      }
      if (!leaf.strong && wordCharacter.test(first) && !wordCharacter.test(last)) {
        start = reference(first) + next.slice(first.length);
      }
      source += '**';
      strong = leaf.strong;
    }
    source += start;
  }
  return strong ? `${source}**` : source;
}

/** Writes a text as Markdown for one line. */
export function inlineMarkdown(inlines: readonly Inline[]): string {
  return groupByLink(toLeaves(inlines))
    .map(({url, leaves}) => {
      const source = writeLeaves(leaves);
      return url === undefined ? source : `[${source}](${url})`;
    })
    .join('');
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.children)}`;
    case 'paragraph':
      return escapeStart(inlineMarkdown(block.children));
    case 'tasks':
      return block.items
        .map(({number, done, children}) => {
          const line = inlineMarkdown([text(`${number}. `), ...children]);
          return `- [${done ? 'x' : ' '}] ${line}`;
        })
        .join('\n');
    case 'facts':
      return block.items
        .map(({label, children}) => {
          const line = inlineMarkdown([
            {type: 'strong', children: [text(`${label}:`)]},
            text(' '),
            ...children,
          ]);
          return `- ${line}`;
        })
        .join('\n');
  }
}

/** Writes a document as GitHub Flavored Markdown, with a task list. */
export function toMarkdown(document: CopyDocument): string {
  return `${document.map(writeBlock).join('\n\n')}\n`;
}
