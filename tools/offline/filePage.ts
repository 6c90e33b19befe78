import type {Element, Root} from 'hast';
import {element, findAll, named, parseHtml, text, theOne, writeHtml} from '../../plugins/lib/html';
import {fileAddress, rootOf} from '../../src/page/rules/fileAddress';

/** Attributes with one address or several. */
const addresses = ['href', 'src', 'dataScripts', 'dataStyles', 'dataPrint', 'dataPassages'];
const leading = /^\/(?!\/)/;

function relative(root: string, value: string): string {
  return value
    .split(' ')
    .map((one) => (leading.test(one) ? fileAddress(root, one) : one))
    .join(' ');
}

function lead(root: string, {properties}: Element): void {
  for (const name of addresses) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = relative(root, value);
  }
  // A redirect page: `0; url=/a/`.
  const {httpEquiv, content} = properties;
  if (String(httpEquiv) === 'refresh' && typeof content === 'string')
    properties.content = content.replace(/(?<=url=)\/.*$/, (address) => fileAddress(root, address));
}

/** Points all addresses in a tree to files, including those in templates. */
function leadAll(root: string, tree: Root): void {
  for (const one of findAll(tree, () => true)) {
    lead(root, one);
    if (one.content) leadAll(root, one.content);
  }
}

/** A page of the built site. */
export interface BuiltPage {
  readonly html: string;
  /** Its address on the site. */
  readonly path: string;
  /** The origin of the hosted guide. */
  readonly origin: string;
}

/**
 * The page for use without a server: its addresses point to files, and it contains its own address.
 */
export function filePage({html, path, origin}: BuiltPage): string {
  const root = rootOf(path);
  const tree = parseHtml(html);
  leadAll(root, tree);
  const site = JSON.stringify({path, root, origin}).replaceAll('<', '\\u003c');
  const script = element('script', [text(`var guideSite=${site}`)]);
  const {children} = theOne(tree, '<head>', named('head'));
  // After the character set, which must be in the first bytes, and before the policy.
  children.splice(children.findIndex((child) => child.type === 'element') + 1, 0, script);
  return writeHtml(tree);
}
