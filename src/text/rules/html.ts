import type {Block, CopyDocument} from './copyDocument';
import type {Inline} from './inline';
import {groupByLink, toLeaves, type Leaf} from './leaves';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for element content and quoted attributes (HTML standard, section 13.1). */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (character) => references[character] ?? character);
}

function writeLeaf({kind, text, strong}: Leaf): string {
  const escaped = escapeHtml(text);
  const literal = kind === 'code' ? `<code>${escaped}</code>` : escaped;
  return strong ? `<strong>${literal}</strong>` : literal;
}

/** Writes a text as HTML for one line. */
export function inlineHtml(inlines: readonly Inline[]): string {
  return groupByLink(toLeaves(inlines))
    .map(({url, leaves}) => {
      const source = leaves.map(writeLeaf).join('');
      return url === undefined ? source : `<a href="${escapeHtml(url)}">${source}</a>`;
    })
    .join('');
}

function tableRow(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`;
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${inlineHtml(block.children)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.children)}</p>`;
    case 'tasks': {
      const items = block.items.map(
        ({number, done, children}) =>
          `<li value="${number}">${done ? '☑' : '☐'} ${inlineHtml(children)}</li>`,
      );
      return `<ol start="${block.items[0]?.number ?? 1}">\n${items.join('\n')}\n</ol>`;
    }
    case 'facts': {
      const items = block.items.map(
        ({label, children}) =>
          `<li><strong>${escapeHtml(label)}:</strong> ${inlineHtml(children)}</li>`,
      );
      return `<ul>\n${items.join('\n')}\n</ul>`;
    }
    case 'table': {
      const head = block.head.map((cell) => `<th>${inlineHtml(cell)}</th>`);
      const rows = block.rows.map(([name = [], ...cells]) =>
        tableRow([
          `<th>${inlineHtml(name)}</th>`,
          ...cells.map((cell) => `<td>${inlineHtml(cell)}</td>`),
        ]),
      );
      return `<table>\n${[tableRow(head), ...rows].join('\n')}\n</table>`;
    }
  }
}

/**
 * Writes a document as an HTML fragment for the clipboard. The numbers are in the list text and
 * boxes are characters, because mail and ticket programs drop form fields.
 */
export function toHtml(document: CopyDocument): string {
  return `${document.map(writeBlock).join('\n')}\n`;
}
