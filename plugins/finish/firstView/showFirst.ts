import type {Element, Root} from 'hast';
import {element, findAll, named, removeAll, text, textOf, theOne} from '../../lib/html';

const relOf = ({properties: {rel}}: Element) => (Array.isArray(rel) ? rel : []);
const endsWith = (address: unknown, ending: string) =>
  typeof address === 'string' && address.endsWith(ending);

const isAppScript = ({tagName, properties: {src}}: Element) =>
  tagName === 'script' && endsWith(src, '.js');
const isStyleSheet = (own: Element) =>
  own.tagName === 'link' &&
  relOf(own).includes('stylesheet') &&
  endsWith(own.properties.href, '.css');
const isScriptPreload = (own: Element) =>
  own.tagName === 'link' &&
  relOf(own).some((rel) => rel === 'preload' || rel === 'modulepreload') &&
  endsWith(own.properties.href, '.js');

/**
 * Tags for a search service that the guide does not use, for locales that it does not have, and for
 * statistics.
 */
function isUnread({tagName, properties: {name, property, hrefLang}}: Element): boolean {
  if (tagName === 'link') return hrefLang !== undefined;
  return (
    tagName === 'meta' &&
    (/^(docsearch:|docusaurus_|generator$)/.test(String(name)) || property === 'og:locale')
  );
}

/** The theme's icon for external links. The navbar and the footer have no such links. */
const isUnusedDrawing = ({tagName, properties: {style}}: Element) =>
  tagName === 'svg' && /^display:\s*none/.test(String(style));

/** The addresses of a built page's scripts and style sheets. */
export interface AppFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * The files of the app that a built page loads.
 * @throws if it loads none
 */
export function findAppFiles(tree: Root): AppFiles {
  const scripts = findAll(tree, isAppScript).map(({properties}) => String(properties.src));
  const styles = findAll(tree, isStyleSheet).map(({properties}) => String(properties.href));
  if (scripts.length === 0) throw new Error('expected scripts of the app, found none.');
  if (styles.length === 0) throw new Error('expected a style sheet, found none.');
  return {scripts, styles};
}

/** What the build adds to a page so that one request renders it. */
export interface FirstView {
  /** The script at the end of the page. */
  readonly loader: string;
  /** Address of the print script. */
  readonly print: string;
  /** Address of the search passages. */
  readonly passages: string;
  /** The styles of the first view. */
  readonly styles: string;
}

/** Holds back the style sheets; without JavaScript they load as usual. */
function holdBack(head: Element): void {
  head.children = head.children.map((child) =>
    child.type === 'element' && isStyleSheet(child) ? element('noscript', [child]) : child,
  );
}

/**
 * Inlines the first view of a page: adds the given styles to its head, and passes the app's files
 * to the loader at its end.
 */
export function showFirst(tree: Root, {scripts, styles}: AppFiles, view: FirstView): void {
  const head = theOne(tree, '<head>', named('head'));
  const body = theOne(tree, '<body>', named('body'));
  // Merge the styles that plugins wrote into the head: one element costs the page's policy one
  // hash.
  const inHead = findAll(head, named('style')).map(textOf).join('');
  if (inHead === '')
    throw new Error('expected the styles of the topologies in <head>, found none.');
  removeAll(head, named('style'));
  for (const unused of [isAppScript, isScriptPreload, isUnread, isUnusedDrawing])
    removeAll(tree, unused);
  holdBack(head);
  head.children.push(element('style', [text(inHead + view.styles)]));
  body.children.push(
    element('script', [text(view.loader)], {
      dataScripts: scripts.join(' '),
      dataStyles: styles.join(' '),
      dataPrint: view.print,
      dataPassages: view.passages,
    }),
  );
}
