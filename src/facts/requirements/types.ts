import type {SystemId} from '../systems';
import type {TopologyId} from '../topologies';
import type {ValueName} from '../valueDefinitions';

/** A system in which a technical communication user and its role are created. */
export type UserSystemId = Extract<SystemId, 'combined' | 'business' | 'gateway'>;

/** A calendar day as `YYYY-MM-DD`; such dates compare as text. */
export type IsoDate = string;

/** `sap`: SAP's own text says it. `derived`: concluded from named evidence, shown with a mark. */
export type Basis = 'sap' | 'derived';

/** From when something is required, and the revision of SAP's guide that shows it. */
export interface Dated {
  readonly since: IsoDate;
  /** Short commit ID in SAP's repository (see `sourceRevision.repository`). */
  readonly evidence: string;
}

/** A user type as `SU01` names it, with its code in USR02-USTYP (src/facts/evidence.md#user-types). */
export interface UserType {
  readonly label: string;
  readonly code: 'A' | 'B' | 'C' | 'S' | 'L';
}

/** What SAP asks of the user type: one type, or a free choice with or without a recommendation. */
export type UserTypeRule =
  | {readonly kind: 'required'; readonly type: UserType}
  | {readonly kind: 'free'; readonly recommended?: UserType};

/** The user-type rule of one system, dated. */
export interface UserTypeRequirement extends Dated {
  readonly rule: UserTypeRule;
  readonly basis: Basis;
}

export type StartAuthorizationId = 'IWSG' | 'IWSV';

/** The variant to choose on the *Applications* tab of `PFCG`, where the release has it. */
export interface ApplicationVariant {
  readonly name: string;
  readonly description: string;
}

/** An authorization default that lets the user start the service. */
export interface StartAuthorization {
  /** The object type, which tells the two apart. */
  readonly id: StartAuthorizationId;
  /** The entry under *Default Authorization*. */
  readonly defaultName: string;
  readonly programId: 'R3TR';
  readonly objectType: StartAuthorizationId;
  /** What to search for, or to apply, under *TADIR Service*. */
  readonly tadirService: string;
  /** `search`: a pattern, and the name depends on the activation. `exact`: the same in every system. */
  readonly tadirServiceKind: 'search' | 'exact';
  /** The service without pattern and version. */
  readonly serviceName: string;
  readonly serviceVersion: string;
  readonly variant?: ApplicationVariant;
  readonly basis: Basis;
  readonly note?: string;
}

/** A start authorization as a system requires it. */
export interface RequiredStartAuthorization extends StartAuthorization, Dated {}

export type AuthorizationObjectId = 'S_BTCH_NA1' | 'S_BTCH_JOB' | 'S_APPL_LOG' | 'S_RFCACL';

/** A value of the reader's own landscape, by its name in `<Value name="…">`. */
export type OwnValueName = Extract<
  ValueName,
  'businessUsers' | 'gatewaySystemId' | 'gatewayClient' | 'technicalUser'
>;

/** One literal value that a field must cover. */
export interface FieldValue {
  readonly value: string;
  readonly meaning?: string;
  /** `PFCG` fills it in by itself. */
  readonly prefilled?: true;
}

/** One literal value that a field must cover; dated only where SAP's guide gives it. */
export interface RequiredValue extends FieldValue, Partial<Dated> {}

/**
 * What a field must contain.
 * - `values`: each of the values has to be covered.
 * - `asterisk`: SAP itself asks for `*`.
 * - `asterisk-or-listed`: `*`, or every one of the named own values.
 * - `own`: one value of the reader's landscape.
 * - `blank`: the field stays empty on purpose.
 */
export type FieldRule<Value extends FieldValue = FieldValue> =
  | {readonly kind: 'values'; readonly values: readonly Value[]}
  | {readonly kind: 'asterisk'}
  | {
      readonly kind: 'asterisk-or-listed';
      readonly listed: OwnValueName;
      readonly listedLabel: string;
    }
  | {readonly kind: 'own'; readonly name: OwnValueName; readonly label: string}
  | {readonly kind: 'blank'};

/** A field of an authorization object, with what it must contain. */
export interface AuthorizationField<Value extends FieldValue = FieldValue> {
  readonly name: string;
  /** The heading that SAP's guide prints beside the technical name. */
  readonly heading?: string;
  readonly rule: FieldRule<Value>;
  readonly basis: Basis;
  readonly note?: string;
}

/** A field as a system requires it; a derived field carries no date of SAP's. */
export interface RequiredField extends AuthorizationField<RequiredValue>, Partial<Dated> {}

/** One of several ways to fill fields that belong together. */
export interface FieldAlternative<Field extends AuthorizationField = AuthorizationField> {
  readonly id: string;
  /** When this way is the right one. */
  readonly when: string;
  readonly fields: readonly Field[];
}

/** What SAP's guide does not say, and where it comes from. */
export interface DerivedNote {
  /** With `code` in backticks and *labels* in asterisks. */
  readonly text: string;
  readonly source: string;
}

