import type {Block, CopyDocument} from './copyDocument';
import type {Inline} from './inline';
import {groupByLink, toLeaves} from './leaves';

/** Writes text as plain text for one line; an address follows its words in parentheses. */
export function inlinePlain(inlines: readonly Inline[]): string {
  return groupByLink(toLeaves(inlines))
    .map(({url, leaves}) => {
      const words = leaves.map((leaf) => leaf.text).join('');
      return url === undefined || url === words ? words : `${words} (${url})`;
    })
    .join('');
}

/** Columns side by side, as wide as their longest cell. */
function writeTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows
    .map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading': {
      const words = inlinePlain(block.children);
      return `${words}\n${(block.level === 2 ? '=' : '-').repeat(Math.min(words.length, 60))}`;
    }
    case 'paragraph':
      return inlinePlain(block.children);
    case 'tasks':
      return block.items
        .map(({number, done, children}) => {
          return `[${done ? 'x' : ' '}] ${number}. ${inlinePlain(children)}`;
        })
        .join('\n');
    case 'facts':
      return block.items
        .map(({label, children}) => `${label}: ${inlinePlain(children)}`)
        .join('\n');
    case 'table':
      return writeTable([block.head, ...block.rows].map((cells) => cells.map(inlinePlain)));
  }
}

/** Writes a document as plain text. */
export function toPlainText(document: CopyDocument): string {
  return `${document.map(writeBlock).join('\n\n')}\n`;
}
