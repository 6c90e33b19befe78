import type {UserSystemId} from '../../facts/requirements/types';
import {topologyOfUserSystem, userSystemIds} from '../../facts/requirements/userSystems';
import {systems} from '../../facts/systems';
import type {Topology, TopologyId} from '../../facts/topologies';
import type {MatrixRow} from './matrixRows';

/** A column of the matrix. */
export interface MatrixSystem {
  readonly system: UserSystemId;
  readonly topology: Topology;
  readonly name: string;
}

/** The systems in the order of the columns. */
export const matrixSystems: readonly MatrixSystem[] = userSystemIds.map((system) => ({
  system,
  topology: topologyOfUserSystem(system),
  name: systems[system].label,
}));

/** The topology that all of these rows belong to; undefined if there are several. */
export function soleTopology(rows: readonly MatrixRow[]): TopologyId | undefined {
  const known = matrixSystems
    .filter(({system}) => rows.some(({cells}) => cells[system]))
    .map(({topology}) => topology.id);
  return new Set(known).size === 1 ? known[0] : undefined;
}
