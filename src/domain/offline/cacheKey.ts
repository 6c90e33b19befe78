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
 * their folder, whatever query the address has.
 * @param path the path of the address, below the site's own
 */
export function fileFor(files: SiteVersion['files'], path: string): string | undefined {
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  return [folder, `${folder}/`].find((file) => Object.hasOwn(files, file));
}
