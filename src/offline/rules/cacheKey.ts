import {plainPath} from '../../page/rules/plainPath';

/** The files of one version of the site, by their address below the site's own. */
export interface SiteVersion {
  /** Changes with any of the files. */
  readonly id: string;
  /** Address, such as `s4hana/` or `assets/js/main.1a2b.js`, with the hash of its content. */
  readonly files: Readonly<Record<string, string>>;
}

/** The page for addresses that the site does not have. */
export const notFoundFile = '404.html';

/**
 * Which file of the version answers an address; undefined where none does. Pages are known by
 * their folder, in whatever form the address has it.
 * @param path the path of the address, below the site's own
 */
export function fileFor(files: SiteVersion['files'], path: string): string | undefined {
  const file = plainPath(path).slice(1);
  return Object.hasOwn(files, file) ? file : undefined;
}
