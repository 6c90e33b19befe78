import {commonKnowledge, derivedFrom, publicSource} from '../symptoms/source';
import type {Source} from '../symptoms/source';
import {
  accessControl,
  applicationLogWiki,
  authorizationHandling,
  backgroundJobs,
  checkConnection,
  cloudConnectorTopic,
  connectionIssues,
  connectS4,
  destinationTopic,
  gatewayDeployment,
  managingSubaccounts,
  objectTypesByRole,
  odataTopic,
  oneSystemTopic,
  profileGeneration,
  rfcaclDocumentation,
  sapAllNote,
  separateSystemsTopic,
  synchronization,
  trustedRfcLearning,
} from '../symptoms/knownSources';
import type {TopicKey} from '../topics';

/** A term and its meaning in this guide. */
export interface GlossaryTerm {
  /** Permanent; the anchor on the page. */
  readonly id: string;
  readonly term: string;
  /** Other names for the term. */
  readonly alsoCalled?: readonly string[];
  /** One or two sentences; can contain Markdown `code` and *on-screen labels*. */
  readonly definition: string;
  /** The sources of the definition; empty for a term of this guide. */
  readonly sources: readonly Source[];
  /** A term of this guide that SAP does not use in this sense. */
  readonly ofThisGuide?: true;
  /** IDs of other terms. */
  readonly see?: readonly string[];
  readonly topics?: readonly TopicKey[];
}

const pfcg = commonKnowledge('How roles work in SAP systems');
const aboutUserTypes = publicSource('Copies of SAP’s field help on user types');
const aboutVariants = publicSource('togglenow.com and a blog of 2022-08-11 on variants in PFCG');

