import type {SystemId} from '../systems';
import {topologies, topologyById, type Topology, type TopologyId} from '../topologies';
import type {UserSystemId} from './types';

/** Systems that can hold a technical communication user. */
export const userSystemIds: readonly UserSystemId[] = ['combined', 'business', 'gateway'];

/** Whether a system holds a technical communication user in some topology. */
export function isUserSystemId(id: SystemId): id is UserSystemId {
  return userSystemIds.some((known) => known === id);
}

/** The systems of a topology that need a user and a role, in working order. */
export function userSystemsOf(topology: TopologyId): readonly UserSystemId[] {
  return topologyById(topology).userSystems.filter(isUserSystemId);
}

/** The topology that a user system belongs to. Throws if there is none. */
export function topologyOfUserSystem(system: UserSystemId): Topology {
  const found = topologies.find((topology) => topology.userSystems.includes(system));
  if (!found) throw new Error(`No topology creates a user in "${system}".`);
  return found;
}

/** The other system of the same topology; undefined in one system. */
export function otherUserSystem(system: UserSystemId): UserSystemId | undefined {
  return userSystemsOf(topologyOfUserSystem(system).id).find((candidate) => candidate !== system);
}
