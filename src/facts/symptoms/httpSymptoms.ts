import {commonKnowledge, derivedFrom} from './source';
import {
  accessControl,
  accessDeniedNote,
  auditLogs,
  cloudSdk,
  csrfHeader,
  csrfKba,
  destinationTopic,
  expiredPasswords,
  gatewayClientWiki,
  icfWiki,
  lockedByAttempts,
  logonErrorPage,
  logonMessages,
  logonTests,
  managingSubaccounts,
  missingAlias,
  odataTopic,
  profileGeneration,
  proxyTroubleshooting,
  proxyVerification,
  serviceNotRegistered,
  statusMeanings,
  tunnelMessage,
} from './knownSources';
import {
  activateService,
  addMapping,
  addService,
  compareGroupUser,
  destinationFields,
  destinationUrl,
  generateGroupProfile,
  insertServiceGroup,
  internalHost,
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

/**
 * Symptoms with an HTTP status. src/facts/evidence.md#virtual-host-and-port, #passwords,
 * #http-status, #logon-messages.
 */
export const httpSymptoms: readonly Symptom[] = [
  {
    id: 'http-400',
    place: 'http',
    title: '400 Bad Request',
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'The address isn’t valid.',
        systems: ['btp'],
        remedy: 'Compare the URL of the destination with the format, part by part.',
        steps: [destinationUrl],
        sources: [gatewayClientWiki],
      },
      {
        text: 'The virtual host contains an underscore, which can lead to this status.',
        systems: ['cloudConnector', 'btp'],
        remedy:
          'Add a system mapping with a virtual host without an underscore: you can’t change a saved mapping. Then change the URL of the destination.',
        steps: [virtualHost, destinationUrl],
        sources: [accessControl],
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
        remedy: 'Enter both again. *Check Connection* in the cockpit doesn’t check them.',
        steps: [destinationFields],
        sources: [gatewayClientWiki],
      },
      {
        text: 'The password is still initial, or it has expired. Usually, the system rejects such a logon.',
        systems: ['combined', 'gateway'],
        remedy: 'Log on as this user, set the final password, and enter it in the destination.',
        steps: setFinalPassword,
        sources: [expiredPasswords],
      },
      {
        text: 'The URL names another client, where the user doesn’t exist or has another password.',
        systems: ['btp'],
        remedy: 'Check the number after `?sap-client=` at the end of the URL.',
        steps: [destinationUrl],
        sources: [destinationTopic, commonKnowledge('Users belong to one client')],
      },
      {
        text: 'The user is locked or no longer valid.',
        systems: ['combined', 'gateway'],
        remedy: 'Check the user in `SU01`. Find out what locked it before you unlock it.',
        sources: [derivedFrom('SAP lists the same reasons for a refused RFC logon (L-RC 2 and 8)')],
      },
      {
        text: 'The service allows other logon procedures than basic authentication.',
        systems: ['combined', 'gateway'],
        remedy:
          'In `SICF`, keep only *Basic Authentication* in the *Logon Procedure List* of the service.',
        steps: [restrictLogon],
        sources: [
          odataTopic,
          derivedFrom('SAP asks for the setting, but does not name this status'),
        ],
      },
    ],
  },
  {
    id: 'http-wrong-password',
    place: 'http',
    title: 'Name or password is incorrect',
    messages: [
      'Name or password is incorrect (repeat logon)',
      'Client, name, or password is not correct; log on again',
      'Logon Error Message',
      'Anmeldung fehlgeschlagen',
    ],
    codes: ['RFC_LOGON_FAILURE'],
    shownIn:
      'The logon in a browser or SAP GUI, or the test of an RFC destination in `SM59`. A call of the service gets status 401; the last two texts are titles of the page that comes with it',
    causes: [
      {
        text: 'User or password is wrong. Passwords are case-sensitive.',
        systems: ['btp', 'combined', 'gateway'],
        remedy:
          'Log on to the gateway back end with the same user and password. If it works, enter both again in the destination. *Check Connection* in the cockpit doesn’t check them.',
        steps: [destinationFields],
        sources: [logonTests, logonMessages, logonErrorPage, gatewayClientWiki],
      },
      {
        text: 'The call reaches another client or system, where the user doesn’t exist or has another password.',
        systems: ['btp', 'cloudConnector'],
        remedy:
          'Check the number after `?sap-client=` in the URL, then the internal host of the system mapping.',
        steps: [destinationUrl, internalHost],
        sources: [destinationTopic, commonKnowledge('Users belong to one client')],
      },
    ],
  },
  {
    id: 'http-user-locked',
    place: 'http',
    title: 'User is locked, or too many failed attempts',
    messages: [
      'User is locked. Please notify the person responsible',
      'Password logon no longer possible - too many failed attempts',
    ],
    shownIn:
      'The logon in a browser or SAP GUI, or the test of an RFC destination in `SM59`; in a call of the service, status 401',
    causes: [
      {
        text: 'Something logged on with a wrong password several times: an old password in the destination, or another program with the same user.',
        systems: ['combined', 'gateway', 'business'],
        remedy:
          'Correct the password in the destination first, or the user is locked again. Then unlock the user in `SU01`.',
        steps: [destinationFields],
        sources: [
          lockedByAttempts,
          logonMessages,
          derivedFrom('A stored wrong password is sent again with each call'),
        ],
      },
      {
        text: 'An administrator locked the user.',
        systems: ['combined', 'gateway', 'business'],
        remedy: 'In `SU01`, check who locked it and why.',
        sources: [logonMessages, commonKnowledge('`SU01` shows the kind of the lock')],
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
        text: 'The service isn’t registered in the system that the call reaches. The answer contains the code `/IWFND/MED/170` (“No service found for namespace …”).',
        systems: ['combined', 'gateway'],
        remedy:
          'Search for the code in the answer. Add and activate the service there, and check the name in the URL.',
        steps: [addService, activateService],
        sources: [
          serviceNotRegistered,
          derivedFrom('The message is that of a service that isn’t registered'),
        ],
      },
      {
        text: 'The user is missing the authorization for the service. The text is, for example, “No authorization to access service”.',
        systems: ['combined', 'gateway'],
        remedy:
          'Check `SU53` for this user. The role needs the start authorization for the activated service, a generated profile, and a user comparison.',
        steps: [...insertServiceGroup, ...generateGroupProfile, ...compareGroupUser],
        sources: [
          gatewayClientWiki,
          profileGeneration,
          derivedFrom('SAP’s steps for SAP S/4HANA don’t mention generating and comparing'),
        ],
      },
      {
        text: 'The ICF service or a node above it isn’t active.',
        systems: ['combined', 'gateway'],
        remedy:
          'In `SICF`, check the service and every node above it, and activate inactive nodes.',
        steps: [openServiceNode],
        sources: [icfWiki],
      },
      {
        text: 'The system requires HTTPS, and the call uses HTTP.',
        systems: ['cloudConnector'],
        remedy:
          'In the Cloud Connector, create a new system mapping with HTTPS to the internal host: you can’t change a saved mapping. The URL of the destination keeps `http`.',
        steps: [mappingProtocol],
        sources: [icfWiki, accessControl],
      },
      {
        text: 'The Cloud Connector denies the call, because host or path isn’t allowed.',
        systems: ['cloudConnector'],
        remedy:
          'Search for `Access Denied` in the audit log of the Cloud Connector. Then check system mapping and resource.',
        steps: [addMapping, resourcePath],
        sources: [
          accessControl,
          proxyVerification,
          auditLogs,
          derivedFrom('SAP says that the call is denied, but doesn’t name the status'),
        ],
      },
    ],
  },
  {
    id: 'http-403-csrf',
    place: 'http',
    title: '403 with “CSRF token validation failed”',
    messages: ['CSRF token validation failed'],
    codes: ['x-csrf-token: Required'],
    shownIn:
      'In the answer to a changing call that you send yourself, for example with the Gateway Client',
    causes: [
      {
        text: 'The call has no valid token or no session cookie. SAP Advanced Financial Closing gets the token itself, so this only happens in manual tests.',
        systems: ['combined', 'gateway'],
        remedy:
          'First get a token with a reading call, then send token and cookies. Or test with a reading call, such as `$metadata`.',
        sources: [
          csrfKba,
          csrfHeader,
          derivedFrom('The Knowledge Base Article is about another product'),
        ],
      },
    ],
  },
  {
    id: 'http-403-access-denied',
    place: 'http',
    title: 'Access denied to a system or resource in the Cloud Connector',
    messages: [
      'Access denied to system …. In case this was a valid request, ensure to expose the system correctly in your cloud connector.',
      'Access denied to resource … on system …. In case this was a valid request, ensure to expose the resource correctly in your cloud connector.',
    ],
    shownIn: `${inTheAnswer}, with status 403; audit log of the Cloud Connector`,
    causes: [
      {
        text: 'The message names a *system*: the Cloud Connector has no system mapping with this virtual host and port.',
        systems: ['cloudConnector', 'btp'],
        remedy:
          'Add the system mapping, or correct the URL of the destination. It must contain the virtual host and port, not the internal ones.',
        steps: [addMapping, virtualHost, destinationUrl],
        sources: [proxyVerification, accessDeniedNote, accessControl],
      },
      {
        text: 'The message names a *resource*: the path isn’t allowed, the resource is suspended, or upper and lower case differ.',
        systems: ['cloudConnector'],
        remedy:
          'Allow the path of the service with *Path and All Sub-Paths*, and check that the resource is active.',
        steps: [resourcePath],
        sources: [accessDeniedNote, accessControl],
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
        text: 'The path in the URL isn’t the path of the service.',
        systems: ['btp'],
        remedy: 'The path is `/sap/opu/odata/sap/fccx_communication_services_srv`, in lower case.',
        steps: [destinationUrl],
        sources: [gatewayClientWiki, destinationTopic],
      },
      {
        text: 'The ICF node of the service doesn’t exist in the system that the call reaches. An unregistered service usually gets 403.',
        systems: ['combined', 'gateway'],
        remedy:
          'Open the service with *Call Browser* in that system. If it is missing, add and activate it.',
        steps: [activateService],
        sources: [
          derivedFrom(
            '404 means “not found”; with separate systems, the service belongs in the gateway back end',
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
        text: 'The URL of the destination starts with `https`.',
        systems: ['btp'],
        remedy: 'Start it with `http`. The Cloud Connector can still use HTTPS to your system.',
        steps: [destinationUrl],
        sources: [
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
        text: 'The call to the connectivity service has no valid token. SAP Advanced Financial Closing sends it, so you can’t correct this in your systems.',
        systems: ['afc'],
        remedy: 'Create an incident under the component `FIN-FIO-FCC`.',
        sources: [
          proxyTroubleshooting,
          derivedFrom(
            'SAP describes it for the Connectivity Proxy, where callers send the token themselves',
          ),
        ],
      },
    ],
  },
  {
    id: 'http-500',
    place: 'http',
    title: '500 or a higher status',
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'No system alias is assigned to the service. The answer contains the code `/IWFND/CM_COS/064` (“No System Alias found”).',
        systems: ['combined', 'gateway'],
        remedy: 'In `/IWFND/MAINT_SERVICE`, assign a system alias to the service.',
        steps: [addService],
        sources: [missingAlias, odataTopic],
      },
      {
        text: 'The system answers, but an error occurs there.',
        systems: ['combined', 'gateway', 'business'],
        remedy:
          'Note the time of the call. Check `/IWFND/ERROR_LOG` where SAP Gateway runs, `/IWBEP/ERROR_LOG` in the business back end, and `ST22` in both.',
        sources: [commonKnowledge('A status of 500 or higher is a server error; the transactions')],
      },
    ],
  },
  {
    id: 'http-502',
    place: 'http',
    title: '502 Bad Gateway',
    messages: ['Unable to open connection to backend system'],
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'The Cloud Connector can’t open a connection to your system: internal host or port is wrong, the system is down, or a firewall is between them.',
        systems: ['cloudConnector', 'combined', 'gateway'],
        remedy:
          'Choose *Check Availability of Internal Host* in the *Actions* column of the system mapping. Then compare internal host and port with the URL that *Call Browser* shows.',
        steps: [internalHost],
        sources: [cloudSdk, accessControl],
      },
      {
        text: 'The system mapping uses another protocol than the port: HTTP to an HTTPS port, or HTTPS to an HTTP port.',
        systems: ['cloudConnector'],
        remedy:
          'Add a system mapping with the protocol of the port: you can’t change a saved mapping.',
        steps: [mappingProtocol],
        sources: [
          statusMeanings,
          accessControl,
          derivedFrom('A server answers with 502 if the answer it gets isn’t valid HTTP'),
        ],
      },
    ],
  },
  {
    id: 'http-503',
    place: 'http',
    title: '503 Service Unavailable, no Cloud Connector for the subaccount',
    messages: [
      'There is no SAP Cloud Connector (SCC) connected to your subaccount matching the requested tunnel for subaccount "…" and SCC location ID "…"',
      'No tunnels subscribed for tunnelId "…"',
    ],
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'The Cloud Connector isn’t connected.',
        systems: ['cloudConnector'],
        remedy: 'Check the state of the subaccount in the Cloud Connector and connect it again.',
        sources: [proxyTroubleshooting, tunnelMessage, cloudSdk],
      },
      {
        text: 'The Cloud Connector is connected to another subaccount than that of the destination.',
        systems: ['cloudConnector', 'btp'],
        remedy:
          'Compare the subaccount ID in the Cloud Connector with the subaccount of SAP Advanced Financial Closing.',
        sources: [proxyTroubleshooting],
      },
      {
        text: 'The destination and the Cloud Connector have different Location IDs.',
        systems: ['btp', 'cloudConnector'],
        remedy:
          'Use the same one in both. If the Cloud Connector has none, leave the field in the destination empty.',
        steps: [destinationFields],
        sources: [proxyTroubleshooting, managingSubaccounts],
      },
    ],
  },
  {
    id: 'http-504',
    place: 'http',
    title: '504 Gateway Timeout',
    shownIn: inTheAnswer,
    causes: [
      {
        text: 'A server on the way, such as a web dispatcher or a load balancer, got no answer from your system in time.',
        systems: ['combined', 'gateway'],
        remedy:
          'Call the service with *Call Browser*. If the answer is slow there too, check `SM21` and `ST22` at that time. If it is fast, check the time limits of the servers between the Cloud Connector and your system.',
        steps: [activateService],
        sources: [statusMeanings, derivedFrom('SAP doesn’t name this status for the connection')],
      },
    ],
  },
];
