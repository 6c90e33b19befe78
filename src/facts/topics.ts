import type {SystemId} from './systems';
import type {TopologyId} from './topologies';
import revision from './sourceRevision.json';

/** The name of a topic in front matter (`topic:`) and in `<TopicLink to="…">`. */
export type TopicKey =
  | 's4hana'
  | 'odata-services'
  | 'cloud-connector'
  | 'technical-communication-user'
  | 'one-system'
  | 'separate-systems'
  | 'destination'
  | 'communication-system'
  | 'upgrade-from-erp'
  | 'local-settings'
  | 'private-edition';

/** The SAP topic that a topic's facts come from. */
export interface TopicSource {
  readonly title: string;
  /** Earlier titles; src/facts/evidence.md#former-titles. */
  readonly formerTitles?: readonly string[];
  /** SAP's stable topic ID, 32 hexadecimal digits. */
  readonly loio: string;
  /** The file in SAP's repository, below docs/Connectivity/. */
  readonly file: string;
}

/** What a task hands over to later ones. */
export interface HandOver {
  /** What is handed over, one item each. */
  readonly items: readonly string[];
  /** Who receives it. */
  readonly to: string;
}

/** A part of the line that says what blocks the start of a topic. */
export interface Blocker {
  readonly text: string;
  /** The topology in which it blocks; all topologies if undefined. */
  readonly topology?: TopologyId;
}

/** One page of the guide that is based on a topic of SAP's guide. */
export interface Topic {
  readonly key: TopicKey;
  /** Site path, without the base URL, with slashes at both ends. */
  readonly path: string;
  /** Page title: what the reader does. */
  readonly title: string;
  /** Title in the sidebar and the setup plan. */
  readonly shortTitle: string;
  /** The purpose of the page in one sentence. Used as page description, tooltip and card text. */
  readonly description: string;
  readonly source: TopicSource;
  /** Position in the working order (1 to 7); undefined outside the plan. */
  readonly planOrder?: number;
  /** When the task applies, if not everywhere. */
  readonly optional?: string;
  /**
   * The systems in which the task is done; if this depends on the topology, see
   * `Topology.userSystems`.
   */
  readonly systems: readonly SystemId[];
  /** The prerequisites of the task. */
  readonly needs: readonly string[];
  /** The prerequisites in a few words, for the *Before you start* line. */
  readonly blockers: readonly Blocker[];
  /** Tasks of the plan whose results this task needs. */
  readonly needsFrom: readonly TopicKey[];
  readonly handsOver?: HandOver;
  /** The only topology of the page, if it does not branch. */
  readonly fixedTopology?: TopologyId;
  /**
   * SAP's published links. Their order is the reverse of the working order
   * (src/facts/evidence.md#order-of-topics).
   */
  readonly previous?: TopicKey;
  readonly next?: TopicKey;
}

/**
 * The revision of SAP's guide that the content was checked against, and the day of the last check.
 * `npm run sources:check -- PATH --pin` writes the file.
 */
export const sourceRevision = {
  repository: 'https://github.com/SAP-docs/s4hana-cloud-advanced-financial-closing',
  ...revision,
} as const;

