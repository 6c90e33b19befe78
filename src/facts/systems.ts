import type {TopologyId} from './topologyIds';

/** The ID of the system of a step, as used in `data-system`. */
export type SystemId = 'business' | 'gateway' | 'combined' | 'btp' | 'cloudConnector' | 'afc';

/** A system that steps are done in. */
export interface System {
  readonly id: SystemId;
  /** The name on step markers and in tables. */
  readonly label: string;
  /** Who usually works there. */
  readonly role: string;
}

/** Every system of the guide. */
export const systems: Readonly<Record<SystemId, System>> = {
  business: {id: 'business', label: 'Business back end', role: 'SAP S/4HANA administrator'},
  gateway: {id: 'gateway', label: 'Gateway back end', role: 'SAP S/4HANA administrator'},
  combined: {
    id: 'combined',
    label: 'Gateway and business back end',
    role: 'SAP S/4HANA administrator',
  },
  btp: {id: 'btp', label: 'SAP BTP cockpit', role: 'BTP account administrator'},
  cloudConnector: {
    id: 'cloudConnector',
    label: 'Cloud Connector',
    role: 'Cloud Connector administrator',
  },
  afc: {id: 'afc', label: 'SAP Advanced Financial Closing', role: 'AFC administrator'},
};

/** The name of a system in one topology, or in each. */
export interface SystemLabel {
  readonly id: SystemId;
  readonly topology?: TopologyId;
  readonly label: string;
}

/**
 * The label of a step's system. A step that both topologies share has a different label in each: in
 * one system, both back ends are the same.
 */
export function labelsOf(id: SystemId, shared?: string): readonly SystemLabel[] {
  const {label} = systems[id];
  if (!shared || (id !== 'business' && id !== 'gateway')) return [{id, label}];
  return [
    {id, topology: 'separate-systems', label},
    {id: 'combined', topology: 'one-system', label: systems.combined.label},
  ];
}

/** Whether a text is the ID of a system. */
export function isSystemId(text: string): text is SystemId {
  return Object.hasOwn(systems, text);
}

/** The prefix of the step IDs of a system: its ID in kebab case, `cloud-connector-`. */
export function stepPrefix(system: SystemId): string {
  return `${system.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-`;
}
