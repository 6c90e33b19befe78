import type {Element} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Inline} from './contentPolicy';

const parser = unified().use(rehypeParse);

const textOf = ({children}: Element) =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** Data in a script element is no script. */
const runs = ({properties: {src, type}}: Element) =>
  src === undefined && (type === undefined || /module|javascript/.test(String(type)));

/**
 * The scripts and styles that stand inside a page.
 * @throws Error on handlers and styles in attributes, which no hash can allow
 */
export function inlineOf(html: string): Inline {
  const scripts: string[] = [];
  const styles: string[] = [];
  visit(parser.parse(html), 'element', (element: Element) => {
    const {tagName, properties} = element;
    for (const name of Object.keys(properties))
      if (name === 'style' || /^on[A-Z]/.test(name))
        throw new Error(`<${tagName} ${name}>: the page’s policy allows no such attribute.`);
    if (tagName === 'script' && runs(element)) scripts.push(textOf(element));
    if (tagName === 'style') styles.push(textOf(element));
  });
  return {scripts, styles};
}
