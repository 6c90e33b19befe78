import type {Block, CopyDocument} from './copyDocument';
import {text, type Inline} from './inline';
import {groupByLink, toLeaves, type Leaf} from './leaves';

/**
 * Jira wiki text, after Atlassian's *Text Formatting Notation Help* and the order in which its
 * renderer works: links, addresses, backslash escapes, entities, icons, then phrases.
 */
const wordCharacter = /[\p{L}\p{Nd}]/u;
const icon = /\((?:[ynixcr!?+/-]|\*[rgby]?|on|off|tm|flag|flagoff)\)/gi;

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Marks for phrases count only at the edge of a word, so that names with `_` stay readable. */
function escapePhraseMarks(words: string): string {
  return words.replace(/[_+^~-]/g, (mark, at: number) => {
    const before = Array.from(words.slice(0, at)).at(-1) ?? '';
    const after = Array.from(words.slice(at + 1))[0] ?? '';
    return wordCharacter.test(before) && wordCharacter.test(after) ? mark : `\\${mark}`;
  });
}

/**
 * Escapes words. A backslash has no escape of its own and an address would become a link with the
 * escapes in it; both get an entity, which the renderer keeps.
 */
function escapeWords(words: string): string {
  const withoutReferences = words.replace(/&(?=#?\w+;)/g, '&amp;');
  return escapePhraseMarks(withoutReferences)
    .replace(/\\(?![_+^~-])/g, entity)
    .replace(/[*![\]{}|]/g, '\\$&')
    .replace(/\?(?=\?)|(?<=\?)\?/g, '\\?')
    .replace(icon, (found) => `\\${found.slice(0, -1)}\\)`)
    .replace(/([:;])([()])/g, '$1\\$2')
    .replace(/:(?=\/\/|[DPp](?![\p{L}\p{Nd}]))/gu, entity)
    .replace(/\b(mailto|file|news|nntp|irc):/gi, (_all, scheme: string) => `${scheme}&#58;`);
}

/** In a literal, braces get an entity: an escaped one would end `{{…}}` too early. */
function escapeLiteral(literal: string): string {
  return escapeWords(literal).replace(/\\([{}])/g, (_all, brace: string) => entity(brace));
}

/** What would begin a heading or a quotation at the start of a line. */
function escapeStart(line: string): string {
  return line.replace(/^(h[1-6]|bq)\./, '$1&#46;').replace(/^#/, '\\#');
}

/** Within a link, `|` and `!` are taken for parts of the link even when escaped. */
function escapeForLink(source: string): string {
  return source.replace(/\\([|!])/g, (_all, mark: string) => entity(mark));
}

interface Neighbors {
  readonly before: string;
  readonly after: string;
}

/** Formatting that touches a word is not seen by Jira; then the plain words are written. */
function isFree({before, after}: Neighbors): boolean {
  return !wordCharacter.test(before.slice(-1)) && !wordCharacter.test(after.slice(0, 1));
}

function writeLeaf(leaf: Leaf, neighbors: Neighbors): string {
  const source = leaf.kind === 'code' ? escapeLiteral(leaf.text) : escapeWords(leaf.text);
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
  }
}

/** Writes a document as Jira wiki text. Jira has no task list; done steps get its tick icon. */
export function toJira(document: CopyDocument): string {
  return `${document.map(writeBlock).join('\n\n')}\n`;
}
