import {topicByKey} from '../topics/findTopic';
import {extractRoles, type RoleReading} from './extractRoles';
import {onlyOf, plainText, shown, textOfBlocks, textWithTargets} from './inlineText';
import {linkTarget, targetKey} from './linkTarget';
import type {
  Block,
  Cell,
  Inline,
  List,
  NotUnderstood,
  Paragraph,
  SourceTree,
  Table,
} from './sourceTree';
import {collectTerms, type Terms} from './terms';
import type {Linked, Statement, TopicFacts} from './topicFacts';
import {comparable, tidy} from './words';

const roleTopics: readonly string[] = (
  ['technical-communication-user', 'one-system', 'separate-systems'] as const
).map((key) => topicByKey(key).source.loio);

/** Whether a topic describes users and roles, so that its steps are taken apart. */
export function isRoleTopic(loio: string): boolean {
  return roleTopics.includes(loio);
}

const navigation = /^(parent|previous|next)(?: topic)?(?:ColonSymbol)?:?$/i;

function linked({text, url}: Extract<Inline, {kind: 'link'}>): Linked {
  return {to: targetKey(linkTarget(url)), text: tidy(text)};
}

function isLink(inline: Inline): inline is Extract<Inline, {kind: 'link'}> {
  return inline.kind === 'link';
}

/** The link of an item of the list of child topics: the link first, then its description. */
function childOf(item: readonly Block[]): Linked | undefined {
  const [block, ...rest] = item;
  if (block?.kind !== 'paragraph' || rest.length > 0) return undefined;
  const [first, second] = block.inlines;
  if (!first || !isLink(first) || linkTarget(first.url).kind !== 'topic') return undefined;
  return second === undefined || second.kind === 'break' ? linked(first) : undefined;
}

function hasDescription([block]: readonly Block[]): boolean {
  return block?.kind === 'paragraph' && block.inlines.length > 1;
}

class FactReader {
  title = '';
  readonly terms: Terms = {transactions: [], paths: [], labels: [], values: [], notes: []};
  readonly links: Linked[] = [];
  readonly related: Linked[] = [];
  readonly children: Linked[] = [];
  readonly statements: Statement[] = [];
  readonly notUnderstood: NotUnderstood[] = [];
  readonly ways: Partial<Record<'parent' | 'previous' | 'next', Linked>> = {};
  private inRelated = false;

  constructor(private readonly understood: ReadonlySet<Block>) {}

  private say(text: string, keyText: string, line: number, prefix: string) {
    const key = comparable(`${prefix}${keyText}`);
    if (key) this.statements.push({key, text: `${prefix}${text}`, line});
  }

  private collectLinks(inlines: readonly Inline[], line: number, into: Linked[]) {
    for (const inline of inlines.filter(isLink)) {
      const target = linkTarget(inline.url);
      if (target.kind === 'unknown')
        this.notUnderstood.push({line, what: `a link to "${inline.url}"`});
      if (target.kind === 'sap-note') this.terms.notes.push(target.id);
      else into.push(linked(inline));
    }
  }

  /** Links count everywhere, even in what domain/requirements already says. */
  private linksOnly(blocks: readonly Block[]) {
    for (const block of blocks) {
      if (block.kind === 'paragraph' || block.kind === 'heading')
        this.collectLinks(block.inlines, block.line, this.links);
      else if (block.kind === 'note') this.linksOnly(block.blocks);
      else if (block.kind === 'list') for (const item of block.items) this.linksOnly(item);
      else for (const row of block.rows) for (const cell of row) this.linksOnly(cell.blocks);
    }
  }

  walk(blocks: readonly Block[], prefix = '') {
    for (const block of blocks) {
      if (this.understood.has(block)) this.linksOnly([block]);
      else if (block.kind === 'heading') this.heading(block.inlines, block.level, block.line);
      else if (block.kind === 'paragraph') this.paragraph(block, prefix);
      else if (block.kind === 'table') this.table(block);
      else if (block.kind === 'list') this.list(block, prefix);
      else this.walk(block.blocks, block.label ? `${block.label}: ` : prefix);
    }
  }

  private heading(inlines: readonly Inline[], level: number, line: number) {
    this.inRelated = false;
    if (level === 1 && !this.title) this.title = plainText(inlines);
    else this.say(plainText(inlines), textWithTargets(inlines), line, '');
  }

