import type {Authorization} from './authorizations';
import {grantsEverything, grantsValue, type ValueRange} from './valueRanges';

/** One of the values of each field is enough; `*` means that the field must grant everything. */
type Condition = Readonly<Record<string, readonly string[]>>;

/** An authorization that a technical communication user never needs. */
export interface CriticalAuthorization {
  readonly object: string;
  readonly condition: Condition;
  /** What it lets the user do. */
  readonly allows: string;
}

const change = ['01', '02', '05', '06', '22', '78'];

/**
 * Authorizations far beyond what the connection needs. Which objects are critical is common
 * knowledge among security administrators; SAP's guide only advises against additional profiles.
 */
export const criticalAuthorizations: readonly CriticalAuthorization[] = [
  {object: 'S_TCODE', condition: {TCD: ['*']}, allows: 'start every transaction'},
  {
    object: 'S_DEVELOP',
    condition: {ACTVT: ['01', '02', '06', '07']},
    allows: 'change development objects',
  },
  {
    object: 'S_DEVELOP',
    condition: {OBJTYPE: ['DEBUG'], ACTVT: ['01', '02', '03']},
    allows: 'debug',
  },
  {object: 'S_USER_GRP', condition: {ACTVT: change}, allows: 'maintain users'},
  {object: 'S_USER_AGR', condition: {ACTVT: change}, allows: 'maintain roles'},
  {object: 'S_USER_PRO', condition: {ACTVT: change}, allows: 'maintain profiles'},
  {object: 'S_USER_AUT', condition: {ACTVT: change}, allows: 'maintain authorizations'},
  {object: 'S_USER_SAS', condition: {ACTVT: change}, allows: 'assign roles and profiles'},
  {object: 'S_USER_SYS', condition: {ACTVT: change}, allows: 'maintain users of other systems'},
  {object: 'S_USER_TCD', condition: {TCD: ['*']}, allows: 'put every transaction into roles'},
  {
    object: 'S_USER_VAL',
    condition: {OBJECT: ['*'], AUTH_VALUE: ['*']},
    allows: 'put every value into roles',
  },
  {
    object: 'S_TABU_DIS',
    condition: {DICBERCLS: ['*'], ACTVT: ['02']},
    allows: 'change every table by its group',
  },
  {object: 'S_TABU_NAM', condition: {TABLE: ['*'], ACTVT: ['02']}, allows: 'change every table'},
  {object: 'S_TABU_CLI', condition: {CLIIDMAINT: ['X']}, allows: 'change cross-client tables'},
  {object: 'S_RFC', condition: {RFC_NAME: ['*']}, allows: 'call every function by RFC'},
  {object: 'S_PROGRAM', condition: {P_GROUP: ['*'], P_ACTION: ['SUBMIT']}, allows: 'run programs'},
  {
    object: 'S_DATASET',
    condition: {FILENAME: ['*'], ACTVT: ['06', '34']},
    allows: 'write every file of the server',
  },
  {object: 'S_LOG_COM', condition: {COMMAND: ['*']}, allows: 'run operating-system commands'},
  {object: 'S_BTCH_ADM', condition: {BTCADMIN: ['Y']}, allows: 'administer all background jobs'},
  {
    object: 'S_BTCH_NAM',
    condition: {BTCUNAME: ['*']},
    allows: 'run background jobs as every user',
  },
  {object: 'S_ADMI_FCD', condition: {S_ADMI_FCD: ['*']}, allows: 'administer the system'},
  {object: 'S_CTS_ADMI', condition: {CTS_ADMFCT: ['*']}, allows: 'administer transports'},
];

const byObject = new Map<string, CriticalAuthorization[]>();
for (const critical of criticalAuthorizations) {
  byObject.set(critical.object, [...(byObject.get(critical.object) ?? []), critical]);
}

/** Whether the check reads an object only because it can be critical. */
export function isCriticalObject(object: string): boolean {
  return byObject.has(object);
}

function meets(range: ValueRange, value: string): boolean {
  return value === '*' ? grantsEverything(range) : grantsValue(range, value);
}

/** Whether a row can make an authorization critical; other rows of such objects are dropped. */
export function canBeCritical(object: string, field: string, range: ValueRange): boolean {
  return (byObject.get(object) ?? []).some(({condition}) =>
    (condition[field] ?? []).some((value) => range.low.startsWith('$') || meets(range, value)),
  );
}

/** Whether an authorization meets a condition: one of the values in every field. */
export function isCritical(
  authorization: Authorization,
  {condition}: CriticalAuthorization,
): boolean {
  return Object.entries(condition).every(([field, values]) =>
    (authorization.fields.get(field) ?? []).some((range) =>
      values.some((value) => meets(range, value)),
    ),
  );
}

/** Whether every field of the condition is granted without limit. */
export function isUnlimited(
  authorization: Authorization,
  {condition}: CriticalAuthorization,
): boolean {
  return Object.keys(condition).every((field) =>
    (authorization.fields.get(field) ?? []).some(grantsEverything),
  );
}
