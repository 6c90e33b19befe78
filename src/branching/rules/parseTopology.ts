import {plainPath} from '../../page/rules/plainPath';
import {topologyAliases, topologyIds, type TopologyId} from '../../facts/topologyIds';

/** What text from a link or from storage says about the topology. */
export type ParsedTopology =
  | {readonly kind: 'absent'}
  | {readonly kind: 'known'; readonly id: TopologyId; readonly canonical: boolean}
  | {readonly kind: 'unknown'; readonly raw: string};

/**
 * Reads a topology as people write it: the ID or one of its aliases, in any case. `canonical` is
 * false if the link should be rewritten to the ID.
 */
export function parseTopology(raw: string | null | undefined): ParsedTopology {
  const text = raw?.trim() ?? '';
  if (text === '') return {kind: 'absent'};
  const written = text.toLowerCase().replaceAll('_', '-');
  const found = topologyIds.find((id) => id === written || topologyAliases[id].includes(written));
  return found
    ? {kind: 'known', id: found, canonical: raw === found}
    : {kind: 'unknown', raw: text};
}

/**
 * The topology that a text names, or undefined. For storage and markup, where there is nobody to
 * ask.
 */
export function toTopologyId(raw: string | null | undefined): TopologyId | undefined {
  const parsed = parseTopology(raw);
  return parsed.kind === 'known' ? parsed.id : undefined;
}

/** The topology of a page according to its address (`…/one-system/`), or undefined. */
export function topologyOfPath(pathname: string): TopologyId | undefined {
  const [folder, end] = plainPath(pathname).split('/').slice(-2);
  return end === '' ? topologyIds.find((id) => id === folder) : undefined;
}
