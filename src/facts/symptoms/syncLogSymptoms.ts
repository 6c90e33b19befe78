import {derivedFrom} from './source';
import {logging, syncLogs} from './knownSources';
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
 * Errors and warnings in the business logs of SAP Advanced Financial Closing: all of SAP topic
 * c4a31b9, which prints the texts with placeholders in braces.
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
        text: 'The technical communication user is missing authorizations. The log of the gateway feature synchronization records this too.',
        systems: ['combined', 'gateway', 'business'],
        remedy:
          'Compare its role with the requirement: first the start authorizations, then the authorization objects. Check that the profile is generated and the user compared.',
        steps: [...insertServiceGroup, ...insertService, ...maintainAuthorizations],
        sources: [
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
        text: 'There is no destination with the name that the communication system uses.',
        systems: ['afc', 'btp'],
        remedy:
          'Compare *Name of Destination Configuration* with the name in the SAP BTP cockpit. Check that the destination is in the subaccount of SAP Advanced Financial Closing.',
        steps: [destinationName, destinationFields],
        sources: [
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
        text: 'The destination is wrong, or it doesn’t reach the system.',
        systems: ['btp', 'cloudConnector'],
        remedy:
          'Choose *Check Connection* for the destination in the cockpit, and find its message on this page.',
        steps: [checkDestination, addMapping],
        sources: [
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
        text: 'The destination or the OData service of the communication system is wrong.',
        systems: ['btp', 'combined', 'gateway'],
        remedy: 'Check the destination in the cockpit, then call the service in your system.',
        steps: [checkDestination, activateService],
        sources: [syncLogs],
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
        remedy: 'Check the ABAP logs of the system at the time of the message.',
        sources: [syncLogs],
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
        text: 'AFC reached the system, but something failed there.',
        systems: ['combined', 'gateway', 'business'],
        remedy: 'Check the ABAP logs of the system at the time of the message.',
        sources: [syncLogs],
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
        text: 'AFC doesn’t support the release or support package.',
        systems: ['combined', 'business'],
        remedy: 'Compare it with the requirements of the communication system.',
        readOn: {
          label: 'Supported releases',
          href: '/reference/communication-system-requirements/#supported-releases',
        },
        sources: [syncLogs],
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
          'Check the destination and the system, and maintain the missing data. Check that SAP Notes and support packages are implemented.',
        steps: [destinationFields],
        sources: [syncLogs],
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
        text: 'The authorizations of the technical communication user aren’t set up correctly.',
        systems: ['combined', 'business'],
        remedy: 'Compare its role with the requirement.',
        steps: [...insertService, ...maintainAuthorizations],
        sources: [syncLogs],
      },
      {
        text: 'The reports no longer exist, an upgrade failed and left wrong references, or the system is overloaded.',
        systems: ['combined', 'business'],
        remedy: 'Search for the codes of the warning in your system.',
        sources: [syncLogs],
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
        text: 'The system can be overloaded, so that it answers or saves too slowly.',
        systems: ['combined', 'gateway', 'business'],
        remedy: 'Check its resources. More dialog processes can be a solution.',
        sources: [syncLogs],
      },
    ],
  },
  {
    id: 'afc-cyclic-dependency',
    place: 'afc',
    title: 'Task list model contains a cyclic dependency',
    messages: [
      'Communication system "{0}": Task list model "{1}" ("{2}") contains a cyclic dependency. The following task in folder "{3}" is affected: "{4}" ("{5}"). This task list model can\'t be assigned to a task list template.',
    ],
    shownIn,
    causes: [
      {
        text: 'The tasks of the task list model depend on each other in a circle.',
        systems: ['combined', 'business'],
        remedy: 'Change the task and folder definition in the communication system.',
        sources: [syncLogs],
      },
    ],
  },
  {
    id: 'afc-program-not-found',
    place: 'afc',
    title: 'Program for task parameter header variant couldn’t be found',
    messages: [
      'Communication system "{0}": Program "{1}" for task parameter header variant "{2}" couldn\'t be found. Check that the program and a business transaction type for this program exist and that they\'re used by the task.',
    ],
    shownIn,
    causes: [
      {
        text: 'The content of the task list model names a program that isn’t registered.',
        systems: ['combined', 'business'],
        remedy:
          'Check the definition of the task list model. Register the program for parameter mapping.',
        readOn: {label: 'Configure local settings', href: '/s4hana/local-settings/'},
        sources: [syncLogs],
      },
    ],
  },
  {
    id: 'afc-parameter-structure',
    place: 'afc',
    title: 'The task parameter structure couldn’t be converted correctly',
    messages: [
      "The task parameter structure couldn't be converted correctly for the master data synchronization. Please check the task parameter definitions and mappings in your communication system “{0}”.",
    ],
    shownIn,
    causes: [
      {
        text: 'A task parameter definition or mapping in the communication system is wrong.',
        systems: ['combined', 'gateway', 'business'],
        remedy: 'Check the ABAP logs and the exposed OData endpoint of the system.',
        steps: [activateService],
        sources: [syncLogs],
      },
    ],
  },
  {
    id: 'afc-insertion-error',
    place: 'afc',
    title: 'Synchronization failed with an insertion or update error',
    messages: [
      'Synchronization for communication system "{0}" failed. The following insertion error occurred for entity "{1}": Message: "{2}"; Affected field: "{3}".',
      'Synchronization for communication system "{0}" failed. The update of entity "{1}" for record "{2}" was not successful.',
    ],
    shownIn,
    causes: [
      {
        text: 'AFC couldn’t save a record from the communication system.',
        systems: ['afc', 'combined', 'business'],
        remedy: 'Read the details in the error message, or contact your system administrator.',
        sources: [syncLogs],
      },
    ],
  },
  {
    id: 'afc-country-code',
    place: 'afc',
    title: 'Country ISO code can’t be mapped',
    messages: [
      'Country ISO code "{0}" can\'t be mapped for communication system "{1}". Custom country code "ZZZ" is used instead.',
    ],
    shownIn: `${shownIn}, as a warning`,
    causes: [
      {
        text: 'The communication system uses a country/region code that isn’t ISO-compliant, or its ABAP tables define custom countries/regions.',
        systems: ['combined', 'business'],
        remedy: 'Check the code in the communication system.',
        sources: [syncLogs, derivedFrom('SAP names the two cases and no remedy')],
      },
    ],
  },
];