/** Every term, in alphabetical order. Facts: src/facts/evidence.md. */
export const glossary: readonly GlossaryTerm[] = [
  {
    id: 'afc',
    term: 'AFC',
    alsoCalled: ['SAP Advanced Financial Closing'],
    definition:
      'The cloud application that plans and runs the tasks of a financial close. It schedules jobs in the communication systems and reads master data and results from them.',
    sources: [connectS4, synchronization],
    see: ['communication-system'],
  },
  {
    id: 'authorization',
    term: 'Authorization',
    definition:
      'One instance of an authorization object with its fields and values, as `PFCG` shows it. A check succeeds if one authorization covers all fields; it doesn’t combine several authorizations.',
    sources: [
      publicSource('mariewagener.de and ilovesapsecurity.blogspot.com, authorization checks'),
      pfcg,
    ],
    see: ['authorization-object', 'authorization-field'],
  },
  {
    id: 'authorization-default',
    term: 'Authorization default',
    definition:
      'The authorization objects and values that `PFCG` proposes for a start authorization. You insert it on the *Menu* tab with *Insert Authorization Default*.',
    sources: [oneSystemTopic, pfcg],
    see: ['start-authorization', 'op-variant'],
  },
  {
    id: 'authorization-field',
    term: 'Authorization field',
    definition:
      'One of up to ten fields of an authorization object, such as `ACTVT`. It contains single values, ranges, or values that end with `*`.',
    sources: [
      commonKnowledge('SAP’s documentation of authorization fields, releases 4.5B and 4.6C'),
    ],
    see: ['authorization-object'],
  },
  {
    id: 'authorization-object',
    term: 'Authorization object',
    definition:
      'A group of fields that a program checks together, for example `S_BTCH_JOB` with the fields `JOBACTION` and `JOBGROUP`.',
    sources: [oneSystemTopic, pfcg],
    see: ['authorization', 'authorization-field'],
  },
  {
    id: 'back-end-url',
    term: 'Back-end URL',
    definition:
      'The URL of the communication service. *Call Browser* shows it with the internal host; in the destination, it starts with `http://` and the virtual host, and ends with the client.',
    sources: [
      odataTopic,
      destinationTopic,
      derivedFrom('SAP’s guide doesn’t say to replace the host; the Cloud Connector requires it'),
    ],
    see: ['destination', 'virtual-host'],
    topics: ['destination'],
  },
  {
    id: 'branch',
    term: 'Branch',
    definition: 'The part of a topic for one topology.',
    sources: [],
    ofThisGuide: true,
    see: ['topology', 'topic'],
  },
  {
    id: 'business-back-end',
    term: 'Business back end',
    definition:
      'The SAP S/4HANA system where the closing tasks run. It contains the implementation of the service `FCCX_COMMUNICATION_SERVICES_SRV`.',
    sources: [separateSystemsTopic, derivedFrom('IWSV is for the implementation of a service')],
    see: ['gateway-back-end', 'iwsv'],
  },
  {
    id: 'business-user',
    term: 'Business user',
    definition:
      'The person that AFC makes a call for. AFC names this person in the call, and the communication system allows only what this person is authorized to do.',
    sources: [authorizationHandling],
    see: ['technical-communication-user'],
  },
  {
    id: 'client',
    term: 'Client',
    definition:
      'A unit of an SAP system with its own users and data and a three-digit number. In the URL of the destination, it follows `?sap-client=`.',
    sources: [destinationTopic, commonKnowledge('What a client is')],
    topics: ['destination'],
  },
  {
    id: 'cloud-connector',
    term: 'Cloud Connector',
    definition:
      'Software that you install in your network. It links applications on SAP BTP with on-premise systems, and allows only the requests that you permit.',
    sources: [cloudConnectorTopic, accessControl],
    see: ['system-mapping', 'location-id'],
    topics: ['cloud-connector'],
  },
  {
    id: 'communication-system',
    term: 'Communication system',
    definition: 'A system that you connect to AFC in the *Specify Communication Systems* app.',
    sources: [connectS4],
    topics: ['communication-system'],
  },
  {
    id: 'connection-check',
    term: 'Connection check',
    definition:
      'AFC’s own regular test of a communication system, shown in *Monitor Communication Systems*. It isn’t the same as *Check Connection* of a destination in the SAP BTP cockpit.',
    sources: [connectionIssues, checkConnection],
  },
  {
    id: 'destination',
    term: 'Destination',
    definition:
      'An entry in the SAP BTP cockpit with the address of a system and how to log on: name, URL, proxy type, authentication, user, and password.',
    sources: [destinationTopic],
    see: ['destination-service', 'back-end-url'],
    topics: ['destination'],
  },
  {
    id: 'destination-service',
    term: 'Destination service',
    definition:
      'The service of SAP BTP that gives AFC the technical communication user of a connection.',
    sources: [authorizationHandling],
    see: ['destination'],
  },
  {
    id: 'dialog-user',
    term: 'Dialog user',
    definition:
      'A user of type *Dialog*, which can also log on with SAP GUI. The system checks whether its password is initial or expired. With separate systems, both technical communication users must be dialog users.',
    sources: [separateSystemsTopic, aboutUserTypes],
    see: ['technical-communication-user'],
  },
  {
    id: 'external-service-name',
    term: 'External service name',
    definition:
      'The name that you use to add a service: `FCCX_COMMUNICATION_SERVICES_SRV`. The technical service name can differ.',
    sources: [odataTopic],
    see: ['technical-service-name'],
    topics: ['odata-services'],
  },
  {
    id: 'gateway-back-end',
    term: 'Gateway back end',
    definition:
      'The system where SAP Gateway runs and where you activate the OData service. Calls from the cloud arrive here.',
    sources: [
      separateSystemsTopic,
      derivedFrom(
        'You activate a service where SAP Gateway runs; AFC’s guide doesn’t tell the systems apart',
      ),
    ],
    see: ['business-back-end', 'iwsg'],
  },
  {
    id: 'hand-over',
    term: 'Hand over',
    definition:
      'What a task passes to the person who does the next one, for example the virtual host and port.',
    sources: [],
    ofThisGuide: true,
    see: ['setup-plan'],
  },
  {
    id: 'icf-node',
    term: 'ICF node',
    definition:
      'The place of an HTTP service in the tree of transaction `SICF`. The node and all nodes above it must be active. You also set its logon procedures there.',
    sources: [odataTopic, commonKnowledge('How ICF services work')],
    topics: ['odata-services'],
  },
  {
    id: 'internal-host',
    term: 'Internal host',
    definition:
      'Host and port that the Cloud Connector uses to reach a system in your network. The cloud never sees them.',
    sources: [accessControl],
    see: ['virtual-host', 'system-mapping'],
  },
  {
    id: 'iwsg',
    term: 'IWSG',
    definition:
      'The start authorization for the activated service in SAP Gateway, named after its object type. The role in the system with SAP Gateway needs it.',
    sources: [oneSystemTopic, separateSystemsTopic, objectTypesByRole],
    see: ['iwsv', 'start-authorization'],
  },
  {
    id: 'iwsv',
    term: 'IWSV',
    definition:
      'The start authorization for the service in the business back end, named after its object type. The role in this system needs it.',
    sources: [oneSystemTopic, separateSystemsTopic, objectTypesByRole],
    see: ['iwsg', 'start-authorization'],
  },
  {
    id: 'location-id',
    term: 'Location ID',
    definition:
      'Tells several Cloud Connectors of one subaccount apart. If a Cloud Connector has one, enter it in the destination.',
    sources: [managingSubaccounts],
    see: ['cloud-connector'],
    topics: ['cloud-connector', 'destination'],
  },
  {
    id: 'loio',
    term: 'loio',
    definition:
      'SAP’s stable ID of a topic, 32 hexadecimal digits. The file name ends with the first seven.',
    sources: [derivedFrom('The files of SAP’s guide, each with its ID in the first line')],
    see: ['topic'],
  },
  {
    id: 'field-note',
    term: 'Not in SAP’s guide',
    definition: 'The mark of what this guide adds to SAP’s text. Open it to see the source.',
    sources: [],
    ofThisGuide: true,
  },
  {
    id: 'one-system',
    term: 'One system',
    alsoCalled: ['Embedded Deployment'],
    definition:
      'The topology in which the gateway back end and the business back end are the same SAP S/4HANA system. One technical communication user with one role is enough.',
    sources: [
      oneSystemTopic,
      gatewayDeployment,
      derivedFrom('AFC’s guide doesn’t use the word “embedded”'),
    ],
    see: ['separate-systems', 'topology'],
    topics: ['one-system'],
  },
  {
    id: 'op-variant',
    term: 'OP Variant',
    definition:
      'The variant of the authorization default for this service, `FCCX_COMMUNICATION_SERVICES_SRVO`. You select it on the *Applications* tab, if your release supports it.',
    sources: [oneSystemTopic, aboutVariants],
    see: ['authorization-default'],
  },
  {
    id: 'pfcg-role',
    term: 'PFCG role',
    definition:
      'A role that you build in transaction `PFCG`: a menu with start authorizations, their authorizations, and the users of the role.',
    sources: [oneSystemTopic, pfcg],
    see: ['profile', 'user-comparison'],
  },
  {
    id: 'profile',
    term: 'Profile',
    definition:
      'What `PFCG` generates from the authorizations of a role. Only the profile has an effect: until you generate it, a saved role grants nothing new.',
    sources: [
      profileGeneration,
      derivedFrom('SAP’s steps for SAP S/4HANA don’t mention generating'),
    ],
    see: ['pfcg-role', 'user-comparison'],
  },
  {
    id: 'requirement',
    term: 'Requirement',
    definition: 'What a role must contain: start authorizations and authorizations.',
    sources: [],
    ofThisGuide: true,
    see: ['start-authorization', 'authorization'],
  },
  {
    id: 'resource',
    term: 'Resource',
    definition:
      'A URL path that the Cloud Connector allows for a system mapping, either this path only or with all sub-paths. It is case-sensitive.',
    sources: [accessControl],
    see: ['system-mapping'],
    topics: ['cloud-connector'],
  },
  {
    id: 's-appl-log',
    term: 'S_APPL_LOG',
    definition:
      'Authorization object for displaying, changing, and deleting entries of the application log. The requirement is `ACTVT` `03`, display.',
    sources: [oneSystemTopic, applicationLogWiki],
    see: ['authorization-object'],
  },
  {
    id: 's-btch-job',
    term: 'S_BTCH_JOB',
    definition:
      'Authorization object for background jobs. The requirement is `JOBACTION` with `DELE` (delete background jobs) and `RELE` (release jobs).',
    sources: [oneSystemTopic, backgroundJobs],
    see: ['authorization-object'],
  },
  {
    id: 's-btch-na1',
    term: 'S_BTCH_NA1',
    definition:
      'Authorization object for the user names that a program can use in the background. The requirement is the program `FCCX_APJ_PROCESSOR`, and `*` or the business users.',
    sources: [oneSystemTopic, commonKnowledge('What the object is checked for')],
    see: ['authorization-object', 'business-user'],
  },
  {
    id: 's-rfcacl',
    term: 'S_RFCACL',
    definition:
      'Authorization object that the called system checks when another system logs on by trusted RFC. It names the calling system, its client, and the calling user.',
    sources: [rfcaclDocumentation, separateSystemsTopic],
    see: ['trusted-rfc'],
  },
  {
    id: 'sap-all',
    term: 'SAP_ALL',
    definition:
      'A profile with nearly all authorizations; SAP’s guide writes `SAPALL`. It can’t replace the role, and as of SAP Note 1416085 it doesn’t contain full `S_RFCACL`.',
    sources: [oneSystemTopic, sapAllNote],
    see: ['profile', 's-rfcacl'],
  },
  {
    id: 'separate-systems',
    term: 'Separate systems',
    alsoCalled: ['Central Hub Deployment'],
    definition:
      'The topology in which the gateway back end is a separate system and calls the business back end by RFC. Each system needs a technical communication user with its own role.',
    sources: [
      separateSystemsTopic,
      gatewayDeployment,
      derivedFrom('AFC’s guide doesn’t use the word “hub”'),
    ],
    see: ['one-system', 'topology', 'trusted-rfc'],
    topics: ['separate-systems'],
  },
  {
    id: 'setup-plan',
    term: 'Setup plan',
    definition: 'The tasks of the chapter in working order, with what each needs and hands over.',
    sources: [],
    ofThisGuide: true,
    see: ['hand-over'],
    topics: ['s4hana'],
  },
  {
    id: 'start-authorization',
    term: 'Start authorization',
    definition:
      'The permission to call a service. Its authorization default is of type `IWSG` or `IWSV`. The system checks it at each call.',
    sources: [oneSystemTopic, pfcg],
    see: ['iwsg', 'iwsv', 'authorization-default'],
  },
  {
    id: 'step',
    term: 'Step',
    definition: 'One numbered action with a permanent ID that links can open.',
    sources: [],
    ofThisGuide: true,
    see: ['topic'],
  },
  {
    id: 'subaccount',
    term: 'Subaccount',
    definition:
      'The unit of SAP BTP that contains the destination and that you connect the Cloud Connector to. The Cloud Connector needs its ID, not its name.',
    sources: [managingSubaccounts, destinationTopic],
    see: ['destination', 'cloud-connector'],
  },
  {
    id: 'synchronization',
    term: 'Synchronization',
    definition:
      'AFC reads business configuration and master data from the communication system, once a day or when you choose *Synchronize Now*.',
    sources: [synchronization],
    see: ['communication-system'],
    topics: ['communication-system'],
  },
  {
    id: 'system-alias',
    term: 'System alias',
    definition:
      'The name that SAP Gateway uses for the system where a service runs; it refers to an RFC destination. In one system, it is usually `LOCAL`.',
    sources: [odataTopic, publicSource('mentorsap.com and stechies.com, flags of system aliases')],
    see: ['gateway-back-end'],
    topics: ['odata-services'],
  },
  {
    id: 'system-mapping',
    term: 'System mapping',
    definition:
      'An entry in the Cloud Connector that maps a virtual host and port to an internal host and port.',
    sources: [accessControl],
    see: ['virtual-host', 'internal-host', 'resource'],
    topics: ['cloud-connector'],
  },
  {
    id: 'tadir-service',
    term: 'TADIR Service',
    definition:
      'A service as an object of the repository, named by program ID, object type and name: `R3TR`, `IWSV`, `FCCX_COMMUNICATION_SERVICES_SRV 0001`. It is also the name of the field in `PFCG`.',
    sources: [oneSystemTopic, commonKnowledge('TADIR is the directory of repository objects')],
    see: ['start-authorization'],
  },
  {
    id: 'technical-communication-user',
    term: 'Technical communication user',
    definition:
      'The user that AFC uses to log on to the communication system. The destination contains it and its password.',
    sources: [authorizationHandling, destinationTopic],
    see: ['business-user', 'destination'],
    topics: ['technical-communication-user'],
  },
  {
    id: 'technical-service-name',
    term: 'Technical service name',
    definition:
      'The name of a service after its activation. SAP’s topics name `ZFCCX_COMMUNICATION_SERVICES` and `ZFCCX_COMMUNICATION_SERVICES_SRV`. The role needs the name in your system.',
    sources: [odataTopic, oneSystemTopic],
    see: ['external-service-name', 'iwsg'],
    topics: ['odata-services'],
  },
  {
    id: 'ticket',
    term: 'Ticket',
    definition:
      'Your own ticket ID, in the link as `?ticket=`. The page shows it and keeps your progress for it.',
    sources: [],
    ofThisGuide: true,
  },
  {
    id: 'topic',
    term: 'Topic',
    definition: 'One page of the guide that is based on a topic of SAP’s guide and names its loio.',
    sources: [],
    ofThisGuide: true,
    see: ['loio', 'step'],
  },
  {
    id: 'topology',
    term: 'Topology',
    definition:
      'Whether the gateway back end and the business back end are one system or separate systems. The guide asks once and then shows the matching branch.',
    sources: [],
    ofThisGuide: true,
    see: ['one-system', 'separate-systems'],
    topics: ['technical-communication-user'],
  },
  {
    id: 'trusted-rfc',
    term: 'Trusted RFC',
    definition:
      'A call between two SAP systems without a password. The called system must know the caller as a trusted system (`SMT1`), and the user must exist in both.',
    sources: [trustedRfcLearning],
    see: ['s-rfcacl', 'separate-systems'],
  },
  {
    id: 'user-comparison',
    term: 'User comparison',
    definition:
      'Assigns the generated profile of a role to its users. You start it on the *User* tab of `PFCG`.',
    sources: [
      profileGeneration,
      derivedFrom('SAP’s steps for SAP S/4HANA don’t mention it, those for SAP ERP do'),
    ],
    see: ['profile', 'pfcg-role'],
  },
  {
    id: 'virtual-host',
    term: 'Virtual host',
    definition:
      'The host name, with its virtual port, that the cloud uses instead of the internal one; you can invent it. SAP doesn’t allow port `443` for this connection.',
    sources: [accessControl, cloudConnectorTopic],
    see: ['internal-host', 'system-mapping'],
    topics: ['cloud-connector', 'destination'],
  },
];

/** The term with this ID. */
export function glossaryTermById(id: string): GlossaryTerm {
  const found = glossary.find((term) => term.id === id);
  if (!found) throw new Error(`Unknown glossary term "${id}".`);
  return found;
}
