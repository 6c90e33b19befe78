import {decoded} from './decoded';

/**
 * The one form of a path that the guide itself writes: `/a/b/` for `/a/b`, `//a//b/`,
 * `/a/b/index.html` and `/a/%62/`. A page ends with a slash, a file with its extension.
 */
export function plainPath(path: string): string {
  // A backslash counts as a slash, as in browsers: nothing may come of two in front.
  const read = decoded(`/${path}`)
    .replace(/[/\\]+/g, '/')
    .replace(/\/index\.html$/i, '/');
  return /(\/|\.\w+)$/.test(read) ? read : `${read}/`;
}

/**
 * The plain path below the base path of the site, with a slash in front; a path that is not below
 * it stays whole.
 * @param base begins and ends with a slash
 */
export function pathBelow(base: string, path: string): string {
  const plain = plainPath(path);
  return plain.startsWith(base) ? plain.slice(base.length - 1) : plain;
}
