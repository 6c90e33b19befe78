import type {Element, ElementContent, Root, RootContent} from 'hast';
import {select, selectAll} from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {topologies, type TopologyId} from '../../../src/domain/topology/topologies';
import {BlockList, type Block} from './blocks';
import {meantDifferences, type MeantDifference} from './meantDifferences';

type As = MeantDifference['as'];

const blockNames = new Set(
  'p div ul ol li table blockquote details summary h1 h2 h3 h4 h5 h6 dl dt dd pre figure figcaption fieldset legend header noscript svg label'.split(
    ' ',
  ),
);

/** Whether blocks stand inside of an element that is none itself. */
function holdsBlock({children}: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (blockNames.has(child.tagName) || holdsBlock(child)),
  );
}

const isElement = (node: RootContent, name: string) =>
  node.type === 'element' && node.tagName === name;

/** What is meant to differ, looked up once for each page: selectors look at what is around. */
function lookUp(root: Root): Map<Element, As> {
  const found = new Map<Element, As>();
  for (const {page, as} of meantDifferences)
    for (const element of selectAll(page, root)) if (!found.has(element)) found.set(element, as);
  return found;
}

/** What a reader sees of an element's text; the place of a value has marks around it. */
function textOf(node: RootContent, left: (element: Element) => boolean): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || left(node)) return '';
  const inner = node.children.map((child) => textOf(child, left)).join('');
  return node.tagName === 'var' ? `‹${inner}›` : inner;
}

class PageReader {
  readonly list = new BlockList();

  constructor(
    private readonly meant: ReadonlyMap<Element, As>,
    private readonly isHidden: (element: Element) => boolean,
  ) {}

  private readonly left = (element: Element) =>
    this.isHidden(element) || this.meant.get(element) === 'left out';

  private text(node: RootContent): string {
    return textOf(node, this.left);
  }

  /** Reads children; words between blocks are a paragraph of their own. */
  inside(children: readonly RootContent[], around: readonly string[]): void {
    let words = '';
    const flush = () => {
      this.list.add(around, 'paragraph', words);
      words = '';
    };
    for (const child of children) {
      if (child.type !== 'element') words += this.text(child);
      else if (this.left(child)) continue;
      else if (blockNames.has(child.tagName) || this.meant.has(child)) {
        flush();
        this.block(child, around);
      } else if (holdsBlock(child)) {
        flush();
        this.inside(child.children, around);
      } else words += this.text(child);
    }
    flush();
  }

  private readonly special: Readonly<
    Partial<Record<As, (element: Element, around: readonly string[]) => void>>
  > = {
    heading: (element, around) => this.list.add(around, 'heading', this.text(element)),
    paragraph: (element, around) => this.list.add(around, 'paragraph', this.text(element)),
    plain: (element, around) => this.inside(element.children, around),
    note: (element, around) => this.inside(element.children, [...around, 'note']),
    option: (element, around) => {
      const [label = '', description = ''] = selectAll('span > strong, span > span', element).map(
        (part) => this.text(part),
      );
      this.list.add([...around, 'item'], 'paragraph', `${label}: ${description}`);
    },
    chips: (element, around) => {
      const chips = selectAll('[data-chip]', element).map((chip) => this.text(chip));
      this.list.add(around, 'paragraph', chips.join(', '));
    },
    drawing: (element, around) => this.drawing(element, around),
    'caption first': ({children}, around) => {
      const captions = children.filter((child) => isElement(child, 'figcaption'));
      this.inside([...captions, ...children.filter((child) => !captions.includes(child))], around);
    },
    facts: (element, around) => this.facts(element, around),
    'step head': (element, around) => {
      const id = String(select('a', element)?.properties.href ?? '').slice(1);
      this.list.add(
        around,
        'paragraph',
        `${this.text(select('span', element) as Element)} · ${id}`,
      );
    },
  };

  /** The landscape: each part is an item, the arrows that leave it are its items. */
  private drawing(element: Element, around: readonly string[]): void {
    selectAll(':scope > g', element).forEach((part, index) => {
      const [label, ...arrows] = selectAll('text', part).map((text) => this.text(text));
      const item = [...around, `item ${index + 1}`];
      this.list.add(item, 'paragraph', label ?? '');
      for (const arrow of arrows) this.list.add([...item, 'item'], 'paragraph', arrow);
    });
  }

