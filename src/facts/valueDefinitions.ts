import type {TopicKey} from './topics';
import type {TopologyId} from './topologies';
import {valuePlaceholders} from './valuePlaceholders';

/** The name of a value of the reader's own landscape, as in `<Value name="…" />`. Never a password. */
export type ValueName =
  | 'gatewaySystemId'
  | 'businessSystemId'
  | 'gatewayClient'
  | 'businessClient'
  | 'client'
  | 'gatewayHost'
  | 'gatewayPort'
  | 'virtualHost'
  | 'virtualPort'
  | 'technicalUser'
  | 'roleName'
  | 'businessRoleName'
  | 'gatewayRoleName'
  | 'roleDescription'
  | 'serviceName'
  | 'destinationName'
  | 'locationId'
  | 'uiDomain'
  | 'uiEndpoint'
  | 'businessUsers';

/** The values that a reader has entered, or their substitutes, by name. */
export type Values = Readonly<Partial<Record<ValueName, string>>>;

/** The format of a value; `validateValue` has one rule for each kind. */
export type ValueKind =
  | 'systemId'
  | 'client'
  | 'host'
  | 'virtualHost'
  | 'port'
  | 'virtualPort'
  | 'user'
  | 'roleName'
  | 'roleDescription'
  | 'serviceName'
  | 'destinationName'
  | 'locationId'
  | 'uiDomain'
  | 'uiEndpoint'
  | 'userList';

/** A limit of a value, and its source. */
export interface ValueLimit {
  readonly rule: string;
  readonly source: string;
}

/** One value of the reader's own landscape. */
export interface ValueDefinition {
  readonly name: ValueName;
  readonly kind: ValueKind;
  /** The label of the field, also used in copied text. */
  readonly label: string;
  /** The text shown until the reader enters a value. */
  readonly placeholder: string;
  /** A valid value, shown next to the field. */
  readonly example: string;
  /** What the value is and where to find it. */
  readonly hint: string;
  /** The topologies that show the field. */
  readonly topologies: readonly TopologyId[];
  /** The topics that show the field. */
  readonly topics: readonly TopicKey[];
  readonly limits: readonly ValueLimit[];
  /** The maximum length that is stored, valid or not. */
  readonly maxLength: number;
}

const both: readonly TopologyId[] = ['one-system', 'separate-systems'];
const oneSystem: readonly TopologyId[] = ['one-system'];
const separateSystems: readonly TopologyId[] = ['separate-systems'];

const userTopics: readonly TopicKey[] = [
  'technical-communication-user',
  'one-system',
  'separate-systems',
];

const systemIdLimit: ValueLimit = {
  rule: 'three characters, a letter first, then letters or digits',
  source: 'SAP system ID (SID) convention; S_RFCACL, field RFC_SYSID (evidence.md#s_rfcacl)',
};
const clientLimit: ValueLimit = {
  rule: 'three digits',
  source: 'Field MANDT, CLNT 3 (evidence.md#role-tables)',
};
const hostLimit: ValueLimit = {
  rule: 'a host name or an IPv4 address, without scheme, port and path, at most 253 characters',
  source: 'RFC 1123, section 2.1',
};
const portLimit: ValueLimit = {rule: 'a number from 1 to 65535', source: 'RFC 6335, section 6'};
const userLimit: ValueLimit = {
  rule: 'at most 12 characters',
  source: 'Field UNAME, CHAR 12 (evidence.md#role-tables)',
};
const roleNameLimit: ValueLimit = {
  rule: 'at most 30 characters',
  source: 'Field AGR_NAME, CHAR 30 (evidence.md#role-tables)',
};

