import type {StartAuthorization, StartAuthorizationId} from './types';

/** The two authorization defaults that SAP names (src/facts/evidence.md#start-authorizations). */
export const startAuthorizations: Readonly<Record<StartAuthorizationId, StartAuthorization>> = {
  IWSG: {
    id: 'IWSG',
    defaultName: 'SAP Gateway: Service Group Metadata',
    programId: 'R3TR',
    objectType: 'IWSG',
    tadirService: 'ZFCCX_COMMUNICATION_SERVICES_SRV*',
    tadirServiceKind: 'search',
    serviceName: 'ZFCCX_COMMUNICATION_SERVICES_SRV',
    serviceVersion: '0001',
    basis: 'sap',
    note: 'Search for the technical service name that was used for the activation. The name here is the default.',
  },
  IWSV: {
    id: 'IWSV',
    defaultName: 'SAP Gateway Business Suite Enablement - Service',
    programId: 'R3TR',
    objectType: 'IWSV',
    tadirService: 'FCCX_COMMUNICATION_SERVICES_SRV 0001',
    tadirServiceKind: 'exact',
    serviceName: 'FCCX_COMMUNICATION_SERVICES_SRV',
    serviceVersion: '0001',
    variant: {name: 'FCCX_COMMUNICATION_SERVICES_SRVO', description: 'OP Variant'},
    basis: 'sap',
    note: 'Select the variant on the *Applications* tab, if your release has it.',
  },
};