  /** A definition list inside of an item: the definitions are items of their term. */
  private facts(element: Element, around: readonly string[]): void {
    for (const part of selectAll('dt, dd', element)) {
      const item = [...around, 'item', ...(part.tagName === 'dd' ? ['item'] : [])];
      // Where a fact depends on the topology, each topology has an item.
      const variants = selectAll(':scope > [data-of-topology]', part);
      for (const one of variants.length > 0 ? variants : [part])
        if (!this.left(one)) this.inside(one.children, item);
    }
  }

  private block(element: Element, around: readonly string[]): void {
    const as = this.meant.get(element);
    const read = as && this.special[as];
    if (read) return read(element, around);
    const {tagName, properties, children} = element;
    if (/^h[1-6]$/.test(tagName)) return this.list.add(around, 'heading', this.text(element));
    if (tagName === 'pre') return this.list.add(around, 'code', this.text(element));
    if (tagName === 'table') return this.table(element, around);
    if (tagName === 'ul' || tagName === 'ol') return this.items(element, around);
    if (tagName === 'a') return this.list.add(around, 'paragraph', this.text(element));
    const inner = properties.role === 'note' ? [...around, 'note'] : around;
    this.inside(children, inner);
  }

  private items(list: Element, around: readonly string[]): void {
    let number = Number(list.properties.start ?? 1) - 1;
    for (const item of selectAll(':scope > li', list)) {
      number = Number(item.properties.value ?? number + 1);
      const name = list.tagName === 'ol' ? `item ${number}` : 'item';
      this.inside(item.children, [...around, name]);
    }
  }

  /** Rows as Markdown has them: a cell that spans rows stands in each of them. */
  private table(table: Element, around: readonly string[]): void {
    const caption = select('caption', table);
    if (caption) this.list.add(around, 'paragraph', this.text(caption));
    const open: {text: string; rows: number}[] = [];
    for (const row of selectAll('tr', table)) {
      if (this.left(row) || this.hasHiddenBody(table, row)) continue;
      const cells = selectAll(':scope > th, :scope > td', row).filter((cell) => !this.left(cell));
      let column = 0;
      const spanned = () => {
        for (; (open[column]?.rows ?? 0) > 0; column += 1) {
          const above = open[column] as {text: string; rows: number};
          above.rows -= 1;
          this.list.add(around, 'cell', above.text);
        }
      };
      for (const cell of cells) {
        spanned();
        const text = this.text(cell);
        const rows = Number(cell.properties.rowSpan ?? 1) - 1;
        const columns = this.columns(table, cell);
        for (let each = 0; each < columns; each += 1, column += 1) {
          open[column] = {text, rows};
          this.list.add(around, 'cell', each === 0 ? text : '');
        }
      }
      spanned();
    }
  }

  private hasHiddenBody(table: Element, row: Element): boolean {
    return selectAll('tbody', table).some(
      (body) => this.left(body) && body.children.includes(row as ElementContent),
    );
  }

  /** How many columns a cell takes of those that are shown. */
  private columns(table: Element, cell: Element): number {
    const hidden = selectAll('thead th', table).filter((head) => this.left(head)).length;
    const own = Number(cell.properties.colSpan ?? 1);
    return own > 1 ? own - (own > 2 ? hidden : 0) : 1;
  }
}

/** The blocks that a built page shows for a topology; for all of them if it is not given. */
export function pageBlocks(html: string, topology: TopologyId | undefined): Block[] {
  const root = unified().use(rehypeParse).parse(html);
  const content = select('.theme-doc-markdown', root);
  if (!content) throw new Error('The page has no content.');
  const hidden = topologies
    .filter(({id}) => topology && id !== topology)
    .map(
      ({id}) =>
        `[data-when-unchosen], [data-for-topology=${id}], [data-of-topology=${id}], [data-option=${id}]`,
    );
  const left = new Set(hidden.flatMap((selector) => selectAll(selector, root)));
  const reader = new PageReader(lookUp(root), (element) => left.has(element));
  reader.inside(content.children, []);
  return reader.list.blocks;
}
