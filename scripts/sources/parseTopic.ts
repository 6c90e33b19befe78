import type {Element, ElementContent, Root as HtmlRoot, RootContent} from 'hast';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {
  Block,
  Cell,
  Inline,
  List,
  Note,
  NotUnderstood,
  SourceTree,
  Table,
} from '../../src/domain/sources/sourceTree';
import {markdownAsHtml} from './markdownAsHtml';

/** The export of June 2023 indents what stands in cells; SAP's code never comes by indentation. */
const noIndentedCode = {disable: {null: ['codeIndented']}};

const markdown = unified()
  .data('micromarkExtensions', [noIndentedCode])
  .use(remarkParse)
  .use(remarkGfm);
const html = unified().use(rehypeParse, {fragment: true});

const inlineNames = new Set(
  'a abbr b br cite code del dfn em i img kbd mark q s samp small span strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
const passThrough = new Set(
  'article body center dd div dl dt fieldset figcaption figure footer header main nav section'.split(
    ' ',
  ),
);

const showsNothing = new Set(['hr', 'link', 'meta', 'script', 'style', 'template']);

interface Emphasis {
  readonly em: boolean;
  readonly strong: boolean;
  readonly code: boolean;
}

const plain: Emphasis = {em: false, strong: false, code: false};

type Node = RootContent | ElementContent;

/** Walks one topic; remembers where it is and what it did not understand. */
class Reader {
  readonly notUnderstood: NotUnderstood[] = [];
  private line = 1;

  private miss(what: string) {
    this.notUnderstood.push({line: this.line, what});
  }

  private at(element: Element): number {
    const line = Number(element.properties.dataLine);
    if (Number.isInteger(line) && line > 0) this.line = line;
    return this.line;
  }

  blocks(nodes: readonly Node[]): Block[] {
    const found: Block[] = [];
    let run: Inline[] = [];
    const flush = () => {
      if (run.some((inline) => inline.kind !== 'break' && inline.text.trim() !== ''))
        found.push({kind: 'paragraph', inlines: run, line: this.line});
      run = [];
    };
    for (const node of nodes) {
      if (isInline(node)) {
        run.push(...this.inlines([node], plain));
        continue;
      }
      flush();
      if (node.type === 'element') found.push(...this.element(node));
    }
    flush();
    return found;
  }

  private element(element: Element): Block[] {
    const line = this.at(element);
    const {tagName, children} = element;
    if (tagName === 'p') return this.blocks(children);
    if (/^h[1-6]$/.test(tagName)) {
      const inlines = this.inlines(children, plain);
      return [{kind: 'heading', level: Number(tagName[1]), inlines, line}];
    }
    if (tagName === 'ul' || tagName === 'ol') return [this.list(element, line)];
    if (tagName === 'table') return [this.table(element, line)];
    if (tagName === 'blockquote') return [this.note(element, line)];
    if (tagName === 'pre') {
      const text = textOf(element);
      return [{kind: 'paragraph', inlines: [{kind: 'value', text}], line}];
    }
    if (showsNothing.has(tagName)) return [];
    if (!passThrough.has(tagName)) this.miss(`<${tagName}> is read as plain content`);
    return this.blocks(children);
  }

  private list(element: Element, line: number): List {
    const items = element.children
      .filter((child): child is Element => child.type === 'element' && child.tagName === 'li')
      .map((item) => {
        this.at(item);
        return this.blocks(item.children);
      });
    return {kind: 'list', ordered: element.tagName === 'ol', items, line};
  }

  private note(element: Element, line: number): Note {
    const [first, ...rest] = this.blocks(element.children);
    if (first?.kind === 'heading') {
      const label = textOfInlines(first.inlines).replace(/:?\s*$/, '');
      return {kind: 'note', label, blocks: rest, line};
    }
    return {kind: 'note', label: '', blocks: first ? [first, ...rest] : rest, line};
  }

  private table(element: Element, line: number): Table {
    const grid: Cell[][] = [];
    const heads: boolean[] = [];
    rowsOf(element).forEach((row, index) => {
      let column = 0;
      const cells = row.children.filter(isCell);
      heads[index] = cells.length > 0 && cells.every(({tagName}) => tagName === 'th');
      for (const cell of cells) {
        while (grid[index]?.[column]) column += 1;
        const content = {blocks: this.blocks(cell.children)};
        for (let down = 0; down < span(cell, 'rowSpan'); down += 1) {
          const target = (grid[index + down] ??= []);
          for (let right = 0; right < span(cell, 'colSpan'); right += 1)
            target[column + right] = content;
        }
        column += span(cell, 'colSpan');
      }
    });
    const rows = grid.filter((row, index) => row.length > 0 && !heads[index]);
    const head = grid[heads.indexOf(true)] ?? [];
    const width = head.length || rows[0]?.length;
    if (rows.some((row) => row.length !== width))
      this.miss('a table with rows of different length');
    return {kind: 'table', head, rows, line};
  }

  inlines(nodes: readonly Node[], emphasis: Emphasis): Inline[] {
    const found: Inline[] = [];
    for (const node of nodes) {
      if (node.type === 'text') found.push(leaf(node.value, emphasis));
      if (node.type === 'element') found.push(...this.inlineElement(node, emphasis));
    }
    return merged(found);
  }

  private inlineElement(element: Element, emphasis: Emphasis): Inline[] {
    const {tagName, children, properties} = element;
    if (tagName === 'br') return [{kind: 'break'}];
    if (tagName === 'em' || tagName === 'i') return this.inlines(children, {...emphasis, em: true});
    if (tagName === 'strong' || tagName === 'b')
      return this.inlines(children, {...emphasis, strong: true});
    if (['code', 'kbd', 'samp', 'tt'].includes(tagName))
      return this.inlines(children, {...emphasis, code: true});
    if (tagName === 'img') return [leaf(text(properties.alt), plain)];
    if (tagName === 'a' && typeof properties.href === 'string') {
      const title = text(properties.title) || undefined;
      return [{kind: 'link', text: textOf(element), url: properties.href, title}];
    }
    if (!inlineNames.has(tagName)) this.miss(`<${tagName}> inside a sentence is read as text`);
    return this.inlines(children, emphasis);
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isInline(node: Node): boolean {
  if (node.type === 'text') return true;
  return node.type === 'element' && inlineNames.has(node.tagName);
}

function isCell(node: Node): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : child.tagName === 'table' ? [] : rowsOf(child);
  });
}

