import type {TopologyId} from '../../facts/topologies';
import type {ValueName} from '../../facts/valueDefinitions';
import type {SystemId} from '../../facts/systems';

/** A part of the landscape, as it is drawn. */
export type PartId = SystemId | 'destinationService';

/** The reader's value that names a part in a drawing, if there is one. */
export const valueOfPart: Readonly<Partial<Record<PartId, ValueName>>> = {
  destinationService: 'destinationName',
  cloudConnector: 'virtualHost',
  combined: 'gatewaySystemId',
  gateway: 'gatewaySystemId',
  business: 'businessSystemId',
};

/** One box of the drawing. */
export interface Part {
  readonly id: PartId;
  readonly label: string;
  /** Where the part runs. */
  readonly zone: 'SAP BTP' | 'Your network';
}

/** How one part talks to the next. */
export interface Connection {
  readonly from: PartId;
  readonly to: PartId;
  readonly label: string;
  readonly trusted?: true;
}

const afc: Part = {id: 'afc', label: 'SAP Advanced Financial Closing', zone: 'SAP BTP'};
const destinationService: Part = {
  id: 'destinationService',
  label: 'Destination service',
  zone: 'SAP BTP',
};
const cloudConnector: Part = {
  id: 'cloudConnector',
  label: 'Cloud Connector',
  zone: 'Your network',
};
const combined: Part = {
  id: 'combined',
  label: 'Gateway and business back end',
  zone: 'Your network',
};
const gateway: Part = {id: 'gateway', label: 'Gateway back end', zone: 'Your network'};
const business: Part = {id: 'business', label: 'Business back end', zone: 'Your network'};

const backEnds: Readonly<Record<TopologyId, readonly Part[]>> = {
  'one-system': [combined],
  'separate-systems': [gateway, business],
};

/** The parts of the landscape in the order in which a request passes through them. */
export function partsOf(topology: TopologyId): readonly Part[] {
  return [afc, destinationService, cloudConnector, ...backEnds[topology]];
}

/** The connections between the parts, in the same order. */
export function connectionsOf(topology: TopologyId): readonly Connection[] {
  const [first, second] = backEnds[topology];
  const common: Connection[] = [
    {from: 'afc', to: 'destinationService', label: 'asks for URL and user'},
    {from: 'destinationService', to: 'cloudConnector', label: 'tunnel, virtual host and port'},
    {from: 'cloudConnector', to: first?.id ?? 'combined', label: 'OData, basic authentication'},
  ];
  if (!first || !second) return common;
  return [...common, {from: first.id, to: second.id, label: 'trusted RFC', trusted: true}];
}
