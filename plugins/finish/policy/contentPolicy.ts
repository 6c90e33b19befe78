import {createHash} from 'node:crypto';

/** The inline elements of a page that its policy must list: one text per element. */
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
 * The directives for every page. `default-src` is 'self', not 'none': Firefox applies it to the
 * files that the app prefetches. Workers may come from the same places as scripts (`worker-src`
 * falls back to `script-src`).
 */
function common(scripts: readonly string[], styles: Directives): Directives {
  return [
    ['default-src', "'self'"],
    ['script-src', "'self'", ...scripts],
    ...styles,
    // Infima's arrows are data URLs.
    ['img-src', "'self'", 'data:'],
    ['object-src', "'none'"],
    // No form is ever submitted: the tools read theirs, and files stay in the browser.
    ['form-action', "'none'"],
    ['base-uri', "'none'"],
  ];
}

const hashesOf = (texts: readonly string[]) => [...new Set(texts.map(hashOf))];

/** The policy inside a page: lists exactly its inline scripts and styles. */
export function pagePolicy({scripts, styles}: Inline): string {
  return written(common(hashesOf(scripts), [['style-src', "'self'", ...hashesOf(styles)]]));
}

/**
 * The policy that a server sends with every response: lists the scripts of all pages. Each page has
 * its own styles, whose hashes would take more than a kilobyte; so this policy allows style
 * elements, but not style attributes, and the policy inside each page lists its one element.
 */
export function sitePolicy(scripts: readonly string[]): string {
  const styles: Directives = [
    ['style-src-elem', "'self'", "'unsafe-inline'"],
    ['style-src-attr', "'none'"],
  ];
  // The second isn't supported inside a page (CSP 3, section 3.3), and the guide frames nothing.
  const asHeader: Directives = [
    ['frame-src', "'none'"],
    ['frame-ancestors', "'none'"],
  ];
  return written([...common(hashesOf([...scripts].sort()), styles), ...asHeader]);
}