  private paragraph({inlines, line}: Paragraph, prefix: string) {
    const [first, ...rest] = shown(inlines);
    const way = first?.kind === 'strong' ? navigation.exec(tidy(first.text))?.[1] : undefined;
    if (way) return this.way(way, rest, line);
    if (onlyOf(inlines, 'strong') && /^related information$/i.test(plainText(inlines))) {
      this.inRelated = true;
      return;
    }
    if (this.inRelated && shown(inlines).every(isLink))
      return this.collectLinks(inlines, line, this.related);
    this.inRelated = false;
    this.collectLinks(inlines, line, this.links);
    collectTerms(inlines, this.terms);
    this.say(plainText(inlines), textWithTargets(inlines), line, prefix);
  }

  private way(way: string, rest: readonly Inline[], line: number) {
    const name = way.toLowerCase() as 'parent' | 'previous' | 'next';
    const link = rest.find(isLink);
    if (link) this.ways[name] ??= linked(link);
    else this.notUnderstood.push({line, what: `"${way}" without a link`});
  }

  /**
   * Child topics stand in a list of links with descriptions. Markdown joins it with a list of steps
   * in front of it, so each item is looked at.
   */
  private list(block: List, prefix: string) {
    const onlyLinks = block.items.every(childOf);
    for (const item of block.items) {
      const child = onlyLinks || hasDescription(item) ? childOf(item) : undefined;
      if (child) this.children.push(child);
      else this.walk(item, prefix);
    }
  }

  /**
   * A row of short cells is one statement, so that its cells keep together. Where cells hold more,
   * each paragraph stands for itself, with the row's first cell in front.
   */
  private table({head, rows, line}: Table) {
    for (const row of [head, ...rows]) {
      const [first, ...cells] = row.filter((cell, index) => cell !== row[index - 1]);
      if (!first) continue;
      const short = shortRow([first, ...cells]);
      if (short) {
        this.row(short);
        continue;
      }
      const name = textOfBlocks(first.blocks);
      this.walk(first.blocks);
      for (const cell of cells) this.walk(cell.blocks, name && name.length < 80 ? `${name}: ` : '');
    }
    if (rows.length === 0) this.notUnderstood.push({line, what: 'a table without rows'});
  }

  private row(cells: readonly Paragraph[]) {
    for (const {inlines, line} of cells) {
      this.collectLinks(inlines, line, this.links);
      collectTerms(inlines, this.terms);
    }
    const join = (textOf: (inlines: readonly Inline[]) => string) =>
      cells.map(({inlines}) => textOf(inlines)).join(' | ');
    this.say(join(plainText), join(textWithTargets), cells[0]?.line ?? 0, '');
  }
}

/** The paragraphs of a row whose cells hold at most one, and little text together. */
function shortRow(cells: readonly Cell[]): readonly Paragraph[] | undefined {
  const blocks = cells.map((cell) =>
    cell.blocks.length > 1 ? undefined : (cell.blocks[0] ?? empty),
  );
  if (!blocks.every((block) => block?.kind === 'paragraph')) return undefined;
  const length = blocks.reduce((sum, {inlines}) => sum + plainText(inlines).length, 0);
  return length <= 400 ? blocks : undefined;
}

const empty: Paragraph = {kind: 'paragraph', inlines: [], line: 0};

const unique = (list: readonly string[]) => [...new Set(list)].filter(Boolean);

function uniqueLinks(list: readonly Linked[]): Linked[] {
  return list.filter(({to}, index) => list.findIndex((other) => other.to === to) === index);
}

const noRoles: RoleReading = {roles: [], understood: new Set(), notUnderstood: []};

/**
 * The facts of one parsed topic.
 * @throws where the tree has no topic ID
 */
export function extractFacts(tree: SourceTree): TopicFacts {
  if (!tree.loio) throw new Error('The first line names no topic ID (loio).');
  const roles = isRoleTopic(tree.loio) ? extractRoles(tree.blocks) : noRoles;
  const reader = new FactReader(roles.understood);
  reader.walk(tree.blocks);
  if (!reader.title) reader.notUnderstood.push({line: 1, what: 'a topic without a title'});
  const {transactions, paths, labels, values, notes} = reader.terms;
  const notUnderstood = [...tree.notUnderstood, ...roles.notUnderstood, ...reader.notUnderstood];
  return {
    loio: tree.loio,
    title: reader.title,
    transactions: unique(transactions),
    paths: unique(paths),
    labels: unique(labels),
    values: unique(values).filter((value) => !transactions.includes(value)),
    notes: unique(notes),
    links: uniqueLinks(reader.links),
    related: uniqueLinks(reader.related),
    ...reader.ways,
    children: uniqueLinks(reader.children),
    roles: roles.roles,
    statements: reader.statements,
    notUnderstood: notUnderstood.sort((one, other) => one.line - other.line),
  };
}
