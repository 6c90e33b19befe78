/** How long a browser may keep an answer. */
export interface CacheRule {
  readonly name: 'hashed' | 'image' | 'rest';
  /** A pattern for the path below the base path; extended regular expressions and JavaScript's. */
  readonly pattern: string;
  readonly value: string;
}

/**
 * First match wins. Assets carry a hash of their content in their name; everything else (pages, the
 * service worker, downloads, the list of pages) is asked for each time and answered with 304.
 */
export const cacheRules: readonly CacheRule[] = [
  {name: 'hashed', pattern: '^/assets/', value: 'public, max-age=31536000, immutable'},
  {name: 'image', pattern: '^/img/', value: 'public, max-age=86400'},
  {name: 'rest', pattern: '^/', value: 'no-cache'},
];

/** The rule for a path of the site, which begins with a slash, without the base path. */
export function cacheRuleOf(path: string): CacheRule {
  const rule = cacheRules.find(({pattern}) => new RegExp(pattern).test(path));
  if (!rule) throw new Error(`no rule for ${path}`);
  return rule;
}
