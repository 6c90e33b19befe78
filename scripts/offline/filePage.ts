import {parse, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {fileAddress, rootOf} from '../../src/domain/fileSite/fileAddress';

/** Attributes with one address, and with several. */
const addresses = ['href', 'src', 'data-scripts', 'data-styles', 'data-print'];
const leading = /^\/(?!\/)/;

function isElement(node: Tree.Node): node is Tree.Element {
  return 'attrs' in node;
}

function visit(node: Tree.Node, change: (element: Tree.Element) => void): void {
  if (isElement(node)) change(node);
  if (node.nodeName === 'template') visit((node as Tree.Template).content, change);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, change);
}

function find(node: Tree.Node, name: string): Tree.Element | undefined {
  let found: Tree.Element | undefined;
  visit(node, (element) => {
    if (element.nodeName === name) found ??= element;
  });
  return found;
}

function relative(root: string, value: string): string {
  return value
    .split(' ')
    .map((one) => (leading.test(one) ? fileAddress(root, one) : one))
    .join(' ');
}

/** A page of the built site. */
export interface BuiltPage {
  readonly html: string;
  /** Its address on the site. */
  readonly path: string;
  /** Where the guide is hosted. */
  readonly origin: string;
}

/** The page for a folder without a server: its addresses lead to files, and it knows its place. */
export function filePage({html, path, origin}: BuiltPage): string {
  const root = rootOf(path);
  // Readers without JavaScript follow the links inside <noscript>.
  const page = parse(html, {scriptingEnabled: false});
  visit(page, ({attrs}) => {
    for (const attribute of attrs)
      if (addresses.includes(attribute.name)) attribute.value = relative(root, attribute.value);
  });
  const head = find(page, 'head');
  const site = JSON.stringify({path, root, origin}).replaceAll('<', '\\u003c');
  const script: Tree.Element = {
    nodeName: 'script',
    tagName: 'script',
    attrs: [],
    namespaceURI: head?.namespaceURI as Tree.Element['namespaceURI'],
    parentNode: head ?? null,
    childNodes: [],
  };
  script.childNodes.push({
    nodeName: '#text',
    value: `var guideSite=${site}`,
    parentNode: script,
  });
  // After the character set, which has to stand among the first bytes.
  head?.childNodes.splice(1, 0, script);
  return serialize(page, {scriptingEnabled: false});
}

/** A page that leads on, to the file of its target. */
export function fileRedirect(html: string, path: string): string {
  const root = rootOf(path);
  return html.replaceAll(
    /((?:url|href)=["']?|href = ')(\/[^"']*)/g,
    (_, before: string, address: string) => before + fileAddress(root, address),
  );
}
