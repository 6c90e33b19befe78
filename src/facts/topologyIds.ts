/** The ID of a topology, as it stands in links (`?topology=`) and in `data-topology`. */
export type TopologyId = 'one-system' | 'separate-systems';

/**
 * What people also write in links for a topology. Apart from the other facts about topologies, as
 * every page carries this list in its head.
 */
export const topologyAliases: Readonly<Record<TopologyId, readonly string[]>> = {
  'one-system': ['single-system', 'embedded'],
  'separate-systems': ['hub'],
};

/** The IDs of all topologies. */
export const topologyIds = Object.keys(topologyAliases) as readonly TopologyId[];
