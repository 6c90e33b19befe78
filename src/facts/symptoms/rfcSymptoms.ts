import {derivedFrom} from './ground';
import {
  rfcaclDocumentation,
  rfcaclMessage,
  rfcNoAuthority,
  sapAllNote,
  separateSystemsTopic,
  trustedReturnCodes,
  trustedRfcLearning,
  trustedSystemArchive,
} from './groundSources';
import {
  businessUserType,
  checkRfcacl,
  createBusinessUser,
  setFinalPassword,
  testBusinessCall,
} from './stepLinks';
import type {Cause, Symptom} from './symptom';

/** In one system SAP Gateway makes no RFC call, so everything here is about separate systems. */
function betweenSystems(cause: Omit<Cause, 'topology' | 'systems'>): Cause {
  return {...cause, topology: 'separate-systems', systems: ['business', 'gateway']};
}

const rfcLogon = derivedFrom(
  'SAP’s guide for AFC does not describe the RFC connection between the two systems',
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
        text: '`T-RC=1`: the business back end has no trusted entry for the gateway back end, or its key is not valid.',
        remedy: 'In the business back end, check the trusted systems in `SMT1`.',
        steps: [testBusinessCall],
        grounds: [trustedSystemArchive, trustedRfcLearning],
      }),
      betweenSystems({
        text: '`T-RC=2`: the user in the business back end has no fitting `S_RFCACL`. Often seen as `L-RC=1002 T-RC=2`.',
        remedy:
          'Give the role in the business back end `S_RFCACL` for the calling system, its client and the user, and generate the profile.',
        steps: [checkRfcacl],
        grounds: [trustedSystemArchive, rfcaclDocumentation, trustedReturnCodes],
      }),
      betweenSystems({
        text: '`T-RC=3`: the time stamp is not valid.',
        remedy: 'Compare date and time of both systems.',
        grounds: [
          trustedSystemArchive,
          derivedFrom('A time stamp is refused when the clocks differ too much'),
        ],
      }),
      betweenSystems({
        text: '`L-RC=1`: user or password is wrong. In a trusted logon no password is sent; so look for the user first.',
        remedy: 'Check that the user exists in the client of the business back end.',
        steps: [createBusinessUser],
        grounds: [trustedSystemArchive, trustedRfcLearning, rfcLogon],
      }),
      betweenSystems({
        text: '`L-RC=2` or `L-RC=3`: the user is locked, or there were too many failed logons.',
        remedy: 'Look at the user in `SU01` of the business back end. Find out what locked it.',
        grounds: [trustedSystemArchive],
      }),
      betweenSystems({
        text: '`L-RC=5`: an error of the authorization buffer.',
        remedy: 'Compare the users of the role again and repeat the call.',
        grounds: [
          trustedSystemArchive,
          derivedFrom(
            'The buffer is filled from the user’s profiles, which the user comparison sets',
          ),
        ],
      }),
      betweenSystems({
        text: '`L-RC=7`: the user type is not valid for this logon.',
        remedy: 'Set the user type *Dialog*, as SAP asks for both users of separate systems.',
        steps: [businessUserType],
        grounds: [trustedSystemArchive, separateSystemsTopic],
      }),
      betweenSystems({
        text: '`L-RC=8`: the period in which the user is valid is over.',
        remedy: 'Correct the validity in `SU01` of the business back end.',
        grounds: [trustedSystemArchive],
      }),
    ],
  },
  {
    id: 'rfc-user-misses-s-rfcacl',
    place: 'rfc',
    title: 'User misses authorization object S_RFCACL in target system',
    messages: ['RFC Error: User misses authorization object S_RFCACL in target system'],
    shownIn:
      'Error log of the gateway back end. The wording is known from OData V4; that of V2 can differ',
    causes: [
      betweenSystems({
        text: 'The user in the business back end lacks `S_RFCACL`. SAP says that the authorization default of the service brings it along, depending on the release.',
        remedy:
          'Look for the object in the role of the business back end. If it is not there, insert it by hand and maintain it.',
        steps: [checkRfcacl],
        grounds: [rfcaclMessage, separateSystemsTopic],
      }),
      betweenSystems({
        text: 'The user has `SAP_ALL`. This profile no longer contains `S_RFCACL` with all values.',
        remedy: 'Do not work with this profile; maintain the object in the role.',
        steps: [checkRfcacl],
        grounds: [sapAllNote, separateSystemsTopic],
      }),
      betweenSystems({
        text: 'The object is there, but `RFC_EQUSER` is `Y` while the user has another name in each system.',
        remedy: 'Use the same name in both systems, or enter the calling user and `N`.',
        steps: [checkRfcacl],
        grounds: [
          rfcaclDocumentation,
          derivedFrom('SAP asks for the same password, but says nothing about the names'),
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
        text: 'The user lacks `S_RFC` for the function group that is called. SAP’s guide for AFC names no `S_RFC`; whether the authorization default brings it along is not known.',
        remedy:
          'Record the call with `STAUTHTRACE` in the business back end and add what the trace shows as missing.',
        grounds: [rfcNoAuthority, rfcLogon],
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
        text: 'The technical communication user is missing in one of the two systems, or its final password is not set in both. SAP asks for the same password in both systems.',
        remedy: 'Compare both users: name, user type, password, validity.',
        steps: [createBusinessUser, ...passwordSteps],
        grounds: [separateSystemsTopic, trustedRfcLearning, rfcLogon],
      }),
    ],
  },
];
