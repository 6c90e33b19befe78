import type {Element} from 'hast';
import {defaultHandlers, toMdast, type Handle} from 'hast-util-to-mdast';
import type {BlockContent, ListItem, Nodes, Parents, Root} from 'mdast';
import {isSystemId, type SystemId} from '../../../src/facts/systems';
import type {TopologyId} from '../../../src/facts/topologies';
import {forMarkdown} from './forMarkdown';

declare module 'mdast' {
  interface HeadingData {
    /** The ID that links use to find the heading. */
    anchor?: string;
  }
  interface ListItemData {
    /** The permanent ID of a step. */
    anchor?: string;
    /** The system where the step is done. */
    system?: SystemId;
  }
  interface BlockquoteData {
    /** SAP's word for the kind of note; it starts the first line. */
    note?: string;
  }
}

/** Data that Markdown does not carry: anchors, the systems of steps, the kinds of notes. */
const dataOf: Readonly<Record<string, (element: Element) => object | undefined>> = {
  li: ({properties: {id, dataSystem}}) =>
    isSystemId(String(dataSystem)) ? {anchor: id, system: dataSystem} : undefined,
  blockquote: ({properties: {dataKind}}) => (dataKind ? {note: dataKind} : undefined),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((depth) => [
      `h${depth}`,
      ({properties: {id}}: Element) => (id ? {anchor: id} : undefined),
    ]),
  ),
};

/** One-line items are tight, with or without a list below them. */
const isSpread = ({children}: ListItem) => children.filter(({type}) => type !== 'list').length > 1;

const withData =
  (name: string): Handle =>
  (state, element, parent) => {
    const node = (defaultHandlers[name as keyof typeof defaultHandlers] as Handle)(
      state,
      element as never,
      parent,
    );
    if (node && 'spread' in node && node.type === 'listItem') node.spread = isSpread(node);
    const data = dataOf[name]?.(element as Element);
    if (data && node && !Array.isArray(node)) node.data = {...node.data, ...data};
    return node;
  };

const handlers = Object.fromEntries(Object.keys(dataOf).map((name) => [name, withData(name)]));

/**
 * Joins adjacent code: Markdown parsers read `a` beside `b` as having a run of backticks in the
 * middle.
 */
function joinCode(node: Nodes): void {
  if (!('children' in node)) return;
  const joined: Nodes[] = [];
  for (const child of node.children) {
    const last = joined.at(-1);
    if (child.type === 'inlineCode' && last?.type === 'inlineCode') last.value += child.value;
    else joined.push(child);
    joinCode(child);
  }
  (node as Parents).children = joined as BlockContent[];
}

/**
 * The content of a built page as GitHub-flavored Markdown, for one topology or for both. Links are
 * the same as on the page.
 */
export function toMarkdown(content: Element, topology: TopologyId | undefined): Root {
  const root = toMdast(
    {type: 'root', children: [...forMarkdown(content, topology)]},
    {document: true, handlers},
  ) as Root;
  joinCode(root);
  return root;
}
