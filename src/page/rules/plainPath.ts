import {decoded} from './decoded';

/**
 * The only form of a path that the guide writes: `/a/b/` for `/a/b`, `//a//b/`, `/a/b/index.html`
 * and `/a/%62/`. A page ends with a slash, a file with its extension.
 */
export function plainPath(path: string): string {
  // A backslash counts as a slash, as in browsers: the result must not start with two.
  const read = decoded(`/${path}`)
    .replace(/[/\\]+/g, '/')
    .replace(/\/index\.html$/i, '/');
  return /(\/|\.\w+)$/.test(read) ? read : `${read}/`;
}

/**
 * The plain path below the base path of the site, with a leading slash; a path that isn't below it
 * stays unchanged.
 * @param base starts and ends with a slash
 */
export function pathBelow(base: string, path: string): string {
  const plain = plainPath(path);
  return plain.startsWith(base) ? plain.slice(base.length - 1) : plain;
}
