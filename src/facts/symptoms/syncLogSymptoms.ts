import {derivedFrom} from './ground';
import {logging, syncLogs} from './groundSources';
import {
  activateService,
  addMapping,
  checkDestination,
  destinationFields,
  destinationName,
  insertService,
  insertServiceGroup,
  maintainAuthorizations,
} from './stepLinks';
import type {Symptom} from './symptom';

const shownIn = '*Monitor Business Logs*, log of a synchronization';

/**
 * Messages of SAP Advanced Financial Closing that stand in its business logs. Source: SAP topic
 * c4a31b9, which prints the texts with placeholders in braces. Only those that concern the
 * connection, the user or the system are listed here.
 */
export const syncLogSymptoms: readonly Symptom[] = [
  {
    id: 'afc-user-not-authorized',
    place: 'afc',
    title: 'Connectivity service user isn’t authorized for connected communication system',
    messages: [
      "Connectivity service user isn't authorized for connected communication system “{0}”. Check if the necessary authorizations have been granted.",
    ],
    shownIn,
    causes: [
      {
        text: 'The technical communication user lacks authorizations. The log of the gateway feature synchronization records this as well.',
        systems: ['combined', 'gateway', 'business'],
        remedy:
          'Compare its role with the requirement: start authorizations first, then the authorization objects. Check that the profile is generated and the users are compared.',
        steps: [...insertServiceGroup, ...insertService, ...maintainAuthorizations],
        grounds: [
          syncLogs,
          logging,
          derivedFrom('SAP says only: the authorizations in the ABAP system'),
        ],
      },
    ],
  },
  {
    id: 'afc-destination-not-found',
    place: 'afc',
    title: 'Destination configuration was not found',
    messages: ['Destination configuration with name "{0}" was not found.'],
    shownIn,
    causes: [
      {
        text: 'There is no destination with the name that stands in the communication system.',
        systems: ['afc', 'btp'],
        remedy:
          'Compare *Name of Destination Configuration* with the name in the SAP BTP cockpit. Check that the destination is in the subaccount of SAP Advanced Financial Closing.',
        steps: [destinationName, destinationFields],
        grounds: [
          syncLogs,
          derivedFrom('SAP says only: check the destination configuration in the SAP BTP cockpit'),
        ],
      },
    ],
  },
  {
    id: 'afc-destination-failed',
    place: 'afc',
    title: 'Connection to destination failed',
    messages: [
      'Connection to destination failed. Check destination configuration with name "{0}" for communication system "{1}" in your SAP BTP Cockpit.',
    ],
    shownIn,
    causes: [
      {
        text: 'Something in the destination is not right, or the way from it to the system is not open.',
        systems: ['btp', 'cloudConnector'],
        remedy:
          'Choose *Check Connection* for the destination in the cockpit and follow its message; the messages have entries of their own on this page.',
        steps: [checkDestination, addMapping],
        grounds: [
          syncLogs,
          derivedFrom('SAP names the destination configuration; *Check Connection* tells more'),
        ],
      },
    ],
  },
  {
    id: 'afc-unable-to-read',
    place: 'afc',
    title: 'Unable to read data from the communication system',
    messages: [
      'Unable to read business configuration data from communication system "{0}" with destination "{1}".',
      'Unable to read master data from communication system "{0}" with destination "{1}".',
      'Unable to read gateway features from communication system "{0}" with destination "{1}".',
    ],
    shownIn,
    causes: [
      {
        text: 'The destination or the OData service of the communication system is not in order.',
        systems: ['btp', 'combined', 'gateway'],
        remedy: 'Check the destination in the cockpit, then call the service in your system.',
        steps: [checkDestination, activateService],
        grounds: [syncLogs],
      },
    ],
  },
  {
    id: 'afc-time-limit',
    place: 'afc',
    title: 'Request exceeded the time limit',
    messages: [
      'Request for communication system “{0}” exceeded the time limit. Check your ABAP logs.',
    ],
    shownIn,
    causes: [
      {
        text: 'The system answered too late.',
        systems: ['combined', 'gateway', 'business'],
        remedy: 'Look at the logs of the ABAP system at the time of the message.',
        grounds: [syncLogs],
      },
    ],
  },
  {
    id: 'afc-error-in-system',
    place: 'afc',
    title: 'An error occurred in the connected communication system',
    messages: [
      'An error occurred in the connected communication system “{0}”. Check your ABAP logs.',
    ],
    shownIn,
    causes: [
      {
        text: 'The system was reached, and something failed there.',
        systems: ['combined', 'gateway', 'business'],
        remedy: 'Look at the logs of the ABAP system at the time of the message.',
        grounds: [syncLogs],
      },
    ],
  },
  {
    id: 'afc-prerequisites',
    place: 'afc',
    title: 'Communication system doesn’t fulfill the technical prerequisites',
    messages: [
      "Communication system “{0}” doesn't fulfill the technical prerequisites. Check the documentation about technical prerequisites and connectivity.",
    ],
    shownIn,
    causes: [
      {
        text: 'The release or support package is not supported.',
        systems: ['combined', 'business'],
        remedy: 'Compare it with the requirements of the communication system.',
        readOn: {
          label: 'Supported releases',
          href: '/reference/communication-system-requirements/#supported-releases',
        },
        grounds: [syncLogs],
      },
    ],
  },
  {
    id: 'afc-empty-metadata',
    place: 'afc',
    title: 'Synchronization failed due to an empty response',
    messages: [
      'Synchronization failed due to an empty report metadata response from configured communication system "{0}". Check the destination configuration with name "{1}" and the connected ABAP system.',
      'Synchronization failed due to an empty task parameter registration response from configured communication system "{0}". Check the destination configuration with name "{1}" and the connected ABAP system.',
    ],
    shownIn,
    causes: [
      {
        text: 'The system returned no data for reports or task parameters.',
        systems: ['btp', 'combined', 'business'],
        remedy:
          'Check the destination and the system, and maintain the data that is missing. Check that notes and support packages are implemented.',
        steps: [destinationFields],
        grounds: [syncLogs],
      },
    ],
  },
  {
    id: 'afc-reports-not-found',
    place: 'afc',
    title: 'Some ABAP reports couldn’t be found',
    messages: [
      'Some ABAP reports couldn\'t be found for communication system "{0}". Please have a look at the documentation under "Synchronization Business Logs" and check your communication system for reports with the following codes: "{1}".',
    ],
    shownIn: `${shownIn}, as a warning`,
    causes: [
      {
        text: 'The authorizations of the technical communication user are not set up correctly.',
        systems: ['combined', 'business'],
        remedy: 'Compare its role with the requirement.',
        steps: [...insertService, ...maintainAuthorizations],
        grounds: [syncLogs],
      },
      {
        text: 'The reports no longer exist, an upgrade failed and left wrong references, or the system is overloaded.',
        systems: ['combined', 'business'],
        remedy: 'Look for the codes of the warning in your system.',
        grounds: [syncLogs],
      },
    ],
  },
  {
    id: 'afc-synchronization-restarted',
    place: 'afc',
    title: 'Synchronization needed to restart',
    messages: [
      'Synchronization of report metadata and program registration for communication system "{0}" needed to restart. This may indicate missing resources in the ABAP system. For safety reasons, a full synchronization was performed.',
    ],
    shownIn: `${shownIn}, as a warning`,
    causes: [
      {
        text: 'The system may be overloaded and answer or save too slowly.',
        systems: ['combined', 'gateway', 'business'],
        remedy: 'Check its resources; more dialog processes can be a solution.',
        grounds: [syncLogs],
      },
    ],
  },
];