/** An authorization object with every field and value that was ever required. */
export interface AuthorizationObject {
  readonly object: AuthorizationObjectId;
  readonly fields: readonly AuthorizationField[];
  /** One of these has to hold as well, in the same authorization as `fields`. */
  readonly alternatives?: readonly FieldAlternative[];
  /** `steps`: stands in the role steps of SAP's topic. `caution`: named in its caution only. */
  readonly statedIn: 'steps' | 'caution';
  /** The start authorization whose default brings the object along, depending on the release. */
  readonly suppliedBy?: StartAuthorizationId;
}

/**
 * An authorization as a system requires it. A check needs one authorization that covers all
 * fields; each value of a field may be covered by another one (src/facts/evidence.md#authorization-checks).
 */
export interface RequiredAuthorization extends Dated {
  readonly object: AuthorizationObjectId;
  /**
   * `required`: missing means that something fails. `stated`: SAP names the object for this
   * system, but nothing there is known to check it (src/facts/evidence.md#s_rfcacl); `fields` is then empty.
   */
  readonly necessity: 'required' | 'stated';
  readonly fields: readonly RequiredField[];
  /** If there are any, exactly one of them has to hold besides `fields`. */
  readonly alternatives: readonly FieldAlternative<RequiredField>[];
  readonly statedIn: AuthorizationObject['statedIn'];
  readonly suppliedBy?: StartAuthorizationId;
  readonly basis: Basis;
  /** What SAP says besides, with `code` in backticks and *labels* in asterisks. */
  readonly note?: string;
  readonly fieldNote?: DerivedNote;
}

/** What the user and the role of one system must have. */
export interface RoleRequirement {
  readonly system: UserSystemId;
  readonly userType: UserTypeRequirement;
  readonly startAuthorizations: readonly RequiredStartAuthorization[];
  readonly authorizations: readonly RequiredAuthorization[];
}

/** What a change did to the requirement of the systems named. */
export type RequirementEffect = {readonly systems: readonly UserSystemId[]} & (
  | {readonly kind: 'user-type'; readonly rule: UserTypeRule}
  | {readonly kind: 'start-authorization'; readonly id: StartAuthorizationId}
  | {
      readonly kind: 'authorization';
      readonly object: AuthorizationObjectId;
      /** Values that a field began with, where more came later; all others begin complete. */
      readonly only?: Readonly<Record<string, readonly string[]>>;
      readonly necessity?: RequiredAuthorization['necessity'];
      readonly note?: string;
      readonly fieldNote?: DerivedNote;
    }
  | {
      readonly kind: 'value';
      readonly object: AuthorizationObjectId;
      readonly field: string;
      readonly value: string;
    }
);

/** One dated change of SAP's guide that touches the requirement (src/facts/evidence.md#history-of-the-requirement). */
export interface RequirementChange {
  readonly date: IsoDate;
  /** Short commit ID in SAP's repository. */
  readonly commit: string;
  readonly title: string;
  /** Like the title, with `code` in backticks and *labels* in asterisks. */
  readonly detail: string;
  /** Systems whose user or role the change concerns. */
  readonly systems: readonly UserSystemId[];
  /** What SAP's document history said about it. */
  readonly announcement: string;
  readonly effects: readonly RequirementEffect[];
  /** From here on the contents of the two separate systems were printed `swapped` or `right`. */
  readonly printing?: 'swapped' | 'right';
}

/** A stretch of time in which SAP's guide printed one and the same requirement. */
export interface RequirementPeriod {
  readonly from: IsoDate;
  /** Last day; none for the period that holds today. */
  readonly to?: IsoDate;
  /** The change that opened it. */
  readonly change: RequirementChange;
  /** The contents of the two separate systems were printed the wrong way round. */
  readonly swapped: boolean;
}

/** One piece of a role: a start authorization, a whole authorization object, or one value. */
export type RolePart =
  | {readonly kind: 'start-authorization'; readonly id: StartAuthorizationId}
  | {readonly kind: 'authorization'; readonly object: AuthorizationObjectId}
  | {
      readonly kind: 'value';
      readonly object: AuthorizationObjectId;
      readonly field: string;
      readonly value: string;
    };

/** A role built exactly as printed in a period, compared with today's requirement. */
export interface RoleGap {
  /** Needed today, not printed then. */
  readonly missing: readonly RolePart[];
  /** Printed then for this system, needed only in the other one. */
  readonly wrongSystem: readonly RolePart[];
  /** The system in which the parts of `wrongSystem` belong. */
  readonly belongsTo?: UserSystemId;
  /** Named then, but the default that supplies it was not in the printed role. */
  readonly doubtful: readonly RolePart[];
  /** The role steps printed nothing for this system. */
  readonly noRole: boolean;
}

/** One line of a comparison cell: a text, and the system it holds for where there are several. */
export interface ComparisonLine {
  readonly system?: UserSystemId;
  /** With `code` in backticks and *labels* in asterisks. */
  readonly text: string;
}

/** One row of the comparison of the topologies. */
export interface ComparisonRow {
  readonly id: string;
  readonly label: string;
  /** Where the row comes from, if SAP's guide does not say it. */
  readonly source?: string;
  readonly cells: Readonly<Record<TopologyId, readonly ComparisonLine[]>>;
}
