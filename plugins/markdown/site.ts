import type {MarkdownPage} from './readPages';

/** What files need to know of the site. */
export interface Site {
  /** Address of the site with its base URL, with a slash at its end. */
  readonly address: string;
  readonly guideVersion: string;
  /** Site paths of the pages that show a topology which a link can name. */
  readonly branching: ReadonlySet<string>;
}

/** The absolute address of a site path, fragment and query included. */
export function absolute({address}: Site, sitePath: string): string {
  return address + sitePath.replace(/^\//, '');
}

/** Adds the topology to an address, before its fragment; a link to a step tells it by itself. */
function withTopology(sitePath: string, topology: string): string {
  if (sitePath.includes('?')) return sitePath;
  const [, base = '', fragment = ''] = /^([^#]*)(#.*)?$/.exec(sitePath) ?? [];
  return `${base}?topology=${topology}${fragment}`;
}

/**
 * The absolute address that a link of a page leads to. A link to a page that branches keeps the
 * topology of the text around it, as links on the site do.
 */
export function linkAddress(site: Site, page: MarkdownPage, url: string): string {
  if (/^[a-z]+:/.test(url)) return url;
  const sitePath = url.startsWith('#') ? page.path + url : url;
  const [target = ''] = sitePath.split(/[?#]/, 1);
  if (!page.topology || !site.branching.has(target)) return absolute(site, sitePath);
  return absolute(site, withTopology(sitePath, page.topology));
}

/** The address at which a page opens with its topology. */
export function pageAddress(site: Site, page: MarkdownPage): string {
  return linkAddress(site, page, page.path);
}
