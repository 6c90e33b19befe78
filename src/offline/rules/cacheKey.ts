import {plainPath} from '../../page/rules/plainPath';

/** The files of one version of the site, by their address below the site's base path. */
export interface SiteVersion {
  /** Changes if any file changes. */
  readonly id: string;
  /** Address, such as `s4hana/` or `assets/js/main.1a2b.js`, and the hash of its content. */
  readonly files: Readonly<Record<string, string>>;
}

/** The page for addresses that the site doesn't have. */
export const notFoundFile = '404.html';

/**
 * The file of the version for an address; undefined if there is none. Pages are identified by
 * their folder, in any form of the address.
 * @param path the path of the address, below the site's base path
 */
export function fileFor(files: SiteVersion['files'], path: string): string | undefined {
  const file = plainPath(path).slice(1);
  return Object.hasOwn(files, file) ? file : undefined;
}
