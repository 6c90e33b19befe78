/** How long a browser may cache a response. */
export interface CacheRule {
  readonly name: 'hashed' | 'image' | 'rest';
  /**
   * A pattern for the path below the base path; valid as an extended and as a JavaScript regular
   * expression.
   */
  readonly pattern: string;
  readonly value: string;
}

/**
 * First match wins. Assets have a content hash in their name; browsers revalidate everything else
 * (pages, the service worker, downloads, the list of pages) each time, with 304 as the usual
 * answer.
 */
export const cacheRules: readonly CacheRule[] = [
  {name: 'hashed', pattern: '^/assets/', value: 'public, max-age=31536000, immutable'},
  {name: 'image', pattern: '^/img/', value: 'public, max-age=86400'},
  {name: 'rest', pattern: '^/', value: 'no-cache'},
];
