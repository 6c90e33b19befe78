import {authorizationObjects} from '../../facts/requirements/authorizationObjects';
import {fieldRuleWords} from './fieldRuleWords';
import {requirementsFor} from './requirements';
import type {
  AuthorizationObjectId,
  Basis,
  Dated,
  RequiredAuthorization,
  RequiredField,
  RequiredStartAuthorization,
  RoleRequirement,
  StartAuthorizationId,
  UserSystemId,
  UserTypeRequirement,
} from '../../facts/requirements/types';
import {userSystemIds} from '../../facts/requirements/userSystems';

/** The group of a row; rows of one group are adjacent. */
export type MatrixGroup = 'user-type' | StartAuthorizationId | AuthorizationObjectId;

/**
 * How to read a value.
 * - `literal`: exactly as written.
 * - `search`: a pattern to search for.
 * - `asterisk`: SAP itself requires `*`; `asterisk-or-list`: `*`, or a list.
 * - `own`: a value of the reader's landscape, which `meaning` names.
 * - `blank`: the field stays empty on purpose.
 * - `choice`: not a field value, but the available choices.
 * - `none`: SAP names the object without values.
 */
export type MatrixValueKind =
  'literal' | 'search' | 'asterisk' | 'asterisk-or-list' | 'own' | 'blank' | 'choice' | 'none';

/** One line of the matrix: a value, and the systems that need it. */
export interface MatrixRow {
  /** Unique, and usable in an HTML ID after a prefix. */
  readonly id: string;
  readonly group: MatrixGroup;
  readonly field: string;
  readonly valueKind: MatrixValueKind;
  /** The value itself; empty if it is the reader's own, blank, or does not exist. */
  readonly value: string;
  readonly meaning: string;
  /** The case that the row applies to, if there are alternatives. */
  readonly condition: string;
  readonly basis: Basis;
  readonly cells: Readonly<Partial<Record<UserSystemId, MatrixCell>>>;
}

/** What a row means for a system; dated only if SAP's guide gives the value. */
export interface MatrixCell extends Partial<Dated> {
  readonly necessity: RequiredAuthorization['necessity'];
}

type Entry = Omit<MatrixRow, 'id' | 'cells'> & {readonly cell: MatrixCell};

/** The groups in the order of the guide. */
export const matrixGroups: readonly MatrixGroup[] = [
  'user-type',
  'IWSG',
  'IWSV',
  ...authorizationObjects.map(({object}) => object),
];

function cellOf(
  {since, evidence}: Partial<Dated>,
  necessity: MatrixCell['necessity'] = 'required',
) {
  return {since, evidence, necessity};
}

function userTypeEntry({rule, basis, ...dated}: UserTypeRequirement): Entry {
  const isRequired = rule.kind === 'required';
  const recommended = isRequired ? undefined : rule.recommended;
  return {
    group: 'user-type',
    field: 'User Type',
    valueKind: isRequired ? 'literal' : 'choice',
    value: isRequired ? rule.type.label : 'free choice',
    meaning: recommended ? `${recommended.label} is recommended` : '',
    condition: '',
    basis,
    cell: cellOf(dated),
  };
}

function startEntries(start: RequiredStartAuthorization): readonly Entry[] {
  const {id, defaultName, programId, tadirService, tadirServiceKind, variant, basis} = start;
  const common = {group: id, basis, cell: cellOf(start)};
  const service: Entry = {
    ...common,
    field: 'TADIR Service',
    valueKind: tadirServiceKind === 'search' ? 'search' : 'literal',
    value: tadirService,
    meaning: `${defaultName} (${programId} ${id})`,
    condition: '',
  };
  if (!variant) return [service];
  return [
    service,
    {
      ...common,
      field: 'Variant',
      valueKind: 'literal',
      value: variant.name,
      meaning: variant.description,
      condition: 'your release supports it',
    },
  ];
}

function fieldEntries(
  {object, necessity}: RequiredAuthorization,
  field: RequiredField,
  condition: string,
): readonly Entry[] {
  return fieldRuleWords(field.rule).map(({kind, value, meaning, required}) => ({
    group: object,
    field: field.name,
    valueKind: kind,
    value,
    meaning,
    condition,
    basis: field.basis,
    cell: cellOf(required ?? field, necessity),
  }));
}

/** The object alone, if SAP names it without values. */
function objectEntry(authorization: RequiredAuthorization): readonly Entry[] {
  const {object, fields, basis, necessity} = authorization;
  if (fields.some((field) => field.basis === 'sap')) return [];
  const meaning = 'the object by itself; SAP gives no field values';
  const cell = cellOf(authorization, necessity);
  return [
    {group: object, field: '', valueKind: 'none', value: '', meaning, condition: '', basis, cell},
  ];
}

function authorizationEntries(authorization: RequiredAuthorization): readonly Entry[] {
  const {fields, alternatives} = authorization;
  return [
    ...objectEntry(authorization),
    ...fields.flatMap((field) => fieldEntries(authorization, field, '')),
    ...alternatives.flatMap((alternative) =>
      alternative.fields.flatMap((field) => fieldEntries(authorization, field, alternative.when)),
    ),
  ];
}

function entriesOf({userType, startAuthorizations, authorizations}: RoleRequirement) {
  return [
    userTypeEntry(userType),
    ...startAuthorizations.flatMap(startEntries),
    ...authorizations.flatMap(authorizationEntries),
  ];
}

function idOf({group, field, valueKind, value, condition}: Entry): string {
  return [group, field, value === '*' || value === '' ? valueKind : value, condition]
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/**
 * What users and roles need today, as rows with one cell for each system. The page and the
 * downloads show these rows.
 */
export function matrixRows(): readonly MatrixRow[] {
  const rows = new Map<string, MatrixRow>();
  for (const system of userSystemIds) {
    for (const {cell, ...entry} of entriesOf(requirementsFor(system))) {
      const id = idOf({...entry, cell});
      const known = rows.get(id) ?? {id, ...entry, cells: {}};
      rows.set(id, {...known, cells: {...known.cells, [system]: cell}});
    }
  }
  return matrixGroups.flatMap((group) => [...rows.values()].filter((row) => row.group === group));
}
