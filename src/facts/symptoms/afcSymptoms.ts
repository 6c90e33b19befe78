import {derivedFrom} from './source';
import {
  applicationLogWiki,
  authorizationHandling,
  backgroundJobs,
  connectionIssues,
  connectS4,
  errorHandling,
  importantNotes,
  oneSystemTopic,
  synchronization,
  userAuthorizations,
} from './knownSources';
import {
  checkConnectionInAfc,
  checkUiSettings,
  enterUiData,
  maintainAuthorizations,
  synchronizeNow,
} from './stepLinks';
import type {Symptom} from './symptom';

const roleHistory = derivedFrom(
  'SAP’s guide added S_BTCH_JOB with RELE on 2021-11-15, DELE on 2024-09-23, and S_APPL_LOG on 2026-03-16; older roles are missing them',
);

/**
 * Symptoms in the apps of SAP Advanced Financial Closing. src/facts/evidence.md#business-users,
 * #monitoring-the-connection, #history-of-the-requirement.
 */
export const afcSymptoms: readonly Symptom[] = [
  {
    id: 'afc-check-connection-fails',
    place: 'afc',
    title: 'Check Connection fails',
    shownIn:
      '*Specify Communication Systems*, overview and details; *Monitor Communication Systems*, tile *Connection Check* with status *Error*',
    causes: [
      {
        text: 'The cause can be the destination service, the connectivity service, the Cloud Connector, or the connectivity of the ABAP back end.',
        systems: ['afc', 'btp', 'cloudConnector', 'combined', 'gateway'],
        remedy:
          'Follow SAP’s order of checks, from the app to the system. After each correction, choose *Check Connection* again and read its error message.',
        steps: [checkConnectionInAfc],
        sources: [errorHandling, connectionIssues],
      },
    ],
  },
  {
    id: 'afc-check-ui-settings-fails',
    place: 'afc',
    title: 'Check UI Settings doesn’t open the SAP Fiori launchpad',
    shownIn: '*Check UI Settings* of the communication system',
    causes: [
      {
        text: 'UI domain, UI endpoint, or UI parameters don’t form the URL of the launchpad.',
        systems: ['afc'],
        remedy:
          'Compare them with the URL of your launchpad. The UI endpoint starts with `/` and doesn’t end with `/`. Put `&` between UI parameters.',
        steps: [enterUiData, checkUiSettings],
        sources: [connectS4, errorHandling],
      },
    ],
  },
  {
    id: 'afc-value-help-empty',
    place: 'afc',
    title: 'The value help for Ledger or Factory Calendar ID is empty',
    shownIn: '*Manage Closing Task Lists*, a template, *Closing Structure*',
    causes: [
      {
        text: 'The connection doesn’t work properly.',
        systems: ['afc'],
        remedy: 'Choose *Check Connection*, then follow SAP’s order of checks.',
        steps: [checkConnectionInAfc],
        sources: [connectS4, errorHandling],
      },
      {
        text: 'There is no successful synchronization yet.',
        systems: ['afc'],
        remedy:
          'Check the run in *Monitor Business Logs*. If you need the data now, choose *Synchronize Now* in *Monitor Communication Systems*.',
        steps: [synchronizeNow],
        sources: [connectS4, synchronization],
      },
      {
        text: 'Settings and synchronization are correct, but the data is still missing.',
        systems: ['afc'],
        remedy: 'Create an incident under the component `FIN-FIO-FCC`.',
        sources: [errorHandling],
      },
    ],
  },
  {
    id: 'afc-paused',
    place: 'afc',
    title: 'Synchronization and Scheduling are paused',
    messages: ['Paused'],
    shownIn: '*Monitor Communication Systems*, tiles *Synchronization* and *Scheduling*',
    causes: [
      {
        text: 'No connection check was successful for three hours. Synchronization of master data and scheduling of *Job* tasks pause until one is.',
        systems: ['afc'],
        remedy: 'Remove the cause, then choose *Check Connection* in the tile *Connection Check*.',
        sources: [connectionIssues],
      },
    ],
  },
  {
    id: 'afc-ok-but-scheduling-fails',
    place: 'afc',
    title: 'The connection status is OK, but a task could not be scheduled',
    shownIn: '*Monitor Communication Systems*, after someone tried to schedule a task',
    causes: [
      {
        text: 'The issue occurred after the last regular check. Another check follows within 15 minutes and changes the status if it fails.',
        systems: ['afc'],
        remedy: 'Wait for this check, or choose *Check Connection*.',
        sources: [connectionIssues],
      },
      {
        text: 'The role of the technical communication user is missing an authorization for scheduling: `S_BTCH_NA1` for the program and the business users, or `S_BTCH_JOB` with `RELE`.',
        systems: ['combined', 'business'],
        remedy: 'Compare the role with the requirement. Generate the profile after each change.',
        steps: maintainAuthorizations,
        sources: [oneSystemTopic, backgroundJobs, roleHistory],
      },
    ],
  },
  {
    id: 'afc-job-not-deleted',
    place: 'afc',
    title: 'A deleted job stays in the communication system',
    shownIn: 'Background jobs in the communication system',
    causes: [
      {
        text: 'The role is missing `S_BTCH_JOB` with `DELE`, which deletes background jobs of other users.',
        systems: ['combined', 'business'],
        remedy: 'Add the value and generate the profile.',
        steps: maintainAuthorizations,
        sources: [oneSystemTopic, backgroundJobs, roleHistory],
      },
    ],
  },
  {
    id: 'afc-log-messages-missing',
    place: 'afc',
    title: 'Messages of the application log don’t reach SAP Advanced Financial Closing',
    shownIn: 'The job results of a task',
    causes: [
      {
        text: 'The role is missing `S_APPL_LOG` with activity `03`, which displays log entries.',
        systems: ['combined', 'business'],
        remedy: 'Add the object and generate the profile.',
        steps: maintainAuthorizations,
        sources: [applicationLogWiki, roleHistory],
      },
    ],
  },
  {
    id: 'afc-one-person-only',
    place: 'afc',
    title: 'A task fails for one person and works for others',
    shownIn: 'A task that this person processes or schedules',
    causes: [
      {
        text: 'The business user is missing the authorization. The communication system checks the business user too, not only the technical communication user.',
        systems: ['combined', 'business'],
        remedy:
          'Give this person’s user the authorization in the communication system. Don’t extend the role of the technical communication user.',
        readOn: {
          label: 'How the connection works',
          href: '/reference/how-the-connection-works/#two-users',
        },
        sources: [authorizationHandling],
      },
    ],
  },
  {
    id: 'afc-task-models-not-displayed',
    place: 'afc',
    title: 'AFC doesn’t display task models of the communication system',
    shownIn: 'Task models in SAP Advanced Financial Closing',
    causes: [
      {
        text: 'The system doesn’t meet the requirements of this feature.',
        systems: ['combined', 'business'],
        remedy:
          'Check the requirements that your system must fulfill, in SAP’s topic *System-Dependent Feature Availability*.',
        readOn: {
          label: 'Three kinds of requirement',
          href: '/reference/communication-system-requirements/#kinds',
        },
        sources: [userAuthorizations],
      },
      {
        text: 'The business user is missing the authorization object `FCCX_TMM` with activity `03`.',
        systems: ['combined', 'business'],
        remedy:
          'Create a role in `PFCG` with the authorization default for transaction `FCCX_TMM`, enter `03` for `ACTVT`, generate the profile, and assign it to the user.',
        sources: [userAuthorizations],
      },
    ],
  },
  {
    id: 'afc-weekly-synchronization',
    place: 'afc',
    title: 'AFC synchronizes data only every seven days',
    shownIn: '*Monitor Communication Systems*, tile *Synchronization*',
    causes: [
      {
        text: 'The communication system doesn’t have the latest support package.',
        systems: ['combined', 'business'],
        remedy: 'Install it. Until then, choose *Synchronize Now* when you need current data.',
        sources: [connectS4, synchronization],
      },
    ],
  },
  {
    id: 'afc-local-settings-missing',
    place: 'afc',
    title: 'Local settings from SAP are missing after an upgrade',
    shownIn: 'After an upgrade to SAP S/4HANA 2022 or 2023',
    causes: [
      {
        text: 'Content of earlier releases is missing in the new one.',
        systems: ['combined', 'business'],
        remedy:
          'Implement the required SAP Note 3336977, or install support package `SP03` (2022) or `SP01` (2023).',
        readOn: {
          label: 'SAP Notes by release',
          href: '/reference/communication-system-requirements/#sap-notes',
        },
        sources: [importantNotes],
      },
    ],
  },
  {
    id: 'afc-information-collector',
    place: 'afc',
    title: 'Method “APPLY_GENERIC_FILTER” does not exist',
    messages: ['CLAS CL_FCCX_INFO_COLLECTOR_GW Method "APPLY_GENERIC_FILTER" does not exist'],
    shownIn: 'SAP doesn’t say where; it is the title of the SAP Note',
    causes: [
      {
        text: 'SAP S/4HANA 2022 has a support package before `SP02`.',
        systems: ['combined', 'business'],
        remedy: 'Implement SAP Note 3313526 or install `SP02`.',
        readOn: {
          label: 'SAP Note 3313526',
          href: '/reference/communication-system-requirements/#sap-note-3313526-s4hana-2022',
        },
        sources: [importantNotes],
      },
    ],
  },
];
