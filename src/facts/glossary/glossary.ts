import {commonKnowledge, derivedFrom, publicSource} from '../symptoms/ground';
import type {Ground} from '../symptoms/ground';
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
} from '../symptoms/groundSources';
import type {TopicKey} from '../topics';

/** A word and what it means here. */
export interface GlossaryTerm {
  /** Permanent; the anchor on the page. */
  readonly id: string;
  readonly term: string;
  /** What others call it. */
  readonly alsoCalled?: readonly string[];
  /** One or two sentences; may hold `code` and *on-screen labels* in Markdown's form. */
  readonly definition: string;
  /** What the definition rests on; empty for a word of this guide. */
  readonly grounds: readonly Ground[];
  /** A word of this guide, that SAP does not use in this sense. */
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
      'The cloud application that plans and runs the tasks of a financial close. It schedules jobs in the communication systems and takes master data and results from there.',
    grounds: [connectS4, synchronization],
    see: ['communication-system'],
  },
  {
    id: 'authorization',
    term: 'Authorization',
    definition:
      'One instance of an authorization object with its fields and values, as `PFCG` shows it. A check succeeds if one authorization covers all fields; values of several authorizations are not added up.',
    grounds: [
      publicSource('mariewagener.de and ilovesapsecurity.blogspot.com, authorization checks'),
      pfcg,
    ],
    see: ['authorization-object', 'authorization-field'],
  },
  {
    id: 'authorization-default',
    term: 'Authorization default',
    definition:
      'What `PFCG` proposes for a start authorization: the authorization objects that belong to it, with values where they are known. You insert it on the *Menu* tab with *Insert Authorization Default*.',
    grounds: [oneSystemTopic, pfcg],
    see: ['start-authorization', 'op-variant'],
  },
  {
    id: 'authorization-field',
    term: 'Authorization field',
    definition:
      'One of up to ten fields of an authorization object, such as `ACTVT`. It holds single values, ranges, or values that end with `*`.',
    grounds: [
      commonKnowledge('SAP’s documentation of authorization fields, releases 4.5B and 4.6C'),
    ],
    see: ['authorization-object'],
  },
  {
    id: 'authorization-object',
    term: 'Authorization object',
    definition:
      'A group of fields that a program checks together, for example `S_BTCH_JOB` with the fields `JOBACTION` and `JOBGROUP`.',
    grounds: [oneSystemTopic, pfcg],
    see: ['authorization', 'authorization-field'],
  },
  {
    id: 'back-end-url',
    term: 'Back-end URL',
    definition:
      'The URL of the communication service. *Call Browser* shows it with the internal host; in the destination it begins with `http://` and the virtual host, and ends with the client.',
    grounds: [
      odataTopic,
      destinationTopic,
      derivedFrom('SAP’s guide does not say to replace the host; the Cloud Connector asks for it'),
    ],
    see: ['destination', 'virtual-host'],
    topics: ['destination'],
  },
  {
    id: 'branch',
    term: 'Branch',
    definition: 'The part of a topic that holds for one topology.',
    grounds: [],
    ofThisGuide: true,
    see: ['topology', 'topic'],
  },
  {
    id: 'business-back-end',
    term: 'Business back end',
    definition:
      'The SAP S/4HANA system in which the closing tasks run. The service `FCCX_COMMUNICATION_SERVICES_SRV` is implemented there.',
    grounds: [
      separateSystemsTopic,
      derivedFrom('Object type IWSV stands for the implementation of a service'),
    ],
    see: ['gateway-back-end', 'iwsv'],
  },
  {
    id: 'business-user',
    term: 'Business user',
    definition:
      'The person for whom AFC makes a call. AFC sends the information along, and the communication system restricts the call to what this person is authorized to do.',
    grounds: [authorizationHandling],
    see: ['technical-communication-user'],
  },
  {
    id: 'client',
    term: 'Client',
    definition:
      'A unit of an SAP system with its own users and data, known by a three-digit number. It stands at the end of the URL of the destination, after `?sap-client=`.',
    grounds: [destinationTopic, commonKnowledge('What a client is')],
    topics: ['destination'],
  },
  {
    id: 'cloud-connector',
    term: 'Cloud Connector',
    definition:
      'Software that you install in your network. It links applications on SAP BTP with on-premise systems, and lets through only what you allow.',
    grounds: [cloudConnectorTopic, accessControl],
    see: ['system-mapping', 'location-id'],
    topics: ['cloud-connector'],
  },
  {
    id: 'communication-system',
    term: 'Communication system',
    definition:
      'A system that is connected to AFC and entered in the *Specify Communication Systems* app.',
    grounds: [connectS4],
    topics: ['communication-system'],
  },
  {
    id: 'connection-check',
    term: 'Connection check',
    definition:
      'AFC’s own regular test of a communication system, shown in *Monitor Communication Systems*. It is not the same as *Check Connection* of a destination in the SAP BTP cockpit.',
    grounds: [connectionIssues, checkConnection],
  },
  {
    id: 'destination',
    term: 'Destination',
    definition:
      'An entry in the SAP BTP cockpit that holds where a system is and how to log on: name, URL, proxy type, authentication, user and password.',
    grounds: [destinationTopic],
    see: ['destination-service', 'back-end-url'],
    topics: ['destination'],
  },
  {
    id: 'destination-service',
    term: 'Destination service',
    definition:
      'The service of SAP BTP from which AFC gets the technical communication user of a connection.',
    grounds: [authorizationHandling],
    see: ['destination'],
  },
  {
    id: 'dialog-user',
    term: 'Dialog user',
    definition:
      'A user of type *Dialog*, who may also log on with SAP GUI and whose password is checked for being initial or expired. With separate systems both technical communication users must be of this type.',
    grounds: [separateSystemsTopic, aboutUserTypes],
    see: ['technical-communication-user'],
  },
  {
    id: 'external-service-name',
    term: 'External service name',
    definition:
      'The name by which you find a service when you add it: `FCCX_COMMUNICATION_SERVICES_SRV`. The technical service name that results can differ.',
    grounds: [odataTopic],
    see: ['technical-service-name'],
    topics: ['odata-services'],
  },
  {
    id: 'field-note',
    term: 'Field note',
    definition:
      'What SAP’s text does not say, always with its ground, so that nobody takes it for SAP’s word.',
    grounds: [],
    ofThisGuide: true,
  },
  {
    id: 'gateway-back-end',
    term: 'Gateway back end',
    definition:
      'The system in which SAP Gateway runs and the OData service is activated. Calls from the cloud arrive here.',
    grounds: [
      separateSystemsTopic,
      derivedFrom(
        'A service is activated where SAP Gateway runs; AFC’s guide does not tell the systems apart',
      ),
    ],
    see: ['business-back-end', 'iwsg'],
  },
  {
    id: 'hand-over',
    term: 'Hand over',
    definition:
      'What a task gives to the person who does the next one, for example the virtual host and port.',
    grounds: [],
    ofThisGuide: true,
    see: ['setup-plan'],
  },
  {
    id: 'icf-node',
    term: 'ICF node',
    definition:
      'The place of an HTTP service in the tree of transaction `SICF`. It has to be active, with all nodes above it; its logon procedures are set there too.',
    grounds: [odataTopic, commonKnowledge('How ICF services work')],
    topics: ['odata-services'],
  },
  {
    id: 'internal-host',
    term: 'Internal host',
    definition:
      'Host and port by which the Cloud Connector reaches a system in your network. The cloud never sees them.',
    grounds: [accessControl],
    see: ['virtual-host', 'system-mapping'],
  },
  {
    id: 'iwsg',
    term: 'IWSG',
    definition:
      'Object type of a service group, which is an activated service in SAP Gateway. The role in the system where SAP Gateway runs needs the start authorization of this type.',
    grounds: [oneSystemTopic, separateSystemsTopic, objectTypesByRole],
    see: ['iwsv', 'start-authorization'],
  },
  {
    id: 'iwsv',
    term: 'IWSV',
    definition:
      'Object type of a service as it is implemented in the business back end. The role there needs the start authorization of this type.',
    grounds: [oneSystemTopic, separateSystemsTopic, objectTypesByRole],
    see: ['iwsg', 'start-authorization'],
  },
  {
    id: 'location-id',
    term: 'Location ID',
    definition:
      'Tells several Cloud Connectors of one subaccount apart. If a Cloud Connector has one, the destination has to name it.',
    grounds: [managingSubaccounts],
    see: ['cloud-connector'],
    topics: ['cloud-connector', 'destination'],
  },
  {
    id: 'loio',
    term: 'loio',
    definition:
      'SAP’s stable ID of a topic, 32 hexadecimal digits. The first seven stand at the end of the file name.',
    grounds: [derivedFrom('The files of SAP’s guide, each with its ID in the first line')],
    see: ['topic'],
  },
  {
    id: 'one-system',
    term: 'One system',
    alsoCalled: ['Embedded Deployment'],
    definition:
      'The topology in which the gateway back end and the business back end are the same SAP S/4HANA system. One technical communication user with one role is enough.',
    grounds: [
      oneSystemTopic,
      gatewayDeployment,
      derivedFrom('AFC’s guide does not use the word “embedded”'),
    ],
    see: ['separate-systems', 'topology'],
    topics: ['one-system'],
  },
  {
    id: 'op-variant',
    term: 'OP Variant',
    definition:
      'The variant of the authorization default for this service, `FCCX_COMMUNICATION_SERVICES_SRVO`. You choose it on the *Applications* tab, if your release has that tab.',
    grounds: [oneSystemTopic, aboutVariants],
    see: ['authorization-default'],
  },
  {
    id: 'pfcg-role',
    term: 'PFCG role',
    definition:
      'A role that is built in transaction `PFCG`: a menu with start authorizations, the authorizations that belong to them, and the users who have it.',
    grounds: [oneSystemTopic, pfcg],
    see: ['profile', 'user-comparison'],
  },
  {
    id: 'profile',
    term: 'Profile',
    definition:
      'What `PFCG` generates from the authorizations of a role. Only the profile takes effect; a role that is saved but not generated grants nothing new.',
    grounds: [
      profileGeneration,
      derivedFrom('SAP’s steps for SAP S/4HANA do not mention generating'),
    ],
    see: ['pfcg-role', 'user-comparison'],
  },
  {
    id: 'requirement',
    term: 'Requirement',
    definition: 'What a role must contain: start authorizations and authorizations.',
    grounds: [],
    ofThisGuide: true,
    see: ['start-authorization', 'authorization'],
  },
  {
    id: 'resource',
    term: 'Resource',
    definition:
      'A URL path that the Cloud Connector lets through for a system mapping, either this path only or with all sub-paths. Upper and lower case count.',
    grounds: [accessControl],
    see: ['system-mapping'],
    topics: ['cloud-connector'],
  },
  {
    id: 's-appl-log',
    term: 'S_APPL_LOG',
    definition:
      'Authorization object that is checked when entries of the application log are displayed, changed or deleted. The requirement asks for `ACTVT` `03`, display.',
    grounds: [oneSystemTopic, applicationLogWiki],
    see: ['authorization-object'],
  },
  {
    id: 's-btch-job',
    term: 'S_BTCH_JOB',
    definition:
      'Authorization object for background jobs. The requirement asks for `JOBACTION` with `DELE` (delete background jobs) and `RELE` (release jobs).',
    grounds: [oneSystemTopic, backgroundJobs],
    see: ['authorization-object'],
  },
  {
    id: 's-btch-na1',
    term: 'S_BTCH_NA1',
    definition:
      'Authorization object that says under which user names which program may run in the background. The requirement asks for the program `FCCX_APJ_PROCESSOR`, and for `*` or the business users.',
    grounds: [oneSystemTopic, commonKnowledge('What the object is checked for')],
    see: ['authorization-object', 'business-user'],
  },
  {
    id: 's-rfcacl',
    term: 'S_RFCACL',
    definition:
      'Authorization object that is checked in the called system when another system logs on by trusted RFC. It names the calling system, its client and the calling user.',
    grounds: [rfcaclDocumentation, separateSystemsTopic],
    see: ['trusted-rfc'],
  },
  {
    id: 'sap-all',
    term: 'SAP_ALL',
    definition:
      'A profile with nearly all authorizations; SAP’s guide writes `SAPALL`. It cannot replace the role, and it no longer holds `S_RFCACL` with all values.',
    grounds: [oneSystemTopic, sapAllNote],
    see: ['profile', 's-rfcacl'],
  },
  {
    id: 'separate-systems',
    term: 'Separate systems',
    alsoCalled: ['Central Hub Deployment'],
    definition:
      'The topology in which the gateway back end is a system of its own and calls the business back end by RFC. Each system needs a technical communication user with a role of its own.',
    grounds: [
      separateSystemsTopic,
      gatewayDeployment,
      derivedFrom('AFC’s guide does not use the word “hub”'),
    ],
    see: ['one-system', 'topology', 'trusted-rfc'],
    topics: ['separate-systems'],
  },
  {
    id: 'setup-plan',
    term: 'Setup plan',
    definition:
      'The tasks of the chapter in the order in which the work is done, with what each needs and hands over.',
    grounds: [],
    ofThisGuide: true,
    see: ['hand-over'],
    topics: ['s4hana'],
  },
  {
    id: 'start-authorization',
    term: 'Start authorization',
    definition:
      'The permission to call a service at all. It comes with the authorization default of type `IWSG` or `IWSV`, and is checked when the service is called.',
    grounds: [oneSystemTopic, pfcg],
    see: ['iwsg', 'iwsv', 'authorization-default'],
  },
  {
    id: 'step',
    term: 'Step',
    definition: 'One numbered action with a permanent ID, to which a link can lead.',
    grounds: [],
    ofThisGuide: true,
    see: ['topic'],
  },
  {
    id: 'subaccount',
    term: 'Subaccount',
    definition:
      'The unit of SAP BTP that holds the destination and to which the Cloud Connector is connected. The Cloud Connector asks for its ID, not its name.',
    grounds: [managingSubaccounts, destinationTopic],
    see: ['destination', 'cloud-connector'],
  },
  {
    id: 'synchronization',
    term: 'Synchronization',
    definition:
      'AFC takes business configuration and master data from the communication system, once a day or when you choose *Synchronize Now*.',
    grounds: [synchronization],
    see: ['communication-system'],
    topics: ['communication-system'],
  },
  {
    id: 'system-alias',
    term: 'System alias',
    definition:
      'The name under which SAP Gateway knows the system where a service runs; it refers to an RFC destination. In one system it is usually `LOCAL`.',
    grounds: [odataTopic, publicSource('mentorsap.com and stechies.com, flags of system aliases')],
    see: ['gateway-back-end'],
    topics: ['odata-services'],
  },
  {
    id: 'system-mapping',
    term: 'System mapping',
    definition:
      'An entry in the Cloud Connector that leads from a virtual host and port to an internal host and port.',
    grounds: [accessControl],
    see: ['virtual-host', 'internal-host', 'resource'],
    topics: ['cloud-connector'],
  },
  {
    id: 'tadir-service',
    term: 'TADIR service',
    definition:
      'A service as an object of the repository, named by program ID, object type and name: `R3TR`, `IWSV`, `FCCX_COMMUNICATION_SERVICES_SRV 0001`. It is also the name of the field in which `PFCG` asks for it.',
    grounds: [oneSystemTopic, commonKnowledge('TADIR is the directory of repository objects')],
    see: ['start-authorization'],
  },
  {
    id: 'technical-communication-user',
    term: 'Technical communication user',
    definition:
      'The user with which AFC logs on to the communication system. It stands in the destination, together with its password.',
    grounds: [authorizationHandling, destinationTopic],
    see: ['business-user', 'destination'],
    topics: ['technical-communication-user'],
  },
  {
    id: 'technical-service-name',
    term: 'Technical service name',
    definition:
      'The name of a service after its activation. SAP’s topics give `ZFCCX_COMMUNICATION_SERVICES` and `ZFCCX_COMMUNICATION_SERVICES_SRV`; what counts is the name in your system.',
    grounds: [odataTopic, oneSystemTopic],
    see: ['external-service-name', 'iwsg'],
    topics: ['odata-services'],
  },
  {
    id: 'ticket',
    term: 'Ticket',
    definition:
      'Your own ticket ID, carried in the link as `?ticket=`. The page shows it, and your progress is kept for it.',
    grounds: [],
    ofThisGuide: true,
  },
  {
    id: 'topic',
    term: 'Topic',
    definition:
      'One page of the guide that goes back to a topic of SAP’s guide and names its loio.',
    grounds: [],
    ofThisGuide: true,
    see: ['loio', 'step'],
  },
  {
    id: 'topology',
    term: 'Topology',
    definition:
      'Whether the gateway back end and the business back end are one system or separate systems. The guide asks once and then shows the matching branch.',
    grounds: [],
    ofThisGuide: true,
    see: ['one-system', 'separate-systems'],
    topics: ['technical-communication-user'],
  },
  {
    id: 'trusted-rfc',
    term: 'Trusted RFC',
    definition:
      'A call between two SAP systems without a password. The called system has to know the caller as a trusted system (`SMT1`), and the user has to exist in both.',
    grounds: [trustedRfcLearning],
    see: ['s-rfcacl', 'separate-systems'],
  },
  {
    id: 'user-comparison',
    term: 'User comparison',
    definition:
      'Brings the generated profile of a role to the users who have it. You start it on the *User* tab of `PFCG`.',
    grounds: [
      profileGeneration,
      derivedFrom('SAP’s steps for SAP S/4HANA do not mention it, those for SAP ERP do'),
    ],
    see: ['profile', 'pfcg-role'],
  },
  {
    id: 'virtual-host',
    term: 'Virtual host',
    definition:
      'The host name, with its virtual port, that the cloud uses in place of the internal one; it may be invented. SAP rules out port `443` for this connection.',
    grounds: [accessControl, cloudConnectorTopic],
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
