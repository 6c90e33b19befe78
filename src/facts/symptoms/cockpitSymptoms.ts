import {derivedFrom} from './ground';
import {accessControl, checkConnection, initialConfiguration} from './groundSources';
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
  'SAP says only that the Cloud Connector is not configured properly; the cause follows from the text of the message',
);

/** What *Check Connection* in the SAP BTP cockpit says. src/facts/evidence.md#check-connection. */
export const cockpitSymptoms: readonly Symptom[] = [
  {
    id: 'cockpit-status-unknown',
    place: 'btp-cockpit',
    title: 'Backend status could not be determined',
    messages: ['Backend status could not be determined.'],
    shownIn,
    causes: [
      {
        text: 'The Cloud Connector is not connected to the subaccount, or it is not configured properly.',
        systems: ['cloudConnector', 'btp'],
        remedy:
          'Connect it to the subaccount that holds the destination. If the Cloud Connector has a Location ID, it has to stand in the destination too.',
        steps: [connectSubaccount, destinationFields],
        grounds: [
          checkConnection,
          initialConfiguration,
          derivedFrom('Location ID: a Cloud Connector is found by subaccount and Location ID'),
        ],
      },
      {
        text: 'The system answers with an HTTP status of 500 or above.',
        systems: ['combined', 'gateway'],
        remedy: 'Check that the system is up and look for errors there.',
        grounds: [checkConnection],
      },
      {
        text: 'The Cloud Connector is older than version 2.7.1.',
        systems: ['cloudConnector'],
        remedy: 'Upgrade the Cloud Connector.',
        grounds: [checkConnection],
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
        text: 'The Cloud Connector has no system mapping with the host and the port of the URL.',
        systems: ['cloudConnector', 'btp'],
        remedy:
          'Add the system mapping, or correct the URL. The host in the URL has to be exactly the virtual host, the port exactly the virtual port.',
        steps: [addMapping, virtualHost, destinationUrl],
        grounds: [checkConnection, accessControl, notConfigured],
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
        text: 'The path of the URL is not among the resources of the system mapping, the resource is suspended, or it is written in other case.',
        systems: ['cloudConnector'],
        remedy:
          'Allow the path of the service with *Path and All Sub-Paths* and check that the resource is active.',
        steps: [resourcePath],
        grounds: [checkConnection, accessControl, notConfigured],
      },
      {
        text: 'The Cloud Connector does not reach the internal host.',
        systems: ['cloudConnector', 'combined', 'gateway'],
        remedy:
          'Choose *Check Availability of Internal Host* in the *Actions* column of the mapping.',
        steps: [internalHost],
        grounds: [checkConnection, accessControl],
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
        text: 'The Cloud Connector is set up, but the system does not answer.',
        systems: ['combined', 'gateway'],
        remedy:
          'Check that the system is up. Then check internal host and port, and that the network lets the call through.',
        steps: [internalHost],
        grounds: [
          checkConnection,
          derivedFrom(
            'SAP names the availability of the server only; host, port and network decide on it as well',
          ),
        ],
      },
    ],
  },
  {
    id: 'cockpit-success-only',
    place: 'btp-cockpit',
    title: 'The check succeeds, but SAP Advanced Financial Closing cannot connect',
    shownIn,
    causes: [
      {
        text: 'Any HTTP status below 500 counts as a success. So 401, 403 and 404 do too, and the check proves neither user and password nor role nor path.',
        systems: ['btp', 'combined', 'gateway'],
        remedy:
          'Test with *Check Connection* in SAP Advanced Financial Closing, and call the service with the technical communication user.',
        steps: [checkDestination],
        grounds: [checkConnection, derivedFrom('401, 403 and 404 are below 500')],
      },
    ],
  },
];
