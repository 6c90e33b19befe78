/** The ID of a topology, as used in links (`?topology=`) and in `data-topology`. */
export type TopologyId = 'one-system' | 'separate-systems';

/**
 * Other spellings of a topology in links. Separate from the other facts about topologies, because
 * every page has this list in its head.
 */
export const topologyAliases: Readonly<Record<TopologyId, readonly string[]>> = {
  'one-system': ['single-system', 'embedded'],
  'separate-systems': ['hub'],
};

/** The IDs of all topologies. */
export const topologyIds = Object.keys(topologyAliases) as readonly TopologyId[];
