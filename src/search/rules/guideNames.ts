import {authorizationObjects} from '../../facts/requirements/authorizationObjects';
import {startAuthorizations} from '../../facts/requirements/startAuthorizations';
import {sapNoteRows} from '../../facts/sapNotes/sapNotes';
import {symptoms} from '../../facts/symptoms/symptoms';
import {transactions} from '../../facts/transactions';

/** The kind of a name in the index. */
export type NameKind =
  | 'transaction'
  | 'authorization object'
  | 'field'
  | 'service'
  | 'role template'
  | 'SAP Note'
  | 'message'
  | 'message code'
  | 'table'
  | 'profile';

/** A name that the index lists. */
export interface GuideName {
  readonly name: string;
  readonly kind: NameKind;
  /** The anchor of the place that describes the name, if there is one. */
  readonly anchor?: string;
}

const named = (kind: NameKind, names: readonly string[]): GuideName[] =>
  [...new Set(names)].map((name) => ({name, kind}));

// The content marks these as code; SAP's texts say what each is (src/facts/evidence.md).
const furtherObjects = 'FCCX_TMM S_RFC S_SERVICE';
const furtherFields = ['SRV_NAME', 'SRV_TYPE'];
const roleTemplates =
  '/IWBEP/RT_MGW_USR AFC_Define AFC_MonitorSystemsApp AFC_SpecifySystemsApp AFC_SystemAdmin';
const tables =
  'AGR_1250 AGR_1251 AGR_1252 AGR_DEFINE AGR_USERS PRGN_CUST USOBHASH USR02 UST04 UST12';
const profiles = 'SAPALL SAP_ALL';
const dumps = 'CALL_FUNCTION_SINGLE_LOGIN_REJ RFC_LOGON_FAILURE';

function fieldNames(): string[] {
  return authorizationObjects.flatMap(({fields, alternatives = []}) =>
    [...fields, ...alternatives.flatMap((alternative) => alternative.fields)].map(({name}) => name),
  );
}

function serviceNames(): string[] {
  return Object.values(startAuthorizations).flatMap(({serviceName, variant}) =>
    variant ? [serviceName, variant.name] : [serviceName],
  );
}

function noteNumbers(): string[] {
  return sapNoteRows.flatMap(({note, additionalNote}) =>
    additionalNote ? [note.number, additionalNote.number] : [note.number],
  );
}

/** A symptom with message texts is listed by these, any other by its title. */
const messages: readonly GuideName[] = symptoms.flatMap(
  ({id, title, messages: texts = [title], codes = []}) => [
    ...texts.map((name) => ({name, kind: 'message' as const, anchor: id})),
    ...codes
      .filter((code) => code.startsWith('/'))
      .map((name) => ({name, kind: 'message code' as const})),
  ],
);

/** The numbers of SAP Notes in texts, in addition to the listed SAP Notes. */
export function notesIn(texts: readonly string[]): readonly GuideName[] {
  const known = new Set(noteNumbers());
  const found = texts.flatMap((text) =>
    [...text.matchAll(/SAP Notes? ((?:\d{6,7}(?:, | and |, and )?)+)/g)].flatMap(
      ([, numbers = '']) => numbers.match(/\d+/g) ?? [],
    ),
  );
  return named(
    'SAP Note',
    found.filter((number) => !known.has(number)),
  );
}

/** The names in the guide's index, unsorted, without the SAP Notes found in texts. */
export const guideNames: readonly GuideName[] = [
  ...named('transaction', transactions),
  ...named('authorization object', [
    ...authorizationObjects.map(({object}) => object),
    ...furtherObjects.split(' '),
  ]),
  ...named('field', [...fieldNames(), ...furtherFields]),
  ...named('service', [
    ...serviceNames(),
    'FCCX_COMMUNICATION_SERVICES',
    'ZFCCX_COMMUNICATION_SERVICES',
  ]),
  ...named('role template', roleTemplates.split(' ')),
  ...named('SAP Note', noteNumbers()),
  ...messages,
  ...named('message', dumps.split(' ')),
  ...named('table', tables.split(' ')),
  ...named('profile', profiles.split(' ')),
];
