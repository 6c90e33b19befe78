import {commonKnowledge, derivedFrom} from './ground';
import {
  accessControl,
  auditLogs,
  csrfKba,
  destinationTopic,
  expiredPasswords,
  gatewayClientWiki,
  icfWiki,
  managingSubaccounts,
  odataTopic,
  profileGeneration,
  proxyTroubleshooting,
  proxyVerification,
} from './groundSources';
import {
  activateService,
  addMapping,
  compareGroupUser,
  destinationFields,
  destinationUrl,
  generateGroupProfile,
  insertServiceGroup,
  mappingProtocol,
  openServiceNode,
  resourcePath,
  restrictLogon,
  setFinalPassword,
  virtualHost,
} from './stepLinks';
import type {Symptom} from './symptom';

const inTheAnswer =
  'In the answer to a call of the service: the browser, the Gateway Client, a trace of the Cloud Connector, or an error text of SAP Advanced Financial Closing that quotes it';

/** Symptoms that are known by their HTTP status. src/facts/evidence.md#virtual-host-and-port, #passwords, #http-status. */
export const httpSymptoms: readonly Symptom[] = [
  {
    id: 'http-400',
    place: 'http',
    title: '400 Bad Request',
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'The address is not valid.',
        systems: ['btp'],
        remedy: 'Compare the URL of the destination with the format, part by part.',
        steps: [destinationUrl],
        grounds: [gatewayClientWiki],
      },
      {
        text: 'The virtual host contains an underscore. That can lead to this status.',
        systems: ['cloudConnector', 'btp'],
        remedy:
          'Add a system mapping with a virtual host without underscore, because a saved mapping keeps its protocol, virtual host and virtual port. Then change the URL of the destination.',
        steps: [virtualHost, destinationUrl],
        grounds: [accessControl],
      },
    ],
  },
  {
    id: 'http-401',
    place: 'http',
    title: '401 Unauthorized',
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'User or password in the destination is wrong.',
        systems: ['btp'],
        remedy:
          'Enter both again. *Check Connection* in the cockpit cannot tell you whether they are right.',
        steps: [destinationFields],
        grounds: [gatewayClientWiki],
      },
      {
        text: 'The password is still initial, or it has expired. By default such a logon is refused.',
        systems: ['combined', 'gateway'],
        remedy:
          'Log on with the user, set the final password, and enter that one in the destination.',
        steps: setFinalPassword,
        grounds: [expiredPasswords],
      },
      {
        text: 'The URL names another client, in which the user does not exist or has another password.',
        systems: ['btp'],
        remedy: 'Check the number after `?sap-client=` at the end of the URL.',
        steps: [destinationUrl],
        grounds: [destinationTopic, commonKnowledge('Users belong to one client')],
      },
      {
        text: 'The user is locked, or the period in which it is valid is over.',
        systems: ['combined', 'gateway'],
        remedy: 'Look at the user in `SU01`. Find out what locked it before you unlock it.',
        grounds: [derivedFrom('SAP lists the same reasons for a refused RFC logon (L-RC 2 and 8)')],
      },
      {
        text: 'The service allows other logon procedures than basic authentication.',
        systems: ['combined', 'gateway'],
        remedy:
          'In `SICF`, keep only *Basic Authentication* in the *Logon Procedure List* of the service.',
        steps: [restrictLogon],
        grounds: [
          odataTopic,
          derivedFrom('SAP asks for the setting, but does not name this status'),
        ],
      },
    ],
  },
  {
    id: 'http-403',
    place: 'http',
    title: '403 Forbidden',
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'The user lacks the authorization for the service. The text is then, for example, “No authorization to access service”.',
        systems: ['combined', 'gateway'],
        remedy:
          'Check that the role has the start authorization for the service that was activated, that the profile is generated and that the users are compared.',
        steps: [...insertServiceGroup, ...generateGroupProfile, ...compareGroupUser],
        grounds: [
          gatewayClientWiki,
          profileGeneration,
          derivedFrom('SAP’s steps for SAP S/4HANA do not mention generating and comparing'),
        ],
      },
      {
        text: 'The ICF service or a node above it is not active.',
        systems: ['combined', 'gateway'],
        remedy:
          'In `SICF`, check the service and every node above it, and activate what is not active.',
        steps: [openServiceNode],
        grounds: [icfWiki],
      },
      {
        text: 'The system asks for an encrypted connection, and the call comes without.',
        systems: ['cloudConnector'],
        remedy:
          'Replace the system mapping of the Cloud Connector by one that uses HTTPS to the internal host, because a saved mapping keeps its protocol. The URL of the destination stays with `http`.',
        steps: [mappingProtocol],
        grounds: [icfWiki, accessControl],
      },
      {
        text: 'The Cloud Connector denies the call, because its host or its path is not exposed.',
        systems: ['cloudConnector'],
        remedy:
          'Look for `Access Denied` in the audit log of the Cloud Connector. Then check system mapping and resource.',
        steps: [addMapping, resourcePath],
        grounds: [
          accessControl,
          proxyVerification,
          auditLogs,
          derivedFrom('SAP says that the call is denied, but does not name the status'),
        ],
      },
    ],
  },
  {
    id: 'http-403-csrf',
    place: 'http',
    title: '403 with “CSRF token validation failed”',
    messages: ['CSRF token validation failed'],
    shownIn:
      'In the answer to a changing call that you send yourself, for example with the Gateway Client',
    causes: [
      {
        text: 'The call came without a valid token or without the session cookie. SAP Advanced Financial Closing fetches the token itself, so this shows in tests by hand only.',
        systems: ['combined', 'gateway'],
        remedy:
          'Fetch a token with a reading call first and send token and cookies along, or test with a reading call such as `$metadata`.',
        grounds: [csrfKba, derivedFrom('The Knowledge Base Article is about another product')],
      },
    ],
  },
  {
    id: 'http-404',
    place: 'http',
    title: '404 Not Found',
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'The path in the URL is not that of the service.',
        systems: ['btp'],
        remedy: 'The path is `/sap/opu/odata/sap/fccx_communication_services_srv`, in lower case.',
        steps: [destinationUrl],
        grounds: [gatewayClientWiki, destinationTopic],
      },
      {
        text: 'The service is not activated in the system that the call reaches.',
        systems: ['combined', 'gateway'],
        remedy:
          'Open the service with *Call Browser* there. If it is missing, add and activate it.',
        steps: [activateService],
        grounds: [
          derivedFrom(
            '404 means “not found”; with separate systems the service belongs in the gateway back end',
          ),
        ],
      },
    ],
  },
  {
    id: 'http-405',
    place: 'http',
    title: '405 Method Not Allowed',
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'The URL of the destination begins with `https`.',
        systems: ['btp'],
        remedy:
          'Let it begin with `http`. The Cloud Connector can use HTTPS to your system all the same.',
        steps: [destinationUrl],
        grounds: [
          proxyTroubleshooting,
          derivedFrom(
            'SAP names this cause for the Connectivity Proxy; the rule for the URL is the same',
          ),
        ],
      },
    ],
  },
  {
    id: 'http-407',
    place: 'http',
    title: '407 Proxy Authentication Required',
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'The call to the connectivity service lacks a valid token. SAP Advanced Financial Closing sends it, so there is nothing to set in your systems.',
        systems: ['afc'],
        remedy: 'Create an incident under the component `FIN-FIO-FCC`.',
        grounds: [
          proxyTroubleshooting,
          derivedFrom(
            'SAP describes it for the Connectivity Proxy, where callers bring the token themselves',
          ),
        ],
      },
    ],
  },
  {
    id: 'http-500',
    place: 'http',
    title: '500 or another status above it',
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'The system answers, but an error happens there.',
        systems: ['combined', 'gateway', 'business'],
        remedy:
          'Note the time of the call. Look at `/IWFND/ERROR_LOG` where SAP Gateway runs, at `/IWBEP/ERROR_LOG` in the business back end, and at `ST22` in both.',
        grounds: [
          commonKnowledge('From 500 on a status means an error of the server; the transactions'),
        ],
      },
    ],
  },
  {
    id: 'http-503',
    place: 'http',
    title: '503 Service Unavailable, no Cloud Connector for the subaccount',
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'The Cloud Connector is not connected.',
        systems: ['cloudConnector'],
        remedy: 'Check the state of the subaccount in the Cloud Connector and connect it again.',
        grounds: [proxyTroubleshooting],
      },
      {
        text: 'The Cloud Connector is connected to another subaccount than the one that holds the destination.',
        systems: ['cloudConnector', 'btp'],
        remedy:
          'Compare the subaccount ID in the Cloud Connector with the subaccount of SAP Advanced Financial Closing.',
        grounds: [proxyTroubleshooting],
      },
      {
        text: 'The Location ID of the destination is not that of the Cloud Connector.',
        systems: ['btp', 'cloudConnector'],
        remedy:
          'Make both the same. If the Cloud Connector has none, leave the field in the destination empty.',
        steps: [destinationFields],
        grounds: [proxyTroubleshooting, managingSubaccounts],
      },
    ],
  },
];