/** All topics. Titles, descriptions, plan, pager, redirects and sources derive from this list. */
export const topics: readonly Topic[] = [
  {
    key: 's4hana',
    path: '/s4hana/',
    title: 'Connect SAP S/4HANA',
    shortTitle: 'SAP S/4HANA',
    description:
      'The seven tasks that connect SAP S/4HANA to SAP Advanced Financial Closing, and which of them apply to you.',
    source: {
      title: 'SAP S/4HANA',
      loio: '15a3a5b37bac425aaeae556e2077b0a8',
      file: 'sap-s-4hana-15a3a5b.md',
    },
    systems: [],
    needs: [],
    blockers: [],
    needsFrom: [],
  },
  {
    key: 'odata-services',
    path: '/s4hana/odata-services/',
    title: 'Enable the OData services',
    shortTitle: 'OData services',
    description:
      'Activate the communication service in SAP Gateway, restrict its logon to basic authentication and check the virus scan profile.',
    source: {
      title: 'How to Enable OData Services in SAP S/4HANA',
      loio: 'fb5fe06295fd493f80e89df3a9c57b7a',
      file: 'how-to-enable-odata-services-in-sap-s-4hana-fb5fe06.md',
    },
    planOrder: 1,
    systems: ['combined', 'gateway'],
    needs: ['Authorization to maintain services and Customizing in the system with SAP Gateway'],
    blockers: [{text: 'authorization in the system with SAP Gateway'}],
    needsFrom: [],
    handsOver: {
      items: [
        'The URL that *Call Browser* shows: host and port for the system mapping, client for the destination',
        'The technical service name that you activated, for the role',
      ],
      to: 'AFC administrator, Cloud Connector administrator, BTP account administrator, role administrator',
    },
    previous: 'cloud-connector',
  },
  {
    key: 'cloud-connector',
    path: '/s4hana/cloud-connector/',
    title: 'Install and configure the Cloud Connector',
    shortTitle: 'Cloud Connector',
    description:
      'Install the Cloud Connector, connect it to your subaccount and let requests for the communication service through to the back end.',
    source: {
      title: 'How to Install and Configure the Cloud Connector',
      loio: '4cf0fb0cded846719506ef4ade1e4e2f',
      file: 'how-to-install-and-configure-the-cloud-connector-4cf0fb0.md',
    },
    planOrder: 2,
    systems: ['cloudConnector'],
    needs: [
      'A host for the Cloud Connector that reaches the gateway back end',
      'A BTP user who can connect the subaccount',
    ],
    blockers: [{text: 'task 1, a host with a JDK, a BTP user'}],
    needsFrom: ['odata-services'],
    handsOver: {
      items: [
        'Virtual host',
        'Virtual port (not 443)',
        'Location ID, if the Cloud Connector has one',
      ],
      to: 'BTP account administrator',
    },
    previous: 'technical-communication-user',
    next: 'odata-services',
  },
  {
    key: 'technical-communication-user',
    path: '/s4hana/technical-communication-user/',
    title: 'Create a technical communication user',
    shortTitle: 'Technical user',
    description:
      'Create the user that SAP Advanced Financial Closing logs on with, and its PFCG role.',
    source: {
      title: 'How to Create a Technical Communication User',
      loio: 'c4a9b51a49c5411eadeb7f7208b6b9cc',
      file: 'how-to-create-a-technical-communication-user-c4a9b51.md',
    },
    planOrder: 3,
    systems: ['combined', 'business', 'gateway'],
    needs: [
      'Authorization for user and role maintenance (`SU01`, `PFCG`) in each system',
      'The technical service name from task 1',
    ],
    blockers: [
      {text: 'task 1, '},
      {text: 'trusted RFC between the systems, ', topology: 'separate-systems'},
      {text: 'names, a password'},
    ],
    needsFrom: ['odata-services'],
    handsOver: {
      items: [
        'The name of the technical communication user; with separate systems, that of the gateway back end',
        'Its final password, through a secure channel',
        'The client of this user',
      ],
      to: 'BTP account administrator',
    },
    previous: 'destination',
    next: 'cloud-connector',
  },
  {
    key: 'one-system',
    path: '/s4hana/technical-communication-user/one-system/',
    title: 'Create a technical communication user (one system)',
    shortTitle: 'One system',
    description:
      'Create one technical communication user with one role in the system that is both gateway and business back end.',
    source: {
      title:
        'How to Create a Technical Communication User (One System for Gateway and Business Back End)',
      loio: '8705f861937c40ca8afb9dc728f4d5fe',
      file: 'how-to-create-a-technical-communication-user-one-system-for-gateway-and-business-back-end-8705f86.md',
    },
    systems: ['combined'],
    needs: [],
    blockers: [],
    needsFrom: ['odata-services'],
    fixedTopology: 'one-system',
    previous: 'destination',
    next: 'cloud-connector',
  },
  {
    key: 'separate-systems',
    path: '/s4hana/technical-communication-user/separate-systems/',
    title: 'Create technical communication users (separate systems)',
    shortTitle: 'Separate systems',
    description:
      'Create two technical communication users, each with its own role: one in the business back end, one in the gateway back end.',
    source: {
      title:
        'How to Create Technical Communication Users (Separate Gateway and Business Back Ends)',
      loio: 'd3b1cbe50ca246f8b2c03e92b42a6b5b',
      file: 'how-to-create-technical-communication-users-separate-gateway-and-business-back-ends-d3b1cbe.md',
    },
    systems: ['business', 'gateway'],
    needs: [],
    blockers: [],
    needsFrom: ['odata-services'],
    fixedTopology: 'separate-systems',
    previous: 'destination',
    next: 'cloud-connector',
  },
  {
    key: 'destination',
    path: '/s4hana/destination/',
    title: 'Create the destination',
    shortTitle: 'Destination',
    description:
      'Create the destination in the SAP BTP cockpit, so that SAP Advanced Financial Closing reaches your system.',
    source: {
      title: 'How to Create the Destination in the SAP BTP Cockpit',
      loio: '5c2b2f088a4f4fb0bb4921815264a167',
      file: 'how-to-create-the-destination-in-the-sap-btp-cockpit-5c2b2f0.md',
    },
    planOrder: 4,
    systems: ['btp'],
    needs: [
      'The onboarding to SAP Advanced Financial Closing is complete',
      'Virtual host and port from the Cloud Connector, and its Location ID if it has one',
      'The back-end URL, the client, the technical communication user, and its final password',
    ],
    blockers: [{text: 'tasks 1 to 3, the onboarding, virtual host and port, user and password'}],
    needsFrom: ['odata-services', 'cloud-connector', 'technical-communication-user'],
    handsOver: {items: ['The name of the destination'], to: 'AFC administrator'},
    previous: 'communication-system',
    next: 'technical-communication-user',
  },
  {
    key: 'communication-system',
    path: '/s4hana/communication-system/',
    title: 'Connect the communication system',
    shortTitle: 'Connect',
    description:
      'Enter SAP S/4HANA as a communication system in SAP Advanced Financial Closing and check that the connection works.',
    source: {
      title: 'How to Connect to SAP S/4HANA as a Communication System',
      formerTitles: ['How to Connect to SAP S/4HANA'],
      loio: '34ec75546e6842f98fb0c31f889f8603',
      file: 'how-to-connect-to-sap-s-4hana-as-a-communication-system-34ec755.md',
    },
    planOrder: 5,
    systems: ['afc'],
    needs: [
      'The role template `AFC_SystemAdmin` or `AFC_SpecifySystemsApp` in your role collection',
      'The name of the destination',
      'The URL of the SAP Fiori launchpad, if the system has one',
    ],
    blockers: [{text: 'tasks 1 to 4, the onboarding, role templates, the launchpad URL'}],
    needsFrom: ['odata-services', 'cloud-connector', 'technical-communication-user', 'destination'],
    handsOver: {
      items: ['The name of the communication system', 'The result of *Check Connection*'],
      to: 'the people who set up closing task lists',
    },
    previous: 'upgrade-from-erp',
    next: 'destination',
  },
  {
    key: 'upgrade-from-erp',
    path: '/s4hana/upgrade-from-erp/',
    title: 'Upgrade from SAP ERP to SAP S/4HANA',
    shortTitle: 'Upgrade from ERP',
    description: 'Point an existing SAP ERP connection to the SAP S/4HANA system that replaces it.',
    source: {
      title: 'How to Upgrade from an SAP ERP System to SAP S/4HANA',
      loio: '1fdf114d6f3541c6bbbb04af32151130',
      file: 'how-to-upgrade-from-an-sap-erp-system-to-sap-s-4hana-1fdf114.md',
    },
    planOrder: 6,
    optional: 'only if an SAP ERP system is already connected',
    systems: ['btp', 'afc'],
    needs: [
      'The role template `AFC_SystemAdmin` or `AFC_SpecifySystemsApp` in your role collection',
      'Tasks 1 to 3 are done for the SAP S/4HANA system',
    ],
    blockers: [{text: 'tasks 1 to 3, a role template, URL, user and password'}],
    needsFrom: ['odata-services', 'cloud-connector', 'technical-communication-user'],
    previous: 'local-settings',
    next: 'communication-system',
  },
  {
    key: 'local-settings',
    path: '/s4hana/local-settings/',
    title: 'Configure local settings',
    shortTitle: 'Local settings',
    description:
      'Register your own programs and settings, so that their status reaches SAP Advanced Financial Closing.',
    source: {
      title: 'How to Configure Local Settings in Communication Systems',
      loio: 'a3b374a3887842dd84eca9196362b1a6',
      file: 'how-to-configure-local-settings-in-communication-systems-a3b374a.md',
    },
    planOrder: 7,
    optional: 'only if you use your own programs or settings',
    systems: ['combined', 'business'],
    needs: ['A connected communication system'],
    blockers: [{text: 'task 5'}],
    needsFrom: ['communication-system'],
    next: 'upgrade-from-erp',
  },
  {
    key: 'private-edition',
    path: '/s4hana/private-edition/',
    title: 'Connect SAP S/4HANA Cloud Private Edition',
    shortTitle: 'Private edition',
    description:
      'The same tasks for SAP S/4HANA Cloud Private Edition, and the service request that comes before them.',
    source: {
      title: 'How to Connect to SAP S/4HANA Cloud Private Edition as a Communication System',
      formerTitles: [
        'How to Connect to SAP S/4HANA Cloud EX',
        'How to Connect to SAP S/4HANA Cloud EX as a Communication System',
        'How to Connect to SAP S/4HANA Cloud, Extended Edition as a Communication System',
        'How to Connect to SAP S/4HANA Cloud, Private/Extended Edition as a Communication System',
      ],
      loio: '526613a4f61d4ab39ae850a1d43e8346',
      file: 'how-to-connect-to-sap-s-4hana-cloud-private-edition-as-a-communication-system-526613a.md',
    },
    systems: ['cloudConnector', 'combined', 'business', 'gateway', 'btp', 'afc'],
    needs: [],
    blockers: [{text: 'a supported release, access to service requests'}],
    needsFrom: [],
  },
];
