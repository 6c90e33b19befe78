import type {
  RequiredField,
  RoleRequirement,
  UserSystemId,
} from '../../src/facts/requirements/types';
import type {Sentence} from './sentences';

/** An authorization default; IDs are plain text here, because SAP may print new ones. */
export interface PrintedStart {
  readonly programId: string;
  readonly id: string;
  readonly variant?: {
    readonly defaultName: string;
    readonly tadirService: string;
    readonly name: string;
    readonly description: string;
  };
}

export interface PrintedField {
  readonly name: string;
  /** The values to enter in the field. */
  readonly values: readonly string[];
  /** All words of the row. Only SAP's text has them. */
  readonly words?: readonly Sentence[];
}

export interface PrintedObject {
  readonly object: string;
  readonly fields: readonly PrintedField[];
}

/** What SAP's tables print for the role of one system. */
export interface RoleTables {
  readonly system: UserSystemId;
  readonly starts: readonly PrintedStart[];
  readonly objects: readonly PrintedObject[];
}

function valuesOf({rule, name}: RequiredField): string[] {
  if (rule.kind === 'values') return rule.values.map(({value}) => value);
  if (rule.kind === 'asterisk' || rule.kind === 'asterisk-or-listed') return ['*'];
  throw new Error(`SAP's tables print no rule "${rule.kind}" (${name}).`);
}

/** A requirement of domain/requirements, reduced to the parts that SAP's tables print. */
export function printedTablesOf(requirement: RoleRequirement): RoleTables {
  const {system, startAuthorizations, authorizations} = requirement;
  return {
    system,
    starts: startAuthorizations.map(({programId, id, defaultName, tadirService, variant}) => ({
      programId,
      id,
      ...(variant && {variant: {defaultName, tadirService, ...variant}}),
    })),
    // The guide mentions S_RFCACL only in a caution, without fields.
    objects: authorizations
      .filter(({statedIn}) => statedIn === 'steps')
      .map(({object, fields}) => ({
        object,
        fields: fields.map((field) => ({name: field.name, values: valuesOf(field)})),
      })),
  };
}

/** Tables as one text in which only names and values count. */
export function canonicalTables(roles: readonly RoleTables[]): string {
  return JSON.stringify(roles, (key, value: unknown) => (key === 'words' ? undefined : value));
}
