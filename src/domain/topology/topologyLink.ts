import type {TopologyId} from './topologyIds';

/** What an in-site link carries along, so that the next page opens as this one. */
export interface LinkContext {
  readonly topology?: TopologyId | undefined;
  readonly ticket?: string | undefined;
}

/**
 * A site-relative address (`/path/?query#hash`) with the topology and the ticket in its query.
 * What the address says itself is kept; a page that belongs to one topology gets none.
 */
export function withContext(address: string, context: LinkContext, fixed: boolean): string {
  const [beforeHash = '', ...hash] = address.split('#');
  const [path = '', ...query] = beforeHash.split('?');
  const params = new URLSearchParams(query.join('?'));
  if (context.topology && !fixed && !params.has('topology'))
    params.set('topology', context.topology);
  if (context.ticket && !params.has('ticket')) params.set('ticket', context.ticket);
  const search = params.toString();
  return [path, search && `?${search}`, hash.length > 0 && `#${hash.join('#')}`]
    .filter(Boolean)
    .join('');
}
