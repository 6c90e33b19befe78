import type {Block, Cell, CopyDocument} from './copyDocument';
import {text, type Inline} from './inline';
import {groupByLink, toLeaves, type Leaf} from './leaves';

/**
 * Jira wiki text, according to Atlassian's *Text Formatting Notation Help* and the order in which
 * its renderer works: links, addresses, backslash escapes, entities, icons, then phrases.
 */
const wordCharacter = /[\p{L}\p{Nd}]/u;
const iconNames = '(?:[ynixcr!?+/-]|\\*[rgby]?|on|off|tm|flag|flagoff)';
const iconRest = new RegExp(`^${iconNames}\\)`, 'i');
const iconStart = new RegExp(`\\(${iconNames}$`, 'i');

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function lastOf(words: string): string {
  return Array.from(words.slice(-2)).at(-1) ?? '';
}

function firstOf(words: string): string {
  return Array.from(words.slice(0, 2))[0] ?? '';
}

/** Writes a mark, given the words before and after it. */
type Escape = (mark: string, before: string, after: string) => string;

const always: Escape = (mark) => `\\${mark}`;

/** Phrase marks count only at the edge of a word; within one, as in `A_B`, they can stay. */
const atWordEdge: Escape = (mark, before, after) =>
  wordCharacter.test(lastOf(before)) && wordCharacter.test(firstOf(after)) ? mark : `\\${mark}`;

/**
 * How to write each mark. An entity, which the renderer keeps, is used where a backslash does not
 * help: for a backslash itself; for braces, which would stay open in `{{…}}`; for a colon that
 * makes an address or a face. A closing parenthesis after a mark could also end a face.
 */
const escapes: Readonly<Record<string, Escape>> = {
  '\\': entity,
  '{': entity,
  '}': entity,
  '*': always,
  '!': always,
  '[': always,
  ']': always,
  '|': always,
  _: atWordEdge,
  '+': atWordEdge,
  '^': atWordEdge,
  '~': atWordEdge,
  '-': atWordEdge,
  '?': (mark, before, after) =>
    before.endsWith('?') || after.startsWith('?') ? `\\${mark}` : mark,
  '&': (mark, _before, after) => (/^#?\w+;/.test(after) ? '&amp;' : mark),
  ':': (mark, before, after) =>
    /^(?:\/\/|[DPp](?![\p{L}\p{Nd}]))/u.test(after) ||
    /(?:mailto|file|news|nntp|irc)$/i.test(before)
      ? entity(mark)
      : mark,
  '(': (mark, before, after) => (/:-?$/.test(before) || iconRest.test(after) ? `\\${mark}` : mark),
  ')': (mark, before) =>
    !/[\p{L}\p{Nd}\s]$/u.test(before) || iconStart.test(before) ? `\\${mark}` : mark,
};

function escapeWords(words: string): string {
  return words.replace(/[\\{}*![\]|_+^~?&:()-]/g, (mark, at: number) => {
    const write = escapes[mark];
    return write ? write(mark, words.slice(0, at), words.slice(at + 1)) : mark;
  });
}

/** Escapes what would start a heading or a quotation at the start of a line. */
function escapeStart(line: string): string {
  return line.replace(/^(h[1-6]|bq)\./, '$1&#46;').replace(/^#/, '\\#');
}

/** Within a link, Jira treats `|` and `!` as parts of the link even when escaped. */
function escapeForLink(source: string): string {
  return source.replace(/\\([|!])/g, (_all, mark: string) => entity(mark));
}

interface Neighbors {
  readonly before: string;
  readonly after: string;
}

/** Jira ignores formatting that touches a word; in that case the plain words are written. */
function isFree({before, after}: Neighbors): boolean {
  return !wordCharacter.test(before.slice(-1)) && !wordCharacter.test(after.slice(0, 1));
}

function writeLeaf(leaf: Leaf, neighbors: Neighbors): string {
  const source = escapeWords(leaf.text);
  const escaped = leaf.url === undefined ? source : escapeForLink(source);
  if (!isFree(neighbors)) return escaped;
  if (leaf.kind === 'code') return `{{${escaped}}}`;
  return leaf.strong ? `*${escaped}*` : escaped;
}

function writeLeaves(leaves: readonly Leaf[]): string {
  return leaves
    .map((leaf, index) =>
      writeLeaf(leaf, {
        before: leaves[index - 1]?.text ?? '',
        after: leaves[index + 1]?.text ?? '',
      }),
    )
    .join('');
}

/** Writes a text as Jira wiki text for one line. */
export function inlineJira(inlines: readonly Inline[]): string {
  return groupByLink(toLeaves(inlines))
    .map(({url, leaves}) => {
      const source = writeLeaves(leaves);
      return url === undefined ? source : `[${source}|${url}]`;
    })
    .join('');
}

/** A cell can't be empty: Jira would read the bars around it as those of a heading. */
function tableCell(cell: Cell): string {
  return inlineJira(cell) || ' ';
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `h${block.level}. ${inlineJira(block.children)}`;
    case 'paragraph':
      return escapeStart(inlineJira(block.children));
    case 'tasks':
      return block.items
        .map(({number, done, children}) => {
          const line = inlineJira([text(`${number}. `), ...children]);
          return `* ${done ? '(/)' : '☐'} ${line}`;
        })
        .join('\n');
    case 'facts':
      return block.items
        .map(({label, children}) => {
          const line = inlineJira([
            {type: 'strong', children: [text(`${label}:`)]},
            text(' '),
            ...children,
          ]);
          return `* ${line}`;
        })
        .join('\n');
    case 'table':
      return [
        `||${block.head.map(tableCell).join('||')}||`,
        ...block.rows.map(
          ([name = [], ...cells]) => `||${tableCell(name)}|${cells.map(tableCell).join('|')}|`,
        ),
      ].join('\n');
  }
}

/** Writes a document as Jira wiki text. Jira has no task list; done steps get its tick icon. */
export function toJira(document: CopyDocument): string {
  return `${document.map(writeBlock).join('\n\n')}\n`;
}
