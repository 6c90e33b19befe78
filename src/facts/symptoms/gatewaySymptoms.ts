import {derivedFrom} from './source';
import {
  aliasErrors,
  coDeployed,
  gatewayClientWiki,
  hashTable,
  missingAlias,
  noAuthorizationMessage,
  odataTopic,
  oneSystemTopic,
  profileGeneration,
  serviceNotRegistered,
  startAuthorizationNote,
  startOfServices,
  systemAliases,
} from './knownSources';
import {
  activateService,
  addService,
  compareGroupUser,
  generateGroupProfile,
  generateServiceProfile,
  insertService,
  insertServiceGroup,
  serviceName,
} from './stepLinks';
import type {Symptom} from './symptom';

const inTheGateway = '`/IWFND/GW_CLIENT`, `/IWFND/ERROR_LOG`, or the browser after *Call Browser*';

/**
 * Messages of SAP Gateway. src/facts/evidence.md#system-alias, #start-authorizations, #s_service,
 * #http-status.
 */
export const gatewaySymptoms: readonly Symptom[] = [
  {
    id: 'gateway-no-authorization',
    place: 'gateway',
    title: 'No authorization to access service',
    messages: ["No authorization to access Service '…'"],
    codes: ['/IWFND/CM_CONSUMER/101'],
    shownIn: inTheGateway,
    causes: [
      {
        text: 'The role is missing the start authorization `IWSG` for the activated service, or it names another service.',
        systems: ['combined', 'gateway'],
        remedy:
          'Insert the start authorization for the technical service name that you activated. Then generate the profile.',
        steps: [...insertServiceGroup, ...generateGroupProfile],
        sources: [
          gatewayClientWiki,
          noAuthorizationMessage,
          oneSystemTopic,
          derivedFrom('The start authorization IWSG is for the activated service'),
        ],
      },
      {
        text: 'The profile isn’t generated, the user isn’t compared, or the user is still logged on with the old authorizations.',
        systems: ['combined', 'gateway'],
        remedy: 'Generate the profile, compare the user, and log on again.',
        steps: [...generateGroupProfile, ...compareGroupUser],
        sources: [profileGeneration],
      },
    ],
  },
  {
    id: 'gateway-no-start-authorization',
    place: 'gateway',
    title: 'You do not have start authorization for R3TR IWSV',
    messages: ['You do not have start authorization for R3TR IWSV … 0001, return code 4'],
    shownIn: '`/IWFND/ERROR_LOG`, and the error log of the business back end',
    causes: [
      {
        text: 'The role is missing the start authorization `IWSV` where the service runs, or `IWSG` where you activated it.',
        systems: ['combined', 'business'],
        remedy:
          'Insert the start authorization that the message names. In one system, the role needs both. With separate systems, the role of the business back end needs `IWSV`, and the role of the gateway back end `IWSG`.',
        steps: [...insertService, ...generateServiceProfile],
        sources: [startAuthorizationNote, oneSystemTopic],
      },
      {
        text: 'You built the two roles from SAP’s guide between 2022-01-24 and 2025-03-18, when it printed their contents the wrong way round.',
        systems: ['business', 'gateway'],
        topology: 'separate-systems',
        remedy: 'Move the start authorizations and objects into the role of the other system.',
        steps: [...insertService, ...insertServiceGroup].filter(
          ({topology}) => topology === 'separate-systems',
        ),
        readOn: {label: 'What changed', href: '/reference/what-changed/'},
        sources: [
          derivedFrom('History of the topic in SAP’s repository, commits f1f3b44 and 3d1c696'),
        ],
      },
    ],
  },
  {
    id: 'gateway-s-service',
    place: 'gateway',
    title: 'A failed check of S_SERVICE with SRV_NAME and SRV_TYPE',
    shownIn: '`SU53` or an authorization trace, for the technical communication user',
    codes: ['S_SERVICE', 'SRV_NAME', 'SRV_TYPE'],
    causes: [
      {
        text: 'The role is missing a start authorization. `SRV_NAME` is the hash value of the service, which you can’t enter by hand.',
        systems: ['combined', 'gateway', 'business'],
        remedy:
          'Find the hash value in table `USOBHASH`: its row names the service and its type, `IWSG` or `IWSV`. Insert this start authorization in the menu of the role and generate the profile.',
        steps: [...insertServiceGroup, ...insertService],
        sources: [
          startOfServices,
          hashTable,
          derivedFrom('The start authorizations are the entries of these two types'),
        ],
      },
    ],
  },
  {
    id: 'gateway-no-system-alias',
    place: 'gateway',
    title: 'No System Alias found for Service',
    messages: ['No System Alias found for Service … and user …'],
    codes: ['/IWFND/CM_COS/064'],
    shownIn: inTheGateway,
    causes: [
      {
        text: 'No system alias is assigned to the service, or its settings are wrong. The code is `/IWFND/CM_COS/064`.',
        systems: ['combined', 'gateway'],
        remedy:
          'In `/IWFND/MAINT_SERVICE`, select the service and check *System Aliases*; check the alias itself in *Manage SAP System Aliases* (`SPRO`). In one system, it is usually `LOCAL` with *Local GW*; with *Co-deployed only*, there is none. With separate systems, its RFC destination leads to the business back end.',
        steps: [addService],
        sources: [aliasErrors, missingAlias, systemAliases, coDeployed, odataTopic],
      },
    ],
  },
  {
    id: 'gateway-no-service-found',
    place: 'gateway',
    title: 'No Service found for namespace, name, version',
    messages: ['No Service found for namespace …, name …, version …'],
    codes: ['/IWFND/MED/170'],
    shownIn: inTheGateway,
    causes: [
      {
        text: 'The service isn’t registered in the system that you called. The code is `/IWFND/MED/170`, and the status usually 403.',
        systems: ['combined', 'gateway'],
        remedy: 'Add the service there and test it with *Call Browser*. Check its name in the URL.',
        steps: [addService, activateService],
        sources: [aliasErrors, serviceNotRegistered],
      },
    ],
  },
  {
    id: 'gateway-service-not-listed',
    place: 'gateway',
    title: 'Add Service doesn’t list the service',
    shownIn: '`/IWFND/MAINT_SERVICE`, *Add Service*',
    causes: [
      {
        text: 'The filter is wrong, or the system alias leads to a system where the service doesn’t run.',
        systems: ['combined', 'gateway'],
        remedy: 'Search for `*FCCX*` and check the system alias.',
        steps: [addService],
        sources: [odataTopic],
      },
    ],
  },
  {
    id: 'gateway-tadir-service-not-found',
    place: 'gateway',
    title: 'The value help of TADIR Service doesn’t find IWSG',
    shownIn: '`PFCG`, *Insert Authorization Default*',
    causes: [
      {
        text: 'The service has another technical name. SAP’s topics give two: `ZFCCX_COMMUNICATION_SERVICES` and `ZFCCX_COMMUNICATION_SERVICES_SRV`.',
        systems: ['combined', 'gateway'],
        remedy:
          'Search for `*FCCX*` and compare with the technical service name in `/IWFND/MAINT_SERVICE`. The entry ends with a version, such as `_0001`.',
        steps: [...insertServiceGroup, serviceName],
        sources: [
          odataTopic,
          oneSystemTopic,
          derivedFrom(
            'The external name ends with _SRV since 2022-09-26; SAP’s OData topic kept the old technical name',
          ),
        ],
      },
      {
        text: 'You search in a system where the service isn’t activated.',
        systems: ['gateway'],
        topology: 'separate-systems',
        remedy:
          'Build the role with `IWSG` in the gateway back end, where you activated the service.',
        steps: insertServiceGroup.filter(({topology}) => topology === 'separate-systems'),
        sources: [
          derivedFrom(
            'Type IWSG belongs to the gateway back end, type IWSV to the business back end',
          ),
        ],
      },
    ],
  },
];
