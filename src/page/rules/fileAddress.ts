/*
 * The guide in a folder, opened without a server: what is `/a/b/?x#y` on the site is the file
 * `a/b/index.html?x#y` there, written from the folder of the page that links to it.
 */

import {plainPath} from './plainPath';

/** The path of an address, and what comes after it. */
function splitAddress(address: string): readonly [path: string, rest: string] {
  const [path = ''] = address.split(/[?#]/, 1);
  return [path, address.slice(path.length)];
}

/**
 * The address of a file for an address of the site.
 * @param root the way from the page to the folder's top: `./` or `../../`
 * @param address begins with `/`
 */
export function fileAddress(root: string, address: string): string {
  const [path, rest] = splitAddress(address);
  const file = plainPath(path)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');
  return root + file + rest;
}

/** The address of the site for a file below `base`, the folder's absolute URL; else undefined. */
export function siteAddress(base: string, file: string): string | undefined {
  if (!file.startsWith(base)) return undefined;
  const [path, rest] = splitAddress(file.slice(base.length));
  return plainPath(path) + rest;
}

/** The way from a page of the site to the top: `./` for `/`, `../../` for `/a/b/`. */
export function rootOf(pagePath: string): string {
  return '../'.repeat(pagePath.split('/').length - 2) || './';
}
