import type {IsoDate, UserSystemId} from '../../../facts/requirements/types';
import {userSystemsOf} from '../../../facts/requirements/userSystems';
import type {TopologyId} from '../../../facts/topologies';
import type {Values} from '../../../facts/valueDefinitions';
import type {FileReading} from '../parse/roleFileReader';
import type {TableName} from '../parse/rows';
import {groupAuthorizations, inactiveObjects, type PlacedReading} from './authorizations';
import type {JudgedRoles} from './judgeAuthorization';
import {namesOf, type ServiceNames} from './services';
import {systemOfRole} from './systemOfRole';

/** A file and its system, if known. */
export interface CheckedFile {
  readonly reading: FileReading;
  readonly system?: UserSystemId | undefined;
}

/** The input of a check: the files, and what they are compared with. */
export interface RoleCheckInput {
  readonly topology: TopologyId;
  /** The systems to answer for; all user systems of the topology if undefined. */
  readonly systems?: readonly UserSystemId[];
  readonly files: readonly CheckedFile[];
  /** Checks only these roles; all roles if undefined. */
  readonly roles?: readonly string[];
  /** What is known about the reader's landscape. */
  readonly values?: Values;
  readonly today: IsoDate;
  readonly guideVersion: string;
}

/** Everything that the files say about one system. */
export interface SystemData extends JudgedRoles {
  readonly system: UserSystemId;
  readonly readings: readonly PlacedReading[];
  readonly names: ServiceNames | undefined;
  readonly values: Values;
  readonly today: IsoDate;
  /** Every role that counts for the system. */
  readonly roles: readonly string[];
  /** Roles from files that don't name their system. */
  readonly unplacedRoles: readonly string[];
}

/** The systems that an input covers. */
export function systemsOf({topology, systems}: RoleCheckInput): readonly UserSystemId[] {
  const all = userSystemsOf(topology);
  return systems && systems.length > 0 ? all.filter((system) => systems.includes(system)) : all;
}

/**
 * If the system of each file is known, roles with the same name are one role. Otherwise, a role
 * with the same name in another file may belong to the other system.
 */
function placeOf(file: CheckedFile, index: number, isAmbiguous: boolean): string {
  if (file.system) return file.system;
  return isAmbiguous ? String(index) : '';
}

function placedReadings(input: RoleCheckInput, system: UserSystemId): readonly PlacedReading[] {
  const isAmbiguous = userSystemsOf(input.topology).length > 1;
  return input.files
    .map((file, index) => ({...file, place: placeOf(file, index, isAmbiguous)}))
    .filter((file) => file.system === undefined || file.system === system);
}

/** Whether the files of a system contain a table. */
export function hasTable({readings}: Pick<SystemData, 'readings'>, table: TableName): boolean {
  return readings.some(({reading}) => reading.tables[table] !== undefined);
}

function unplacedRoles(input: RoleCheckInput, wantsRole: (role: string) => boolean) {
  if (userSystemsOf(input.topology).length < 2) return [];
  const open = input.files.filter(({system}) => !system).flatMap(({reading}) => reading.roles);
  return [...new Set(open)].filter(
    (role) => wantsRole(role) && systemOfRole(role, input.values ?? {}) === undefined,
  );
}

function rolesIn(
  readings: readonly PlacedReading[],
  wantsRole: (role: string, place: string) => boolean,
): readonly string[] {
  const roles = readings.flatMap(({reading, place}) =>
    reading.roles.filter((role) => wantsRole(role, place)),
  );
  return [...new Set(roles)].toSorted();
}

/** Collects from all files what counts for one system. */
export function systemData(input: RoleCheckInput, system: UserSystemId): SystemData {
  const values = input.values ?? {};
  const readings = placedReadings(input, system);
  const chosen = new Set(input.roles);
  const isChosen = (role: string) => chosen.size === 0 || chosen.has(role);
  const several = userSystemsOf(input.topology).length > 1;
  // The name of a role decides only if nobody has specified the system of the file.
  const isElsewhere = (role: string, place: string) =>
    several && place !== system && (systemOfRole(role, values) ?? system) !== system;
  const wantsRole = (role: string, place: string) => isChosen(role) && !isElsewhere(role, place);
  const isUncertain = readings.some(({reading}) => reading.rows.uncertain.length > 0);
  return {
    system,
    readings,
    values,
    today: input.today,
    roles: rolesIn(readings, wantsRole),
    authorizations: groupAuthorizations(readings, wantsRole, 'active'),
    withUncertain: isUncertain
      ? groupAuthorizations(readings, wantsRole, 'with-uncertain')
      : undefined,
    inactiveAuthorizations: groupAuthorizations(readings, wantsRole, 'inactive'),
    inactive: inactiveObjects(readings, wantsRole),
    names: namesOf(readings.flatMap(({reading}) => reading.rows.hashes)),
    unplacedRoles: unplacedRoles(input, isChosen),
  };
}