/** Every value that a reader can enter, in the order of the form. */
export const valueDefinitions: Readonly<Record<ValueName, ValueDefinition>> = {
  gatewaySystemId: {
    name: 'gatewaySystemId',
    kind: 'systemId',
    label: 'System ID of the gateway back end',
    placeholder: valuePlaceholders.gatewaySystemId,
    example: 'GWD',
    hint: 'The system where SAP Gateway runs. System > Status shows the ID.',
    topologies: both,
    topics: ['odata-services', 'cloud-connector', ...userTopics],
    limits: [systemIdLimit],
    maxLength: 20,
  },
  businessSystemId: {
    name: 'businessSystemId',
    kind: 'systemId',
    label: 'System ID of the business back end',
    placeholder: valuePlaceholders.businessSystemId,
    example: 'S4D',
    hint: 'The SAP S/4HANA system with the financial data.',
    topologies: separateSystems,
    topics: ['odata-services', ...userTopics, 'local-settings'],
    limits: [systemIdLimit],
    maxLength: 20,
  },
  gatewayClient: {
    name: 'gatewayClient',
    kind: 'client',
    label: 'Client of the gateway back end',
    placeholder: valuePlaceholders.gatewayClient,
    example: '100',
    hint: 'The client in which the service is active. The URL of the destination contains it too.',
    topologies: separateSystems,
    topics: ['odata-services', ...userTopics, 'destination'],
    limits: [clientLimit],
    maxLength: 20,
  },
  businessClient: {
    name: 'businessClient',
    kind: 'client',
    label: 'Client of the business back end',
    placeholder: valuePlaceholders.businessClient,
    example: '200',
    hint: 'The client in which the closing is done.',
    topologies: separateSystems,
    topics: [...userTopics, 'local-settings'],
    limits: [clientLimit],
    maxLength: 20,
  },
  client: {
    name: 'client',
    kind: 'client',
    label: 'Client',
    placeholder: valuePlaceholders.client,
    example: '100',
    hint: 'The client in which the service is active. The URL of the destination contains it too.',
    topologies: oneSystem,
    topics: ['odata-services', ...userTopics, 'destination', 'local-settings'],
    limits: [clientLimit],
    maxLength: 20,
  },
  gatewayHost: {
    name: 'gatewayHost',
    kind: 'host',
    label: 'Gateway host',
    placeholder: valuePlaceholders.gatewayHost,
    example: 'gateway.mycompany.corp',
    hint: 'The internal host in the URL that Call Browser shows. Not the virtual host.',
    topologies: both,
    topics: ['odata-services', 'cloud-connector'],
    limits: [hostLimit],
    maxLength: 300,
  },
  gatewayPort: {
    name: 'gatewayPort',
    kind: 'port',
    label: 'Gateway port',
    placeholder: valuePlaceholders.gatewayPort,
    example: '44300',
    hint: 'The internal port in the URL that Call Browser shows. Not the virtual port.',
    topologies: both,
    topics: ['odata-services', 'cloud-connector'],
    limits: [portLimit],
    maxLength: 20,
  },
  virtualHost: {
    name: 'virtualHost',
    kind: 'virtualHost',
    label: 'Virtual host',
    placeholder: valuePlaceholders.virtualHost,
    example: 'afc-gateway.virtual',
    hint: 'The host name that SAP BTP uses for the back end, exactly as in the Cloud Connector. You can invent it.',
    topologies: both,
    topics: ['cloud-connector', 'destination', 'upgrade-from-erp'],
    limits: [
      hostLimit,
      {
        rule: 'no underscore',
        source:
          'Underscores may lead to HTTP 400 (SAP Connectivity, evidence.md#virtual-host-and-port)',
      },
    ],
    maxLength: 300,
  },
  virtualPort: {
    name: 'virtualPort',
    kind: 'virtualPort',
    label: 'Virtual port',
    placeholder: valuePlaceholders.virtualPort,
    example: '44300',
    hint: 'The port that SAP BTP uses for the back end, exactly as in the Cloud Connector.',
    topologies: both,
    topics: ['cloud-connector', 'destination', 'upgrade-from-erp'],
    limits: [
      portLimit,
      {rule: 'not 443', source: 'SAP topic 4cf0fb0 (evidence.md#virtual-host-and-port)'},
    ],
    maxLength: 20,
  },
  technicalUser: {
    name: 'technicalUser',
    kind: 'user',
    label: 'Technical communication user',
    placeholder: valuePlaceholders.technicalUser,
    example: 'AFC_COMM',
    hint: 'The user name only. This guide never asks for a password.',
    topologies: both,
    topics: [...userTopics, 'destination', 'upgrade-from-erp'],
    limits: [
      userLimit,
      {
        rule: 'no colon',
        source: 'RFC 7617, section 2: no colon in the user of basic authentication',
      },
    ],
    maxLength: 100,
  },
  roleName: {
    name: 'roleName',
    kind: 'roleName',
    label: 'Role name',
    placeholder: valuePlaceholders.roleName,
    example: 'Z_AFC_COMMUNICATION',
    hint: 'The PFCG role of the technical communication user.',
    topologies: oneSystem,
    topics: userTopics,
    limits: [roleNameLimit],
    maxLength: 100,
  },
  businessRoleName: {
    name: 'businessRoleName',
    kind: 'roleName',
    label: 'Role name in the business back end',
    placeholder: valuePlaceholders.businessRoleName,
    example: 'Z_AFC_COMM_BUSINESS',
    hint: 'The PFCG role of the technical communication user in the business back end.',
    topologies: separateSystems,
    topics: userTopics,
    limits: [roleNameLimit],
    maxLength: 100,
  },
  gatewayRoleName: {
    name: 'gatewayRoleName',
    kind: 'roleName',
    label: 'Role name in the gateway back end',
    placeholder: valuePlaceholders.gatewayRoleName,
    example: 'Z_AFC_COMM_GATEWAY',
    hint: 'The PFCG role of the technical communication user in the gateway back end.',
    topologies: separateSystems,
    topics: userTopics,
    limits: [roleNameLimit],
    maxLength: 100,
  },
  roleDescription: {
    name: 'roleDescription',
    kind: 'roleDescription',
    label: 'Role description',
    placeholder: valuePlaceholders.roleDescription,
    example: 'Communication with SAP Advanced Financial Closing',
    hint: 'The short text of the role in PFCG.',
    topologies: both,
    topics: userTopics,
    limits: [{rule: 'at most 80 characters', source: 'Field TEXT of table AGR_TEXTS, CHAR 80'}],
    maxLength: 300,
  },
  serviceName: {
    name: 'serviceName',
    kind: 'serviceName',
    label: 'Technical service name',
    placeholder: valuePlaceholders.serviceName,
    example: 'ZFCCX_COMMUNICATION_SERVICES_SRV',
    hint: 'The name of the activated service in SAP Gateway.',
    topologies: both,
    topics: ['odata-services', ...userTopics],
    limits: [
      {
        rule: 'at most 40 characters: letters, digits, underscore, and slashes around a namespace',
        source: 'Field OBJ_NAME, CHAR 40 (evidence.md#s_service)',
      },
    ],
    maxLength: 100,
  },
  destinationName: {
    name: 'destinationName',
    kind: 'destinationName',
    label: 'Destination name',
    placeholder: valuePlaceholders.destinationName,
    example: 'AFC_S4D_100',
    hint: 'The name of the destination in the SAP BTP cockpit.',
    topologies: both,
    topics: ['destination', 'communication-system', 'upgrade-from-erp'],
    limits: [
      {
        rule: 'letters, digits, underscores and dashes only, at most 200 characters',
        source: 'SAP Connectivity, destinations editor (evidence.md#destination-properties)',
      },
    ],
    maxLength: 300,
  },
  locationId: {
    name: 'locationId',
    kind: 'locationId',
    label: 'Location ID',
    placeholder: valuePlaceholders.locationId,
    example: 'plant1',
    hint: 'Only if the Cloud Connector has one. It is empty by default.',
    topologies: both,
    topics: ['cloud-connector', 'destination'],
    limits: [
      {
        rule: 'one line without blanks at the ends, at most 100 characters',
        source: 'Rule of this guide: SAP names no limit (evidence.md#location-id)',
      },
    ],
    maxLength: 200,
  },
  uiDomain: {
    name: 'uiDomain',
    kind: 'uiDomain',
    label: 'UI Domain',
    placeholder: valuePlaceholders.uiDomain,
    example: 'https://mylaunchpad.mycompany.corp',
    hint: 'The first part of the URL of the SAP Fiori launchpad: scheme and host.',
    topologies: both,
    topics: ['communication-system'],
    limits: [{rule: 'scheme and host, no path', source: 'SAP topic 34ec755'}],
    maxLength: 500,
  },
  uiEndpoint: {
    name: 'uiEndpoint',
    kind: 'uiEndpoint',
    label: 'UI Endpoint',
    placeholder: valuePlaceholders.uiEndpoint,
    example: '/sap/bc/ui2/flp',
    hint: 'The path of the SAP Fiori launchpad, after the UI domain.',
    topologies: both,
    topics: ['communication-system'],
    limits: [{rule: 'starts with / and doesn’t end with /', source: 'SAP topic 34ec755'}],
    maxLength: 500,
  },
  businessUsers: {
    name: 'businessUsers',
    kind: 'userList',
    label: 'Business users (BTCUNAME)',
    placeholder: valuePlaceholders.businessUsers,
    example: 'MILLER, SMITH',
    hint: 'The business users for field BTCUNAME of S_BTCH_NA1, separated by commas, or * for all.',
    topologies: both,
    topics: userTopics,
    limits: [
      {rule: '* or a list of users', source: 'SAP topics 8705f86 and d3b1cbe'},
      {rule: 'at most 12 characters each', source: userLimit.source},
    ],
    maxLength: 2000,
  },
};

/** The names of all values, in the order of the form. */
export const valueNames = Object.keys(valueDefinitions) as readonly ValueName[];

/** Whether a text is the name of a value. */
export function isValueName(text: string): text is ValueName {
  return Object.hasOwn(valueDefinitions, text);
}
