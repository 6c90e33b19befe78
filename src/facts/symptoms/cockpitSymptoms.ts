import {derivedFrom} from './source';
import {accessControl, checkConnection, initialConfiguration} from './knownSources';
import {
  addMapping,
  checkDestination,
  connectSubaccount,
  destinationFields,
  destinationUrl,
  internalHost,
  resourcePath,
  virtualHost,
} from './stepLinks';
import type {Symptom} from './symptom';

const shownIn = 'SAP BTP cockpit, detail view of the destination, *Check Connection*';

const notConfigured = derivedFrom(
  'SAP says only that the Cloud Connector isn’t configured properly; the cause follows from the text of the message',
);

/**
 * Messages of *Check Connection* in the SAP BTP cockpit. src/facts/evidence.md#check-connection.
 */
export const cockpitSymptoms: readonly Symptom[] = [
  {
    id: 'cockpit-status-unknown',
    place: 'btp-cockpit',
    title: 'Backend status could not be determined',
    messages: ['Backend status could not be determined.'],
    shownIn,
    causes: [
      {
        text: 'The Cloud Connector isn’t connected to the subaccount or isn’t configured properly.',
        systems: ['cloudConnector', 'btp'],
        remedy:
          'Connect it to the subaccount of the destination. If the Cloud Connector has a Location ID, enter it in the destination too.',
        steps: [connectSubaccount, destinationFields],
        sources: [
          checkConnection,
          initialConfiguration,
          derivedFrom('Location ID: SAP BTP finds a Cloud Connector by subaccount and Location ID'),
        ],
      },
      {
        text: 'The system answers with an HTTP status of 500 or higher.',
        systems: ['combined', 'gateway'],
        remedy: 'Check that the system runs, and check its logs.',
        sources: [checkConnection],
      },
      {
        text: 'The Cloud Connector is older than version 2.7.1.',
        systems: ['cloudConnector'],
        remedy: 'Upgrade the Cloud Connector.',
        sources: [checkConnection],
      },
    ],
  },
  {
    id: 'cockpit-no-mapping',
    place: 'btp-cockpit',
    title: 'Backend is not available in the list of defined system mappings',
    messages: [
      'Backend is not available in the list of defined system mappings in Cloud Connector.',
    ],
    shownIn,
    causes: [
      {
        text: 'The Cloud Connector has no system mapping with the host and port of the URL.',
        systems: ['cloudConnector', 'btp'],
        remedy:
          'Add the system mapping, or correct the URL. It must contain exactly the virtual host and the virtual port.',
        steps: [addMapping, virtualHost, destinationUrl],
        sources: [checkConnection, accessControl, notConfigured],
      },
    ],
  },
  {
    id: 'cockpit-no-resource',
    place: 'btp-cockpit',
    title: 'Resource is not accessible in Cloud Connector or backend is not reachable',
    messages: ['Resource is not accessible in Cloud Connector or backend is not reachable.'],
    shownIn,
    causes: [
      {
        text: 'The resources of the system mapping don’t contain the path of the URL, the resource is suspended, or upper and lower case differ.',
        systems: ['cloudConnector'],
        remedy:
          'Allow the path of the service with *Path and All Sub-Paths*, and check that the resource is active.',
        steps: [resourcePath],
        sources: [checkConnection, accessControl, notConfigured],
      },
      {
        text: 'The Cloud Connector doesn’t reach the internal host.',
        systems: ['cloudConnector', 'combined', 'gateway'],
        remedy:
          'Choose *Check Availability of Internal Host* in the *Actions* column of the mapping.',
        steps: [internalHost],
        sources: [checkConnection, accessControl],
      },
    ],
  },
  {
    id: 'cockpit-not-reachable',
    place: 'btp-cockpit',
    title: 'Backend is not reachable from Cloud Connector',
    messages: ['Backend is not reachable from Cloud Connector.'],
    shownIn,
    causes: [
      {
        text: 'The Cloud Connector is configured, but the system doesn’t answer.',
        systems: ['combined', 'gateway'],
        remedy:
          'Check that the system runs. Then check internal host and port, and that the network allows the call.',
        steps: [internalHost],
        sources: [
          checkConnection,
          derivedFrom(
            'SAP names the availability of the server only; host, port, and network matter too',
          ),
        ],
      },
    ],
  },
  {
    id: 'cockpit-success-only',
    place: 'btp-cockpit',
    title: 'The check succeeds, but SAP Advanced Financial Closing can’t connect',
    shownIn,
    causes: [
      {
        text: 'Every HTTP status below 500 counts as a success, including 401, 403, and 404. The check doesn’t prove user, password, role, or path.',
        systems: ['btp', 'combined', 'gateway'],
        remedy:
          'Use *Check Connection* in SAP Advanced Financial Closing, and call the service with the technical communication user.',
        steps: [checkDestination],
        sources: [checkConnection, derivedFrom('401, 403, and 404 are below 500')],
      },
    ],
  },
];
