import {isSet} from './nothing';
import type {RoleRow, TableName} from './rows';

/** A column that the check reads, and its headings in lists besides the technical name. */
export interface Column {
  readonly name: string;
  readonly headings: readonly string[];
  /** The table is useless without this column. */
  readonly required?: true;
  /**
   * An empty cell of this column may be cut off at the end of a row; a shorter value grants less.
   */
  readonly mayBeCut?: true;
}

/** The form of a table in lists. */
export interface TableLayout {
  readonly table: TableName;
  readonly columns: readonly Column[];
  /** Other columns of the table, which the check ignores. */
  readonly others?: readonly string[];
  /** Takes the values in the order of `columns`; a missing column gives an empty text. */
  readonly toRow: (values: readonly string[]) => RoleRow;
}

// SAP does not document its list headings in other languages, so this accepts every natural
// wording.
const role: Column = {
  name: 'AGR_NAME',
  headings: ['Role', 'Role name', 'Activity group', 'Rolle', 'Rollenname'],
  required: true,
};
const object: Column = {
  name: 'OBJECT',
  headings: [
    'Object',
    'Authorization object',
    'Authorisation object',
    'Auth. object',
    'Auth. obj.',
    'Objekt',
    'Berechtigungsobjekt',
  ],
  required: true,
};
const auth: Column = {
  name: 'AUTH',
  headings: [
    'Authorization',
    'Authorisation',
    'Authorization name',
    'Auth.',
    'Auth. name',
    'User master maint.: authorization name',
    'Berechtigung',
    'Berechtigungsname',
  ],
  required: true,
};
const field: Column = {
  name: 'FIELD',
  headings: ['Field', 'Field name', 'Authorization field', 'Auth. field', 'Feld', 'Feldname'],
  required: true,
};
const low: Column = {
  name: 'LOW',
  headings: [
    'Low value',
    'From',
    'From value',
    'Value from',
    'Value',
    'Authorization value',
    'Auth. value',
    'Lower value',
    'Von',
    'Von-Wert',
    'Wert',
    'Berechtigungswert',
  ],
  required: true,
};
const high: Column = {
  name: 'HIGH',
  headings: [
    'High value',
    'To',
    'To value',
    'Value to',
    'Value',
    'Authorization value',
    'Auth. value',
    'Upper value',
    'Bis',
    'Bis-Wert',
    'Wert',
    'Berechtigungswert',
  ],
  mayBeCut: true,
};
const deleted: Column = {
  name: 'DELETED',
  headings: [
    'Deleted',
    'Del.',
    'Inactive',
    'Deletion flag',
    'Deletion indicator',
    'ID whether object is deleted',
    'Inaktiv',
    'Gelöscht',
    'Geloescht',
  ],
};
const user: Column = {
  name: 'UNAME',
  headings: ['User', 'User name', 'User ID', 'Benutzer', 'Benutzername'],
  required: true,
};
const userMaster: Column = {...user, name: 'BNAME'};

const text = (values: readonly string[], at: number) => values[at] ?? '';
const flag = (values: readonly string[], at: number) => isSet(text(values, at));

/** Every table that the check understands, with the columns that it reads. */
export const tableLayouts: readonly TableLayout[] = [
  {
    table: 'AGR_1251',
    columns: [role, object, auth, field, low, high, deleted],
    others: [
      'MANDT',
      'COUNTER',
      'VARIANT',
      'MODIFIED',
      'COPIED',
      'NEU',
      'NODE',
      'Client',
      'Cl.',
      'Mandant',
      'Counter',
      'Variant',
      'Object status',
      'Status',
      'Copied',
      'New',
      'Node ID',
    ],
    toRow: (values) => ({
      table: 'AGR_1251',
      role: text(values, 0),
      object: text(values, 1),
      auth: text(values, 2),
      field: text(values, 3),
      low: text(values, 4),
      high: text(values, 5),
      deleted: flag(values, 6),
    }),
  },
  {
    table: 'AGR_1250',
    columns: [role, object, auth, {...deleted, required: true}],
    toRow: (values) => ({
      table: 'AGR_1250',
      role: text(values, 0),
      object: text(values, 1),
      auth: text(values, 2),
      deleted: flag(values, 3),
    }),
  },
  {
    table: 'AGR_1252',
    columns: [
      role,
      {
        name: 'VARBL',
        headings: [
          'Org. level',
          'Organizational level',
          'Organisational level',
          'Org. level variable',
          'Variable',
          'Organisationsebene',
          'Orgebene',
        ],
        required: true,
      },
      low,
      high,
    ],
    toRow: (values) => ({
      table: 'AGR_1252',
      role: text(values, 0),
      level: text(values, 1),
      low: text(values, 2),
      high: text(values, 3),
    }),
  },
  {
    table: 'AGR_USERS',
    columns: [
      role,
      user,
      {name: 'FROM_DAT', headings: ['Start date', 'From', 'Valid from', 'Gültig ab', 'Von']},
      {
        name: 'TO_DAT',
        headings: ['End date', 'To', 'Valid to', 'Valid until', 'Gültig bis', 'Bis'],
        mayBeCut: true,
      },
      {name: 'EXCLUDE', headings: ['Exclude', 'Excluded'], mayBeCut: true},
    ],
    toRow: (values) => ({
      table: 'AGR_USERS',
      role: text(values, 0),
      user: text(values, 1),
      from: text(values, 2),
      to: text(values, 3),
      excluded: flag(values, 4),
    }),
  },
  {
    table: 'USOBHASH',
    columns: [
      {name: 'NAME', headings: ['Hash', 'Hash value', 'Hashwert'], required: true},
      {name: 'TYPE', headings: ['Hash type', 'Hash value type', 'Typ']},
      {name: 'OBJECT', headings: ['Object type', 'Objekttyp'], required: true},
      {name: 'OBJ_NAME', headings: ['Object name', 'Obj. name', 'Objektname'], required: true},
    ],
    toRow: (values) => ({
      table: 'USOBHASH',
      hash: text(values, 0),
      type: text(values, 1),
      objectType: text(values, 2),
      name: text(values, 3),
    }),
  },
  {
    table: 'UST12',
    columns: [
      {name: 'OBJCT', headings: [], required: true},
      auth,
      field,
      {name: 'VON', headings: ['Value', 'From'], required: true},
      {name: 'BIS', headings: ['To'], mayBeCut: true},
      {name: 'AKTPS', headings: []},
    ],
    toRow: (values) => ({
      table: 'UST12',
      object: text(values, 0),
      auth: text(values, 1),
      field: text(values, 2),
      low: text(values, 3),
      high: text(values, 4),
      active: ['', 'A'].includes(text(values, 5)),
    }),
  },
  {
    table: 'UST04',
    columns: [userMaster, {name: 'PROFILE', headings: ['Profil'], required: true}],
    toRow: (values) => ({table: 'UST04', user: text(values, 0), profile: text(values, 1)}),
  },
  {
    table: 'USR02',
    columns: [userMaster, {name: 'USTYP', headings: ['User type', 'Benutzertyp'], required: true}],
    toRow: (values) => ({table: 'USR02', user: text(values, 0), type: text(values, 1)}),
  },
];
