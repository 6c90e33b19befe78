import type {TopologyId} from '../../facts/topologyIds';

/** What an in-site link carries, so that the next page opens like this one. */
export interface LinkContext {
  readonly topology?: TopologyId | undefined;
  readonly ticket?: string | undefined;
}

/**
 * A site-relative address (`/path/?query#hash`) with the topology and the ticket in its query. The
 * address's own parameters stay; a page that belongs to one topology gets none.
 */
export function withContext(address: string, context: LinkContext, fixed: boolean): string {
  const url = new URL(`https://guide.invalid${address}`);
  const add = (name: string, value: string | undefined) => {
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, value);
  };
  if (!fixed) add('topology', context.topology);
  add('ticket', context.ticket);
  return url.href.slice(url.origin.length);
}
