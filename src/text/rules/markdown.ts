import type {Block, Cell, CopyDocument} from './copyDocument';
import {text, type Inline} from './inline';
import {groupByLink, toLeaves, type Leaf} from './leaves';

/**
 * Characters that every parser classifies the same way: blanks and punctuation, and letters and
 * digits. The versions of CommonMark differ about symbols such as emoji (section 2.1).
 */
const surelyPunctuation = /^[\s\p{P}$+<=>^`|~]$/u;
const surelyWord = /^[\p{L}\p{N}\p{M}]$/u;

/**
 * Escapes words for CommonMark 0.31 (section 2.4: any ASCII punctuation may be escaped) and GitHub
 * Flavored Markdown (strikethrough, tables, literal autolinks), including `$` for mathematics.
 */
function escapeWords(words: string): string {
  return words
    .replace(/[\\`*_[\]<>#|~&$@!]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.');
}

/** Escapes what would start a list, a quotation or an underlined heading at the start of a line. */
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

/** A character as a numeric reference, which counts as punctuation beside `**`. */
function reference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

/**
 * Whether a parser might ignore `**` between these characters (CommonMark, section 6.2): strong
 * text that starts or ends with punctuation must not touch a word.
 */
function isUnseen(inside: string, outside: string): boolean {
  return outside !== '' && !surelyWord.test(inside) && !surelyPunctuation.test(outside);
}

function firstOf(source: string): string {
  return Array.from(source)[0] ?? '';
}

function lastOf(source: string): string {
  return Array.from(source).at(-1) ?? '';
}

/** Puts `**` between two leaves; a word that touches it is written as a reference. */
function joinWithMarks(before: string, after: string, opens: boolean): string {
  const [last, first] = [lastOf(before), firstOf(after)];
  if (opens && isUnseen(first, last)) {
    return `${before.slice(0, before.length - last.length)}${reference(last)}**${after}`;
  }
  if (!opens && isUnseen(last, first)) {
    return `${before}**${reference(first)}${after.slice(first.length)}`;
  }
  return `${before}**${after}`;
}

/** Writes leaves of one link. */
function writeLeaves(leaves: readonly Leaf[]): string {
  let source = '';
  let strong = false;
  for (const leaf of leaves) {
    const next = leafSource(leaf);
    source = leaf.strong === strong ? source + next : joinWithMarks(source, next, leaf.strong);
    strong = leaf.strong;
  }
  return strong ? `${source}**` : source;
}

function writeLine(line: readonly Leaf[]): string {
  return groupByLink(line)
    .map(({url, leaves}) => {
      const source = writeLeaves(leaves);
      return url === undefined ? source : `[${source}](${url})`;
    })
    .join('');
}

/** Writes a text as Markdown for one line. */
export function inlineMarkdown(inlines: readonly Inline[]): string {
  return writeLine(toLeaves(inlines));
}

/**
 * Code with a bar becomes plain text in a cell: GitHub's parser has no form for `\\|` in code
 * there.
 */
function tableCell(cell: Cell): string {
  const leaves = toLeaves(cell).map((leaf): Leaf =>
    leaf.text.includes('|') ? {...leaf, kind: 'text'} : leaf,
  );
  return writeLine(leaves);
}

function tableRow(cells: readonly Cell[]): string {
  return `| ${cells.map(tableCell).join(' | ')} |`;
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
          return `* ${line}`;
        })
        .join('\n');
    case 'table':
      return [
        tableRow(block.head),
        `|${' --- |'.repeat(block.head.length)}`,
        ...block.rows.map(tableRow),
      ].join('\n');
  }
}

/**
 * Writes a document as GitHub Flavored Markdown, with a task list. Facts and tasks have different
 * bullets, so that the two never merge into one list (CommonMark, section 5.3).
 */
export function toMarkdown(document: CopyDocument): string {
  return `${document.map(writeBlock).join('\n\n')}\n`;
}
