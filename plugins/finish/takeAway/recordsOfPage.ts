import type {Heading, ListItem, Nodes, Parents} from 'mdast';
import type {BranchRecord} from '../../../src/search/rules/mergeBranches';
import type {RecordedStep} from '../../../src/search/rules/searchRecord';
import type {MarkdownPage} from './markdownPage';

/** A passage while it is read. */
interface Passage {
  readonly anchor?: string;
  readonly step?: RecordedStep;
  readonly heading: string;
  readonly texts: string[];
  readonly codes: Set<string>;
}

const passage = (heading: string, anchor?: string): Passage => ({
  heading,
  texts: [],
  codes: new Set(),
  ...(anchor && {anchor}),
});

/** The anchor that `toMarkdown` leaves at headings and steps. */
const anchorOf = (node: Nodes) =>
  node.type === 'heading' || node.type === 'listItem' ? node.data?.anchor : undefined;

const isHeading = (node: Nodes): node is Heading => node.type === 'heading';
const isStep = (node: Nodes): node is ListItem =>
  node.type === 'listItem' && anchorOf(node) !== undefined;

/** The number that a list shows beside an item. */
const numberIn = (list: Nodes | undefined, item: ListItem) =>
  list?.type === 'list' ? (list.start ?? 1) + list.children.indexOf(item) : 1;
const children = (node: Nodes): readonly Nodes[] =>
  'children' in node ? (node as Parents).children : [];
const holdsPlaces = (node: Nodes): boolean =>
  children(node).some((child) => isHeading(child) || isStep(child) || holdsPlaces(child));

const inline = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'break']);

/** The text of a node, with a blank between blocks and cells. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  return children(node)
    .map((child) => (inline.has(child.type) ? textOf(child) : ` ${textOf(child)} `))
    .join('');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A number or a lowercase word isn't a name: a port, a status, a keyword of a file. */
const isName = (code: string) => /[A-Z_/]/.test(code);

function collectCodes(node: Nodes, codes: Set<string>): void {
  if (node.type === 'inlineCode' && isName(node.value)) codes.add(node.value);
  for (const child of children(node)) collectCodes(child, codes);
}

/** The action of a step becomes its heading. */
function readStep(item: ListItem, number: number): Passage {
  const [action, ...details] = item.children;
  const {anchor, system} = item.data ?? {};
  const found = {
    ...passage(action ? tidy(textOf(action)) : '', anchor),
    ...(system && {step: {number, system}}),
  };
  found.texts.push(...details.map(textOf));
  collectCodes(item, found.codes);
  return found;
}

/** Reads blocks into passages; returns the passage that text after them belongs to. */
function readBlocks(parent: Nodes, found: Passage[], current: Passage): Passage {
  let last = current;
  for (const block of children(parent)) {
    if (isHeading(block)) {
      if (block.depth === 1) continue;
      last = passage(tidy(textOf(block)), anchorOf(block));
      collectCodes(block, last.codes);
      found.push(last);
    } else if (isStep(block)) found.push(readStep(block, numberIn(parent, block)));
    else if (holdsPlaces(block)) last = readBlocks(block, found, last);
    else {
      last.texts.push(textOf(block));
      collectCodes(block, last.codes);
    }
  }
  return last;
}

/** The passages of a page as one branch shows it: its opening, its sections and its steps. */
export function recordsOfPage(page: MarkdownPage): readonly BranchRecord[] {
  const opening = passage(page.title);
  opening.texts.push(page.description);
  const found = [opening];
  readBlocks(page.root, found, opening);
  return found.map(({anchor, step, heading, texts, codes}) => ({
    path: page.path,
    pageTitle: page.title,
    heading,
    text: tidy(texts.join(' ')),
    codes: [...codes],
    ...(anchor && {anchor}),
    ...(step && {step}),
    ...(page.topology && {topology: page.topology}),
  }));
}