function span(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value > 0 && value < 1000 ? value : 1;
}

/** Typed values stand in code, in bold italics (exports of 2021 and 2022) or in bold code. */
function leaf(value: string, {em, strong, code}: Emphasis): Inline {
  if (code || (em && strong)) return {kind: 'value', text: value};
  if (em) return {kind: 'label', text: value};
  return {kind: strong ? 'strong' : 'text', text: value};
}

function merged(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    const join = last && last.kind === inline.kind && last.kind !== 'link' && last.kind !== 'break';
    if (join && 'text' in inline)
      joined[joined.length - 1] = {...last, text: last.text + inline.text};
    else joined.push(inline);
  }
  return joined.filter((inline) => inline.kind === 'break' || inline.text !== '');
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : ' ')).join('');
}

/**
 * Parses one topic as SAP's exporter writes it: Markdown whose tables are HTML with Markdown in
 * their cells. Markdown becomes HTML first, so that one HTML parser sees whole tables.
 */
export function parseTopic(source: string): SourceTree {
  const normal = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const reader = new Reader();
  const tree: HtmlRoot = html.parse(markdownAsHtml(markdown.parse(normal)));
  const blocks = reader.blocks(
    tree.children.flatMap((node) => (node.type === 'doctype' ? [] : [node])),
  );
  return {loio: loioOf(normal), blocks, notUnderstood: reader.notUnderstood};
}

/** The topic ID in a topic's first line; undefined where the file is no topic. */
export function loioOf(source: string): string | undefined {
  return /^\uFEFF?\s*<!--\s*loio([0-9a-f]{32})\s*-->/.exec(source)?.[1];
}
