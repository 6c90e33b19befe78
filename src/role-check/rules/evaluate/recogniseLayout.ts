import {requirementPeriods} from '../../../requirements/rules/periods';
import {startAuthorizations} from '../../../facts/requirements/startAuthorizations';
import type {UserSystemId} from '../../../facts/requirements/types';
import {otherUserSystem} from '../../../facts/requirements/userSystems';
import {systems} from '../../../facts/systems';
import type {Finding, FindingId, Recognition} from './answer';
import type {Authorization} from './authorizations';
import {isGranted} from './status';
import {stepOf, type StepName} from './mendingSteps';
import {isAbout, serviceObject, singleHashes, startsHash} from './services';
import type {SystemData} from './systemData';
import {todaysRequirement} from './todaysRequirement';

/** The contents of the roles, as far as they distinguish the layouts. */
interface Contents {
  readonly objects: 'none' | 'some' | 'typical';
  /** Whether there is a start authorization; undefined if the hash values have no names. */
  readonly group: boolean | undefined;
  readonly service: boolean | undefined;
  /** Number of different services that are started. */
  readonly services: number;
}

/** Objects of the role steps; they distinguish the role of a business back end from any other. */
const stepObjects = todaysRequirement.business.authorizations
  .filter(({statedIn}) => statedIn === 'steps')
  .map(({object}) => object);
/** Hardly any other role contains this one. */
const typicalObject = 'S_BTCH_NA1';

function isFilled({fields}: Authorization): boolean {
  return [...fields.values()].flat().some(({low}) => low !== '');
}

function objectsIn({authorizations}: SystemData): Contents['objects'] {
  const filled = new Set(authorizations.filter(isFilled).map(({object}) => object));
  const found = stepObjects.filter((object) => filled.has(object));
  if (found.length === 0) return 'none';
  return found.length > 1 || found.includes(typicalObject) ? 'typical' : 'some';
}

function isStarted(
  id: 'IWSG' | 'IWSV',
  {names, values}: SystemData,
  services: readonly Authorization[],
): boolean | undefined {
  if (services.length === 0) return false;
  if (!names) return undefined;
  const rows = [...names.values()].filter((row) => isAbout(row, startAuthorizations[id], values));
  return services.some((service) => rows.some((row) => startsHash(service, row)));
}

function contentsOf(data: SystemData): Contents {
  const services = data.authorizations.filter(({object}) => object === serviceObject);
  return {
    objects: objectsIn(data),
    group: isStarted('IWSG', data, services),
    service: isStarted('IWSV', data, services),
    services: singleHashes(services).length,
  };
}

/** The system that the contents were made for; undefined if they match none. */
function layoutOf({objects, group, service, services}: Contents): UserSystemId | undefined {
  const startsGroup = group ?? services > 0;
  if (objects === 'none') return startsGroup && !service ? 'gateway' : undefined;
  if (objects === 'some') return undefined;
  const startsBoth = group === undefined ? services > 1 : group && service;
  if (startsBoth) return 'combined';
  return group ? undefined : 'business';
}

function swappedPeriod(): string {
  const swapped = requirementPeriods.filter((period) => period.swapped);
  return `from ${swapped[0]?.from ?? ''} to ${swapped.at(-1)?.to ?? ''}`;
}

function inWords(system: UserSystemId): string {
  return systems[system].label.toLowerCase();
}

/** The first step of the role's content in each branch. */
const startOf: Readonly<Record<UserSystemId, StepName>> = {
  combined: 'insert-service-group',
  business: 'insert-service',
  gateway: 'insert-service-group',
};

const isServiceFinding = (id: FindingId) => id === 'IWSG' || id === 'IWSV';

/** Roles that grant everything needed are fine, whatever else they look like. */
function isComplete(findings: readonly Finding[]): boolean {
  const contents = findings.filter(({object, id}) => object && id !== 'S_RFCACL');
  return contents.every(
    ({id, status}) => isGranted(status) || (isServiceFinding(id) && status === 'unknown'),
  );
}

/**
 * Recognizes roles that were made for the other system or the other topology. For a time the guide
 * had swapped the roles of separate systems (src/facts/evidence.md#history-of-the-requirement).
 */
export function recogniseLayout(
  data: SystemData,
  findings: readonly Finding[],
  roles: readonly string[],
): Recognition | undefined {
  // If nobody has specified the system of the roles, those of both systems are mixed.
  if (data.unplacedRoles.length > 0) return undefined;
  const {system} = data;
  // Inactive start authorizations need activation, whatever else the role looks like.
  const isStartless = !data.authorizations.some(({object}) => object === serviceObject);
  if (isStartless && data.inactive.has(serviceObject)) return undefined;
  const layout = layoutOf(contentsOf(data));
  if (!layout || layout === system) return undefined;
  const base = {system, roles, objects: [serviceObject], step: stepOf(system, startOf[system])};
  if (layout === otherUserSystem(system)) {
    return {
      ...base,
      id: 'swapped-roles',
      title: 'Swapped roles',
      detail: `This looks like the role of the ${inWords(layout)}, and is checked as the one of the ${inWords(system)}. SAP's guide had the two roles the wrong way round ${swappedPeriod()}.`,
    };
  }
  if (system === 'combined' && isComplete(findings)) return undefined;
  return {
    ...base,
    id: 'other-topology',
    title: 'Role for the other topology',
    detail:
      layout === 'combined'
        ? `The role starts both services, as the one role of a single system does. With separate systems, each system has its own role; the check treats this one as that of the ${inWords(system)}.`
        : `The role looks like the one of the ${inWords(layout)} of separate systems. One system needs the content of both roles.`,
  };
}
