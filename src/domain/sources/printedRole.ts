import type {
  RequiredAuthorization,
  RequiredField,
  RequiredStartAuthorization,
  RoleRequirement,
  UserSystemId,
  UserTypeRule,
} from '../requirements/types';

/** A user-type rule with the label that SAP prints. */
export type PrintedUserType =
  | {readonly kind: 'free'; readonly recommended?: string}
  | {readonly kind: 'required'; readonly type: string};

/** An authorization default; IDs are texts here, because SAP may print new ones. */
export interface PrintedStart {
  readonly id: string;
  readonly defaultName: string;
  readonly programId: string;
  readonly tadirService: string;
  readonly tadirServiceKind: 'search' | 'exact';
  readonly variant?: {readonly name: string; readonly description: string};
}

export interface PrintedValue {
  readonly value: string;
  readonly meaning?: string;
  readonly prefilled?: true;
}

/** The rules of `FieldRule` that SAP's tables print. */
export type PrintedRule =
  | {readonly kind: 'values'; readonly values: readonly PrintedValue[]}
  | {readonly kind: 'asterisk'}
  | {readonly kind: 'asterisk-or-listed'; readonly listedLabel: string};

export interface PrintedField {
  readonly name: string;
  readonly heading?: string;
  readonly rule: PrintedRule;
}

export interface PrintedAuthorization {
  readonly object: string;
  readonly statedIn: 'steps' | 'caution';
  readonly suppliedBy?: string;
  readonly fields: readonly PrintedField[];
}

/** What SAP's text prints for the user and the role of one system. */
export interface PrintedRole {
  readonly system: UserSystemId;
  readonly userType: PrintedUserType;
  readonly startAuthorizations: readonly PrintedStart[];
  readonly authorizations: readonly PrintedAuthorization[];
}

function printedUserType(rule: UserTypeRule): PrintedUserType {
  if (rule.kind === 'required') return {kind: 'required', type: rule.type.label};
  return rule.recommended ? {kind: 'free', recommended: rule.recommended.label} : {kind: 'free'};
}

function printedStart(start: RequiredStartAuthorization): PrintedStart {
  const {id, defaultName, programId, tadirService, tadirServiceKind, variant} = start;
  return {id, defaultName, programId, tadirService, tadirServiceKind, ...(variant && {variant})};
}

function printedRule({rule, name}: RequiredField): PrintedRule {
  if (rule.kind === 'asterisk') return {kind: 'asterisk'};
  if (rule.kind === 'asterisk-or-listed')
    return {kind: 'asterisk-or-listed', listedLabel: rule.listedLabel};
  if (rule.kind !== 'values')
    throw new Error(`SAP's tables print no rule "${rule.kind}" (${name}).`);
  const values = rule.values.map(({value, meaning, prefilled}): PrintedValue => {
    // Beside a value that PFCG fills in, SAP prints no meaning: ours is common knowledge.
    if (prefilled) return {value, prefilled};
    return meaning ? {value, meaning} : {value};
  });
  return {kind: 'values', values};
}

function printedAuthorization(authorization: RequiredAuthorization): PrintedAuthorization {
  const {object, statedIn, suppliedBy, fields} = authorization;
  return {
    object,
    statedIn,
    ...(suppliedBy && {suppliedBy}),
    // Fields of an object that SAP names only are derived, not printed.
    fields: fields
      .filter(({basis}) => basis === 'sap')
      .map((field) => ({
        name: field.name,
        ...(field.heading && {heading: field.heading}),
        rule: printedRule(field),
      })),
  };
}

/** A requirement of domain/requirements, reduced to what SAP's text itself prints. */
export function printedRoleOf(requirement: RoleRequirement): PrintedRole {
  return {
    system: requirement.system,
    userType: printedUserType(requirement.userType.rule),
    startAuthorizations: requirement.startAuthorizations.map(printedStart),
    authorizations: requirement.authorizations.map(printedAuthorization),
  };
}
