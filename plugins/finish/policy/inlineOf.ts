import type {Element, Root} from 'hast';
import {findAll, named, textOf} from '../../lib/html';
import type {Inline} from './contentPolicy';

/** A script element with data isn't a script. */
const runs = ({properties: {src, type}}: Element) =>
  src === undefined && (type === undefined || /module|javascript/.test(String(type)));

/**
 * The inline scripts and styles of a page.
 * @throws Error on handlers and styles in attributes, which no hash can allow
 */
export function inlineOf(tree: Root): Inline {
  for (const {tagName, properties} of findAll(tree, () => true))
    for (const name of Object.keys(properties))
      if (name === 'style' || /^on[A-Z]/.test(name))
        throw new Error(
          `<${tagName} ${name.toLowerCase()}>: the page’s policy allows no such attribute.`,
        );
  return {
    scripts: findAll(tree, named('script')).filter(runs).map(textOf),
    styles: findAll(tree, named('style')).map(textOf),
  };
}
