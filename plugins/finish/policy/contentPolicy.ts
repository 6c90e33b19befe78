import {createHash} from 'node:crypto';

/** What stands inside a page and so has to be named in its policy: one text per element. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** A source expression for an inline element: the hash of its text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

type Directives = readonly (readonly [name: string, ...sources: readonly string[]])[];

const written = (directives: Directives) => directives.map((it) => it.join(' ')).join(';');

/**
 * What holds for every page. `default-src` is 'self', not 'none': Firefox asks it about the files
 * that the app fetches ahead. Workers may come from where scripts come from (`worker-src` falls
 * back to `script-src`).
 */
function common(scripts: readonly string[], styles: Directives): Directives {
  return [
    ['default-src', "'self'"],
    ['script-src', "'self'", ...scripts],
    ...styles,
    // Infima draws its arrows as data addresses.
    ['img-src', "'self'", 'data:'],
    ['object-src', "'none'"],
    // No form is ever sent: the tools read theirs, and a file stays in the browser.
    ['form-action', "'none'"],
    ['base-uri', "'none'"],
  ];
}

const hashesOf = (texts: readonly string[]) => [...new Set(texts.map(hashOf))];

/** The policy inside a page: names exactly the scripts and styles that stand in it. */
export function pagePolicy({scripts, styles}: Inline): string {
  return written(common(hashesOf(scripts), [['style-src', "'self'", ...hashesOf(styles)]]));
}

/**
 * The policy that a server sends with everything: names the scripts of all pages. Each page has
 * styles of its own, whose hashes would weigh more than a kilobyte; here the elements are allowed,
 * style attributes are not, and the policy inside each page names its one element.
 */
export function sitePolicy(scripts: readonly string[]): string {
  const styles: Directives = [
    ['style-src-elem', "'self'", "'unsafe-inline'"],
    ['style-src-attr', "'none'"],
  ];
  // The second is not understood inside a page (CSP 3, section 3.3), and the guide frames nothing.
  const asHeader: Directives = [
    ['frame-src', "'none'"],
    ['frame-ancestors', "'none'"],
  ];
  return written([...common(hashesOf([...scripts].sort()), styles), ...asHeader]);
}
