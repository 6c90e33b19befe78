import {parseTopology, topologyOfPath} from '../../branching/rules/parseTopology';
import {withContext} from '../../branching/rules/topologyLink';
import type {TopologyId} from '../../facts/topologyIds';
import type {Inline} from '../../text/rules/inline';

/** The address of the guide, and what links to it include. */
export interface LinkBase {
  readonly origin: string;
  readonly baseUrl: string;
  readonly topology: TopologyId;
  readonly ticket: string | undefined;
}

/**
 * The absolute address of a page or step, for a ticket. Unlike links on the page, it takes nothing
 * from this tab, because the lead's own ticket ID would be wrong in another ticket.
 */
export function ticketLink(base: LinkBase, path: string, step?: string): string {
  const {origin, baseUrl, topology, ticket} = base;
  const address = withContext(
    baseUrl + path.slice(1),
    {topology, ticket},
    topologyOfPath(path) !== undefined,
  );
  const url = new URL(address, origin);
  if (step) url.searchParams.set('step', step);
  return url.href;
}

/** The words of a step; links into the guide become absolute and include the ticket. */
export function withTicketLinks(
  base: LinkBase,
  path: string,
  inlines: readonly Inline[],
): readonly Inline[] {
  return inlines.map((inline): Inline => {
    if (!('children' in inline)) return inline;
    const children = withTicketLinks(base, path, inline.children);
    if (inline.type !== 'link') return {...inline, children};
    // Single sign-on drops fragments.
    if (inline.url.startsWith('#'))
      return {...inline, url: ticketLink(base, path, inline.url.slice(1)), children};
    const here = new URL(base.baseUrl + path.slice(1), base.origin);
    const url = new URL(inline.url, here);
    if (url.origin !== here.origin) return {...inline, children};
    const fixed =
      topologyOfPath(url.pathname) !== undefined ||
      parseTopology(url.searchParams.get('topology')).kind === 'known';
    const address = withContext(url.href.slice(url.origin.length), base, fixed);
    return {...inline, url: base.origin + address, children};
  });
}
