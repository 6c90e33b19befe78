import {derivedFrom} from './source';
import {
  backEndUserTemplate,
  rfcaclDocumentation,
  rfcaclMessage,
  rfcNoAuthority,
  sapAllNote,
  separateSystemsTopic,
  trustedReturnCodes,
  trustedRfcLearning,
  trustedSystemArchive,
  trustSettings,
} from './knownSources';
import {
  businessUserType,
  checkRfcacl,
  createBusinessUser,
  setFinalPassword,
  testBusinessCall,
} from './stepLinks';
import type {Cause, Symptom} from './symptom';

/**
 * In one system, SAP Gateway makes no RFC call, so all of these causes apply to separate systems.
 */
function betweenSystems(cause: Omit<Cause, 'topology' | 'systems'>): Cause {
  return {...cause, topology: 'separate-systems', systems: ['business', 'gateway']};
}

const rfcLogon = derivedFrom(
  'SAP’s guide for AFC doesn’t describe the RFC connection between the two systems',
);

const passwordSteps = setFinalPassword.filter(({topology}) => topology === 'separate-systems');

/** How the call from the gateway back end to the business back end fails. src/facts/evidence.md#s_rfcacl, #trusted-rfc, #rfc-messages. */
export const rfcSymptoms: readonly Symptom[] = [
  {
    id: 'rfc-trusted-system',
    place: 'rfc',
    title: 'No authorization to log on as a trusted system',
    messages: ['No authorization to log on as a trusted system (L-RC=… T-RC=…)'],
    shownIn:
      'Error log of the gateway back end, test of the RFC destination in `SM59`, dump `CALL_FUNCTION_SINGLE_LOGIN_REJ` in `ST22` of the business back end',
    causes: [
      betweenSystems({
        text: '`T-RC=1`: the business back end has no trusted entry for the gateway back end, or its key isn’t valid.',
        remedy:
          'In the business back end, check the trusted systems in `SMT1`. If it rejects old trust tickets (`rfc/allowoldticket4tt` is `no`), see SAP Note 3157268.',
        steps: [testBusinessCall],
        sources: [
          trustedSystemArchive,
          trustedRfcLearning,
          trustSettings,
          derivedFrom(
            'A system that rejects old tickets needs a trust relationship of the new kind',
          ),
        ],
      }),
      betweenSystems({
        text: '`T-RC=2`: the user in the business back end doesn’t have the right `S_RFCACL`. You often see `L-RC=1002 T-RC=2`.',
        remedy:
          'In the role of the business back end, maintain `S_RFCACL` for the calling system, its client, and the user. Then generate the profile.',
        steps: [checkRfcacl],
        sources: [trustedSystemArchive, rfcaclDocumentation, trustedReturnCodes],
      }),
      betweenSystems({
        text: '`T-RC=3`: the time stamp isn’t valid.',
        remedy: 'Compare date and time of both systems.',
        sources: [
          trustedSystemArchive,
          derivedFrom('A system rejects a time stamp if the clocks differ too much'),
        ],
      }),
      betweenSystems({
        text: '`L-RC=1`: user or password is wrong. A trusted logon sends no password, so check the user first.',
        remedy: 'Check that the user exists in the client of the business back end.',
        steps: [createBusinessUser],
        sources: [trustedSystemArchive, trustedRfcLearning, rfcLogon],
      }),
      betweenSystems({
        text: '`L-RC=2` or `L-RC=3`: the user is locked, or there were too many failed logons.',
        remedy: 'Check the user in `SU01` of the business back end. Find out what locked it.',
        sources: [trustedSystemArchive],
      }),
      betweenSystems({
        text: '`L-RC=5`: an error in the authorization buffer of the user.',
        remedy:
          'Generate the profile, compare the user, and repeat the call. If the error stays, check the number of profiles of the user in `SU01`, then `SM21` and `ST22`, and create an incident.',
        sources: [
          trustedSystemArchive,
          derivedFrom(
            'The buffer contains the authorizations of the user’s profiles, which the user comparison assigns. SAP names no remedy',
          ),
        ],
      }),
      betweenSystems({
        text: '`L-RC=7`: the user type isn’t valid for this logon.',
        remedy: 'Set the user type *Dialog*: SAP requires it for both users of separate systems.',
        steps: [businessUserType],
        sources: [trustedSystemArchive, separateSystemsTopic],
      }),
      betweenSystems({
        text: '`L-RC=8`: the user is no longer valid.',
        remedy: 'Correct the validity in `SU01` of the business back end.',
        sources: [trustedSystemArchive],
      }),
    ],
  },
  {
    id: 'rfc-user-misses-s-rfcacl',
    place: 'rfc',
    title: 'User misses authorization object S_RFCACL in target system',
    messages: ['RFC Error: User misses authorization object S_RFCACL in target system'],
    codes: ['/IWFND/CM_V4_RUNTIME/011'],
    shownIn: 'Error log of the gateway back end. The text is from OData V4; for V2, it can differ',
    causes: [
      betweenSystems({
        text: 'The user in the business back end is missing `S_RFCACL`. Depending on your release, the start authorization `IWSV` provides it.',
        remedy:
          'Check the role of the business back end. If the object is missing, insert it manually and maintain it.',
        steps: [checkRfcacl],
        sources: [rfcaclMessage, separateSystemsTopic],
      }),
      betweenSystems({
        text: 'The user has `SAP_ALL`. As of SAP Note 1416085, this profile doesn’t contain full `S_RFCACL`, unless table `PRGN_CUST` has `ADD_S_RFCACL` with the value `YES`.',
        remedy: 'Maintain the object in the role. Don’t use the profile or the switch instead.',
        steps: [checkRfcacl],
        sources: [sapAllNote, separateSystemsTopic],
      }),
      betweenSystems({
        text: '`RFC_EQUSER` is `Y`, but the user has another name in each system.',
        remedy: 'Use the same name in both systems, or enter the calling user and `N`.',
        steps: [checkRfcacl],
        sources: [
          rfcaclDocumentation,
          derivedFrom('SAP requires the same password, but says nothing about the names'),
        ],
      }),
    ],
  },
  {
    id: 'rfc-no-authority',
    place: 'rfc',
    title: 'RFC_NO_AUTHORITY',
    messages: ['RFC_NO_AUTHORITY'],
    shownIn: '`ST22` of the called system',
    causes: [
      betweenSystems({
        text: 'The user is missing `S_RFC` for the function group that is called. SAP’s guide for AFC names no `S_RFC`.',
        remedy:
          'Compare the role with SAP’s authorization template for back-end users, `/IWBEP/RT_MGW_USR`. Then record the call with `STAUTHTRACE` in the business back end and add what is missing.',
        sources: [rfcNoAuthority, backEndUserTemplate, rfcLogon],
      }),
    ],
  },
  {
    id: 'rfc-one-user-fails',
    place: 'rfc',
    title:
      'The RFC destination works with one user and fails with the technical communication user',
    shownIn: '`SM59` of the gateway back end, connection test and authorization test',
    causes: [
      betweenSystems({
        text: 'The technical communication user is missing in one system, or its final password isn’t set in both. SAP requires the same password.',
        remedy: 'Compare both users: name, user type, password, and validity.',
        steps: [createBusinessUser, ...passwordSteps],
        sources: [separateSystemsTopic, trustedRfcLearning, rfcLogon],
      }),
    ],
  },
];
