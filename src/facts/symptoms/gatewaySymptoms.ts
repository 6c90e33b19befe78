import {derivedFrom} from './ground';
import {
  aliasErrors,
  aliasFlags,
  gatewayClientWiki,
  odataTopic,
  oneSystemTopic,
  profileGeneration,
  startAuthorizationNote,
} from './groundSources';
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

/** What SAP Gateway says. src/facts/evidence.md#system-alias, #start-authorizations, #http-status. */
export const gatewaySymptoms: readonly Symptom[] = [
  {
    id: 'gateway-no-authorization',
    place: 'gateway',
    title: 'No authorization to access service',
    messages: ['No authorization to access service'],
    shownIn: inTheGateway,
    causes: [
      {
        text: 'The role lacks the start authorization of type `IWSG` for the service that was activated, or it names another service.',
        systems: ['combined', 'gateway'],
        remedy:
          'Insert the authorization default for the technical service name that was activated, then generate the profile.',
        steps: [...insertServiceGroup, ...generateGroupProfile],
        grounds: [
          gatewayClientWiki,
          oneSystemTopic,
          derivedFrom('The authorization of type IWSG stands for the activated service'),
        ],
      },
      {
        text: 'The profile is not generated, the users are not compared, or the user is still logged on with the old authorizations.',
        systems: ['combined', 'gateway'],
        remedy: 'Generate the profile, compare the users, and log on again.',
        steps: [...generateGroupProfile, ...compareGroupUser],
        grounds: [profileGeneration],
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
        text: 'The role lacks the start authorization of type `IWSV` where the service runs, or the one of type `IWSG` where it is activated.',
        systems: ['combined', 'business'],
        remedy:
          'Insert the authorization default for `FCCX_COMMUNICATION_SERVICES_SRV 0001`. In one system the role needs both types; with separate systems, `IWSV` stands in the role of the business back end and `IWSG` in that of the gateway back end.',
        steps: [...insertService, ...generateServiceProfile],
        grounds: [startAuthorizationNote, oneSystemTopic],
      },
      {
        text: 'The two roles of separate systems were built from SAP’s guide between 2022-01-24 and 2025-03-18. In that time their contents were printed the wrong way round.',
        systems: ['business', 'gateway'],
        topology: 'separate-systems',
        remedy: 'Move the start authorizations and objects into the role of the other system.',
        steps: [...insertService, ...insertServiceGroup].filter(
          ({topology}) => topology === 'separate-systems',
        ),
        readOn: {label: 'What changed', href: '/reference/what-changed/'},
        grounds: [
          derivedFrom('History of the topic in SAP’s repository, commits f1f3b44 and 3d1c696'),
        ],
      },
    ],
  },
  {
    id: 'gateway-no-system-alias',
    place: 'gateway',
    title: 'No System Alias found for Service',
    messages: ['No System Alias found for Service … and user …'],
    shownIn: inTheGateway,
    causes: [
      {
        text: 'No system alias is assigned to the service, or its flags do not fit.',
        systems: ['combined', 'gateway'],
        remedy:
          'In `/IWFND/MAINT_SERVICE`, select the service and look at *System Aliases* below. In one system it is `LOCAL` or an alias with *Local SAP GW*; with separate systems it is an alias whose RFC destination leads to the business back end.',
        steps: [addService],
        grounds: [aliasErrors, aliasFlags, odataTopic],
      },
    ],
  },
  {
    id: 'gateway-no-service-found',
    place: 'gateway',
    title: 'No Service found for namespace, name, version',
    messages: ['No Service found for namespace …, name …, version …'],
    shownIn: inTheGateway,
    causes: [
      {
        text: 'The service is not registered in the system that was called.',
        systems: ['combined', 'gateway'],
        remedy: 'Add the service there and test it with *Call Browser*.',
        steps: [addService, activateService],
        grounds: [aliasErrors],
      },
    ],
  },
  {
    id: 'gateway-service-not-listed',
    place: 'gateway',
    title: 'Add Service does not list the service',
    shownIn: '`/IWFND/MAINT_SERVICE`, *Add Service*',
    causes: [
      {
        text: 'The filter does not fit, or the system alias leads to another system than the one in which the service runs.',
        systems: ['combined', 'gateway'],
        remedy: 'Search for `*FCCX*` and check the system alias.',
        steps: [addService],
        grounds: [odataTopic],
      },
    ],
  },
  {
    id: 'gateway-tadir-service-not-found',
    place: 'gateway',
    title: 'The value help of TADIR Service does not find the service group',
    shownIn: '`PFCG`, *Insert Authorization Default*',
    causes: [
      {
        text: 'The service was activated under another technical name. SAP’s topics give two: `ZFCCX_COMMUNICATION_SERVICES` and `ZFCCX_COMMUNICATION_SERVICES_SRV`.',
        systems: ['combined', 'gateway'],
        remedy:
          'Search for `*FCCX*`, and compare with the technical service name in `/IWFND/MAINT_SERVICE`. The entry ends with a version such as `_0001`.',
        steps: [...insertServiceGroup, serviceName],
        grounds: [
          odataTopic,
          oneSystemTopic,
          derivedFrom(
            'The external name got its ending _SRV on 2022-09-26; the technical name in the topic on the OData services stayed as it was',
          ),
        ],
      },
      {
        text: 'You search in a system in which the service is not activated.',
        systems: ['gateway'],
        topology: 'separate-systems',
        remedy:
          'Build the role with `IWSG` in the gateway back end, where the service is activated.',
        steps: insertServiceGroup.filter(({topology}) => topology === 'separate-systems'),
        grounds: [
          derivedFrom(
            'Type IWSG belongs to the gateway back end, type IWSV to the business back end',
          ),
        ],
      },
    ],
  },
];
