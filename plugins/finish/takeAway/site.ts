import {topologyOfPath} from '../../../src/branching/rules/parseTopology';
import type {TopologyId} from '../../../src/facts/topologies';
import {withContext} from '../../../src/branching/rules/topologyLink';
import type {MarkdownPage} from './markdownPage';

/** What the files need to know about the site. */
export interface Site {
  /** Address of the site with its base URL and a trailing slash. */
  readonly address: string;
  /** Base path of the site, with slashes at both ends. */
  readonly baseUrl: string;
  readonly guideVersion: string;
}

/** The absolute address of a site path, including fragment and query. */
export function absolute({address}: Site, sitePath: string): string {
  return address + sitePath.replace(/^\//, '');
}

/** Links into the guide open with the topology of the surrounding text, like links on the site. */
function withTopology(sitePath: string, topology: TopologyId | undefined, fixed: boolean): string {
  // A file has no topology, and the ID of a step implies it.
  const needsNone = /\.\w+($|[?#])|[?&]step=/.test(sitePath);
  return needsNone ? sitePath : withContext(sitePath, {topology, ticket: undefined}, fixed);
}

/** The absolute address that a link of a built page leads to. */
export function linkAddress(site: Site, page: MarkdownPage, href: string): string {
  if (/^[a-z]+:/.test(href)) return href;
  const inGuide = href.startsWith(site.baseUrl) ? `/${href.slice(site.baseUrl.length)}` : href;
  const sitePath = href.startsWith('#') ? page.path + href : inGuide;
  const fixed = topologyOfPath(sitePath.split(/[?#]/, 1)[0] ?? '') !== undefined;
  return absolute(site, withTopology(sitePath, page.topology, fixed));
}

/** The address that opens a page with its topology. */
export function pageAddress(site: Site, page: MarkdownPage): string {
  return linkAddress(site, page, site.baseUrl + page.path.slice(1));
}
