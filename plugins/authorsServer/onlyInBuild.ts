interface Redirect {
  readonly from: readonly string[];
  readonly to: string;
}

/** A file or a folder of files. Pages can also be requested as `index.html`. */
const file = /^\/downloads(\/|$)|\.(?!html$)\w+$/;
const how = "It comes with the build; the authors' server (npm start) has the pages only.";

/**
 * The answer for addresses that exist only in the build: files made from the pages, and redirects.
 * Undefined for pages that the app draws.
 * @param pathname the address below the base URL, starting with `/`
 */
export function onlyInBuild(pathname: string, redirects: readonly Redirect[]): string | undefined {
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const redirect = redirects.find(({from}) => from.includes(folder));
  if (!redirect && !file.test(pathname)) return undefined;
  const what = redirect ? `${pathname} redirects to ${redirect.to}` : `${pathname} is not here`;
  return `${what}. ${how} To try it: npm run serve\n`;
}
