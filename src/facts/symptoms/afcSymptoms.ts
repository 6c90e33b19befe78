import {derivedFrom} from './ground';
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
} from './groundSources';
import {
  checkConnectionInAfc,
  checkUiSettings,
  enterUiData,
  maintainAuthorizations,
  synchronizeNow,
} from './stepLinks';
import type {Symptom} from './symptom';

const roleHistory = derivedFrom(
  'SAP’s guide added S_BTCH_JOB with RELE on 2021-11-15, DELE on 2024-09-23 and S_APPL_LOG on 2026-03-16; a role that is older lacks them',
);

/** What shows in the apps of SAP Advanced Financial Closing. src/facts/evidence.md#business-users, #monitoring-the-connection, #history-of-the-requirement. */
export const afcSymptoms: readonly Symptom[] = [
  {
    id: 'afc-check-connection-fails',
    place: 'afc',
    title: 'Check Connection fails',
    shownIn:
      '*Specify Communication Systems*, overview and details; *Monitor Communication Systems*, tile *Connection Check* with status *Error*',
    causes: [
      {
        text: 'One of the parts in between is the source: destination service, connectivity service, Cloud Connector, or the connectivity of the ABAP back end.',
        systems: ['afc', 'btp', 'cloudConnector', 'combined', 'gateway'],
        remedy:
          'Go through SAP’s order of checks above, from the app to the system. Choose *Check Connection* again after each correction; the error message of the check says more.',
        steps: [checkConnectionInAfc],
        grounds: [errorHandling, connectionIssues],
      },
    ],
  },
  {
    id: 'afc-check-ui-settings-fails',
    place: 'afc',
    title: 'Check UI Settings does not open the SAP Fiori launchpad',
    shownIn: '*Check UI Settings* of the communication system',
    causes: [
      {
        text: 'UI domain, UI endpoint or UI parameters do not add up to the URL of the launchpad.',
        systems: ['afc'],
        remedy:
          'Compare the three with the URL of your launchpad. The UI endpoint begins with `/` and does not end with one; several UI parameters are joined with `&`.',
        steps: [enterUiData, checkUiSettings],
        grounds: [connectS4, errorHandling],
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
        text: 'The connection does not work properly.',
        systems: ['afc'],
        remedy: 'Choose *Check Connection*, then go through the order of checks above.',
        steps: [checkConnectionInAfc],
        grounds: [connectS4, errorHandling],
      },
      {
        text: 'There was no successful synchronization yet.',
        systems: ['afc'],
        remedy:
          'Look at the run in *Monitor Business Logs*. If you need the data at once, choose *Synchronize Now* in *Monitor Communication Systems*.',
        steps: [synchronizeNow],
        grounds: [connectS4, synchronization],
      },
      {
        text: 'Settings and synchronization are right, and the data is still missing.',
        systems: ['afc'],
        remedy: 'Create an incident under the component `FIN-FIO-FCC`.',
        grounds: [errorHandling],
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
        text: 'For three hours no connection check was successful. Synchronization of master data and scheduling of *Job* tasks then rest until one is.',
        systems: ['afc'],
        remedy: 'Remove the cause, then choose *Check Connection* in the tile *Connection Check*.',
        grounds: [connectionIssues],
      },
    ],
  },
  {
    id: 'afc-ok-but-scheduling-fails',
    place: 'afc',
    title: 'The connection status is OK, but a task could not be scheduled',
    shownIn: '*Monitor Communication Systems*, after somebody tried to schedule a task',
    causes: [
      {
        text: 'The issue came up after the last regular check. Another check is scheduled for the next 15 minutes and changes the status if it fails.',
        systems: ['afc'],
        remedy: 'Wait for that check, or choose *Check Connection* yourself.',
        grounds: [connectionIssues],
      },
      {
        text: 'The role of the technical communication user lacks what scheduling needs: `S_BTCH_NA1` for the program and the business users, `S_BTCH_JOB` with `RELE`.',
        systems: ['combined', 'business'],
        remedy: 'Compare the role with the requirement. Generate the profile after each change.',
        steps: maintainAuthorizations,
        grounds: [oneSystemTopic, backgroundJobs, roleHistory],
      },
    ],
  },
  {
    id: 'afc-job-not-deleted',
    place: 'afc',
    title: 'A job stays in the communication system although it was to be deleted',
    shownIn: 'Background jobs in the communication system',
    causes: [
      {
        text: 'The role lacks `S_BTCH_JOB` with `DELE`, which deletes background jobs of other users.',
        systems: ['combined', 'business'],
        remedy: 'Add the value and generate the profile.',
        steps: maintainAuthorizations,
        grounds: [oneSystemTopic, backgroundJobs, roleHistory],
      },
    ],
  },
  {
    id: 'afc-log-messages-missing',
    place: 'afc',
    title: 'Messages of the application log do not reach SAP Advanced Financial Closing',
    shownIn: 'The job results of a task',
    causes: [
      {
        text: 'The role lacks `S_APPL_LOG` with activity `03`, which displays log entries.',
        systems: ['combined', 'business'],
        remedy: 'Add the object and generate the profile.',
        steps: maintainAuthorizations,
        grounds: [applicationLogWiki, roleHistory],
      },
    ],
  },
  {
    id: 'afc-one-person-only',
    place: 'afc',
    title: 'It fails for one person and works for others',
    shownIn: 'A task that this person processes or schedules',
    causes: [
      {
        text: 'The business user lacks the authorization. The communication system checks the business user too, not only the technical communication user.',
        systems: ['combined', 'business'],
        remedy:
          'Give this person’s own user the authorization in the communication system. Do not widen the role of the technical communication user.',
        readOn: {
          label: 'How the connection works',
          href: '/reference/how-the-connection-works/#two-users',
        },
        grounds: [authorizationHandling],
      },
    ],
  },
  {
    id: 'afc-task-models-not-displayed',
    place: 'afc',
    title: 'Task models of the communication system are not displayed',
    shownIn: 'Task models in SAP Advanced Financial Closing',
    causes: [
      {
        text: 'The business user lacks the authorization object `FCCX_TMM` with activity `03`.',
        systems: ['combined', 'business'],
        remedy:
          'Create a role with the authorization default for transaction `FCCX_TMM`, enter `03` for `ACTVT`, generate the profile and assign it.',
        grounds: [userAuthorizations],
      },
    ],
  },
  {
    id: 'afc-weekly-synchronization',
    place: 'afc',
    title: 'Data is synchronized only every seven days',
    shownIn: '*Monitor Communication Systems*, tile *Synchronization*',
    causes: [
      {
        text: 'The communication system lacks the latest support package.',
        systems: ['combined', 'business'],
        remedy: 'Install it. Until then, choose *Synchronize Now* when you need fresh data.',
        grounds: [connectS4, synchronization],
      },
    ],
  },
  {
    id: 'afc-local-settings-missing',
    place: 'afc',
    title: 'Local settings that SAP delivered are gone after an upgrade',
    shownIn: 'After an upgrade to SAP S/4HANA 2022 or 2023',
    causes: [
      {
        text: 'Content of earlier releases is missing in the new one.',
        systems: ['combined', 'business'],
        remedy:
          'Implement note 3336977, which SAP calls required; support package `SP03` (2022) or `SP01` (2023) contains it.',
        readOn: {
          label: 'SAP Notes by release',
          href: '/reference/communication-system-requirements/#sap-notes',
        },
        grounds: [importantNotes],
      },
    ],
  },
  {
    id: 'afc-information-collector',
    place: 'afc',
    title: 'Method “APPLY_GENERIC_FILTER” does not exist',
    messages: ['CLAS CL_FCCX_INFO_COLLECTOR_GW Method "APPLY_GENERIC_FILTER" does not exist'],
    shownIn: 'SAP does not say where; it is the title of the note',
    causes: [
      {
        text: 'SAP S/4HANA 2022 has a support package before `SP02`.',
        systems: ['combined', 'business'],
        remedy: 'Implement note 3313526 or install `SP02`.',
        readOn: {
          label: 'Note 3313526',
          href: '/reference/communication-system-requirements/#sap-note-3313526-s4hana-2022',
        },
        grounds: [importantNotes],
      },
    ],
  },
];
