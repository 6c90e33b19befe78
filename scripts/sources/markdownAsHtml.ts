import type {Nodes, Parent} from 'mdast';

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function element(name: string, node: Nodes, attributes = ''): string {
  const line = node.position?.start.line;
  const at = line === undefined ? '' : ` data-line="${line}"`;
  return `<${name}${at}${attributes}>${children(node)}</${name}>`;
}

function children(node: Nodes): string {
  return 'children' in node ? (node as Parent).children.map(markdownAsHtml).join('') : '';
}

/** `<a name="…"/>` as HTML understands it: closed only by a tag of its own. */
function closed(html: string): string {
  return html.replace(/<(?!br|hr|img|col\b|wbr)([a-z][a-z0-9]*)(\s[^<>]*)?\/>/gi, '<$1$2></$1>');
}

function code(value: string): string {
  return `<code>${escaped(value)}</code>`;
}

const names: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  listItem: 'li',
  blockquote: 'blockquote',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
};

/**
 * Markdown's tree as HTML with `data-line`, and HTML in it as it stands: so a table that is split
 * into pieces of HTML and Markdown becomes whole. It is parsed again, never shown.
 */
export function markdownAsHtml(node: Nodes): string {
  const name = names[node.type];
  if (name) return element(name, node);
  switch (node.type) {
    case 'html':
      return closed(node.value);
    case 'text':
      return escaped(node.value);
    case 'inlineCode':
      return code(node.value);
    case 'code':
      return `<pre data-line="${node.position?.start.line ?? 0}">${code(node.value)}</pre>`;
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'heading':
      return element(`h${node.depth}`, node);
    case 'list':
      return element(node.ordered ? 'ol' : 'ul', node);
    case 'link': {
      const title = node.title ? ` title="${escaped(node.title)}"` : '';
      return element('a', node, ` href="${escaped(node.url)}"${title}`);
    }
    case 'image':
      return `<img src="${escaped(node.url)}" alt="${escaped(node.alt ?? '')}">`;
    default:
      return children(node);
  }
}
