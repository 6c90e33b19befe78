import {Parser} from 'htmlparser2';
import type {Inline} from './contentPolicy';

/** Data in a script element is no script. */
const runs = ({src, type}: Readonly<Record<string, string>>) =>
  src === undefined && (type === undefined || /module|javascript/.test(type));

/**
 * The scripts and styles that stand inside a page.
 * @throws Error on handlers and styles in attributes, which no hash can allow
 */
export function inlineOf(html: string): Inline {
  const scripts: string[] = [];
  const styles: string[] = [];
  let open: string[] | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of Object.keys(attributes))
        if (attribute === 'style' || attribute.startsWith('on'))
          throw new Error(`<${name} ${attribute}>: the page’s policy allows no such attribute.`);
      if (name === 'script' && runs(attributes)) open = scripts;
      if (name === 'style') open = styles;
      open?.push('');
    },
    // A parser gives the text of an element in pieces.
    ontext(text) {
      if (open) open[open.length - 1] += text;
    },
    onclosetag() {
      open = undefined;
    },
  });
  parser.end(html);
  return {scripts, styles};
}
