import type {Element, ElementContent, Nodes, Root, Text} from 'hast';
import {toHtml} from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';

const parser = unified().use(rehypeParse);
const fragments = unified().use(rehypeParse, {fragment: true});

/** Parses a whole page, like a browser without JavaScript. */
export function parseHtml(html: string): Root {
  return parser.parse(html);
}

/** Parses a fragment of a page. */
export function parseFragment(html: string): ElementContent[] {
  return fragments.parse(html).children as ElementContent[];
}

/**
 * The tree as HTML that parses to the same tree. Optional tags stay: without them, white space
 * after an element would become part of it, and React would find a different page.
 */
export function writeHtml(root: Root): string {
  return toHtml(root, {
    preferUnquoted: true,
    quoteSmart: true,
    collapseEmptyAttributes: true,
    tightDoctype: true,
    // Without `omitOptionalSemicolons`: it writes `';` as `&#39;`, and the semicolon is lost.
    characterReferences: {useNamedReferences: true},
  });
}

export const isElement = (node: Nodes): node is Element => node.type === 'element';

/** The classes of an element. */
export function classesOf({properties: {className}}: Element): readonly unknown[] {
  return Array.isArray(className) ? className : [];
}

type Test = (element: Element) => boolean;

/** All elements inside a tree that pass the test, in the order of the page. */
export function findAll(tree: Root | Element, test: Test): Element[] {
  const found: Element[] = [];
  for (const child of tree.children) {
    if (!isElement(child)) continue;
    if (test(child)) found.push(child);
    found.push(...findAll(child, test));
  }
  return found;
}

export const named =
  (tagName: string): Test =>
  (element) =>
    element.tagName === tagName;

/**
 * The only element that passes the test.
 * @param what names it in the message
 * @throws if there is none, or more than one
 */
export function theOne(tree: Root | Element, what: string, test: Test): Element {
  const [found, ...more] = findAll(tree, test);
  if (!found || more.length > 0)
    throw new Error(`expected one ${what}, found ${found ? 1 + more.length : 'none'}.`);
  return found;
}

/** Removes the elements that pass the test, wherever they are. */
export function removeAll(tree: Root | Element, test: Test): void {
  tree.children = (tree.children as Element[]).filter((child) => !isElement(child) || !test(child));
  for (const child of tree.children) if (isElement(child)) removeAll(child, test);
}

export const text = (value: string): Text => ({type: 'text', value});

export function element(
  tagName: string,
  children: Element['children'],
  properties: Element['properties'] = {},
): Element {
  return {type: 'element', tagName, properties, children};
}

/** The text of a tree, as `textContent` gives it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
