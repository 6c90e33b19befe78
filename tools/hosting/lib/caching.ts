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
