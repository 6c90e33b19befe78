import type {Element} from 'hast';
import {textOf} from './nodeText';
import {isElement, type Node} from './parseTopic';
import {sentencesOf, type Sentence} from './sentences';
import {cellsOf} from './tableCells';
import {tidy} from './words';

const inlineNames = new Set(
  'a abbr b br cite code del em i img kbd mark q s samp small span strong sub sup tt u var'.split(
    ' ',
  ),
);
const longestRow = 400;

function isInline(node: Node): boolean {
  return node.type === 'text' || (isElement(node) && inlineNames.has(node.tagName));
}

/**
 * Reads the prose of a topic. Each paragraph, heading, item and table row is a line, so that no
 * sentence runs into the next.
 */
class ProseReader {
  constructor(private readonly skipped: ReadonlySet<Element>) {}

  lines(nodes: readonly Node[], prefix = ''): string[] {
    const found: string[] = [];
    let inline = '';
    const endLine = () => {
      if (tidy(inline)) found.push(prefix + tidy(inline));
      inline = '';
    };
    for (const node of nodes) {
      if (isInline(node)) inline += textOf(node);
      else {
        endLine();
        if (isElement(node) && !this.skipped.has(node)) found.push(...this.block(node, prefix));
      }
    }
    endLine();
    return found;
  }

  private block(element: Element, prefix: string): string[] {
    if (element.tagName === 'h1') return this.lines(element.children, 'Title: ');
    if (element.tagName === 'table') return cellsOf(element).flatMap((row) => this.row(row));
    if (element.tagName === 'blockquote') return this.note(element);
    return this.lines(element.children, prefix);
  }

  /** `### Caution:` at the start of a quotation names the kind of note. */
  private note({children}: Element): string[] {
    const at = children.findIndex((child) => isElement(child));
    const label = children[at];
    if (!label || !isElement(label, 'h3')) return this.lines(children);
    return this.lines(children.slice(at + 1), `${tidy(textOf(label)).replace(/:$/, '')}: `);
  }

  /** The cells of a row stay together, unless they contain whole texts. */
  private row(row: readonly Element[]): string[] {
    const lines = [...new Set(row)].flatMap((cell) => this.lines(cell.children));
    const joined = lines.join(' | ');
    return joined.length <= longestRow ? [joined] : lines;
  }
}

/** The sentences of a topic in order, without the tables that `readTables` covers. */
export function readProse(nodes: readonly Node[], tables: ReadonlySet<Element>): Sentence[] {
  return sentencesOf(new ProseReader(tables).lines(nodes).join('\n'));
}
