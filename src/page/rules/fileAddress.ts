/*
 * Addresses of the guide opened from a folder without a server: `/a/b/?x#y` on the site is the file
 * `a/b/index.html?x#y`, relative to the folder of the linking page.
 */

import {plainPath} from './plainPath';

/** The path of an address, and the rest. */
function splitAddress(address: string): readonly [path: string, rest: string] {
  const [path = ''] = address.split(/[?#]/, 1);
  return [path, address.slice(path.length)];
}

/**
 * The address of a file for an address of the site.
 * @param root the relative path from the page to the top folder: `./` or `../../`
 * @param address starts with `/`
 */
export function fileAddress(root: string, address: string): string {
  const [path, rest] = splitAddress(address);
  const file = plainPath(path)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');
  return root + file + rest;
}

/** The site address of a file below `base`, the folder's absolute URL; else undefined. */
export function siteAddress(base: string, file: string): string | undefined {
  if (!file.startsWith(base)) return undefined;
  const [path, rest] = splitAddress(file.slice(base.length));
  return plainPath(path) + rest;
}

/** The relative path from a page of the site to the top: `./` for `/`, `../../` for `/a/b/`. */
export function rootOf(pagePath: string): string {
  return '../'.repeat(pagePath.split('/').length - 2) || './';
}
