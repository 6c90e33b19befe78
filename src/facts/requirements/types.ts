import type {SystemId} from '../systems';
import type {TopologyId} from '../topologies';
import type {ValueName} from '../valueDefinitions';

/** A system that needs a technical communication user and its role. */
export type UserSystemId = Extract<SystemId, 'combined' | 'business' | 'gateway'>;

/** A calendar day as `YYYY-MM-DD`; such dates compare as text. */
export type IsoDate = string;

/** `sap`: stated in SAP's own text. `derived`: derived from named evidence, and marked as such. */
export type Basis = 'sap' | 'derived';

/** Since when something is required, and the revision of SAP's guide that shows it. */
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

/**
 * What SAP requires of the user type: one type, or a free choice with or without a recommendation.
 */
export type UserTypeRule =
  | {readonly kind: 'required'; readonly type: UserType}
  | {readonly kind: 'free'; readonly recommended?: UserType};

/** The user-type rule of one system, dated. */
export interface UserTypeRequirement extends Dated {
  readonly rule: UserTypeRule;
  readonly basis: Basis;
}

export type StartAuthorizationId = 'IWSG' | 'IWSV';

/** The variant to choose on the *Applications* tab of `PFCG`, if the release has it. */
export interface ApplicationVariant {
  readonly name: string;
  readonly description: string;
}

/** An authorization default that lets the user start the service. */
export interface StartAuthorization {
  /** The object type, which distinguishes the two. */
  readonly id: StartAuthorizationId;
  /** The entry under *Default Authorization*. */
  readonly defaultName: string;
  readonly programId: 'R3TR';
  readonly objectType: StartAuthorizationId;
  /** What to search for or apply under *TADIR Service*. */
  readonly tadirService: string;
  /**
   * `search`: a pattern, because the name depends on the activation. `exact`: the same in every
   * system.
   */
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
  /** `PFCG` fills it in automatically. */
  readonly prefilled?: true;
}

/** One literal value that a field must cover; dated only if SAP's guide gives it. */
export interface RequiredValue extends FieldValue, Partial<Dated> {}

/**
 * What a field must contain.
 * - `values`: all of the values.
 * - `asterisk`: SAP itself requires `*`.
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
  /** The heading that SAP's guide prints next to the technical name. */
  readonly heading?: string;
  readonly rule: FieldRule<Value>;
  readonly basis: Basis;
  readonly note?: string;
}

/** A field as a system requires it; a derived field has no date from SAP. */
export interface RequiredField extends AuthorizationField<RequiredValue>, Partial<Dated> {}

/** One of several ways to fill fields that belong together. */
export interface FieldAlternative<Field extends AuthorizationField = AuthorizationField> {
  readonly id: string;
  /** When to use this alternative. */
  readonly when: string;
  readonly fields: readonly Field[];
}

/** What SAP's guide does not say, and the source. */
export interface DerivedNote {
  /** Can contain `code` in backticks and *labels* in asterisks. */
  readonly text: string;
  readonly source: string;
}

/** An authorization object with every field and value that was ever required. */
export interface AuthorizationObject {
  readonly object: AuthorizationObjectId;
  readonly fields: readonly AuthorizationField[];
  /** One of these must apply as well, in the same authorization as `fields`. */
  readonly alternatives?: readonly FieldAlternative[];
  /** `steps`: named in the role steps of SAP's topic. `caution`: named only in its caution. */
  readonly statedIn: 'steps' | 'caution';
  /** The start authorization whose default supplies the object, depending on the release. */
  readonly suppliedBy?: StartAuthorizationId;
}

/**
 * An authorization as a system requires it. A check needs one authorization that covers all fields;
 * different authorizations can cover different values of a field
 * (src/facts/evidence.md#authorization-checks).
 */
export interface RequiredAuthorization extends Dated {
  readonly object: AuthorizationObjectId;
  /**
   * `required`: without it, something fails. `stated`: SAP names the object for this system, but
   * nothing there is known to check it (src/facts/evidence.md#s_rfcacl); `fields` is then empty.
   */
  readonly necessity: 'required' | 'stated';
  readonly fields: readonly RequiredField[];
  /** If there are any, exactly one of them must apply in addition to `fields`. */
  readonly alternatives: readonly FieldAlternative<RequiredField>[];
  readonly statedIn: AuthorizationObject['statedIn'];
  readonly suppliedBy?: StartAuthorizationId;
  readonly basis: Basis;
  /** What else SAP says, with `code` in backticks and *labels* in asterisks. */
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

/** The effect of a change on the requirements of the named systems. */
export type RequirementEffect = {readonly systems: readonly UserSystemId[]} & (
  | {readonly kind: 'user-type'; readonly rule: UserTypeRule}
  | {readonly kind: 'start-authorization'; readonly id: StartAuthorizationId}
  | {
      readonly kind: 'authorization';
      readonly object: AuthorizationObjectId;
      /**
       * The initial values of a field that got more values later; all other fields begin complete.
       */
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

/**
 * One dated change of the requirements in SAP's guide
 * (src/facts/evidence.md#history-of-the-requirement).
 */
export interface RequirementChange {
  readonly date: IsoDate;
  /** Short commit ID in SAP's repository. */
  readonly commit: string;
  readonly title: string;
  /** Like the title, with `code` in backticks and *labels* in asterisks. */
  readonly detail: string;
  /** Systems whose user or role the change affects. */
  readonly systems: readonly UserSystemId[];
  /** What SAP's document history said about it. */
  readonly announcement: string;
  readonly effects: readonly RequirementEffect[];
  /**
   * From this change on, the contents of the two separate systems were printed `swapped` or
   * `right`.
   */
  readonly printing?: 'swapped' | 'right';
}

/** A period in which the requirements printed in SAP's guide did not change. */
export interface RequirementPeriod {
  readonly from: IsoDate;
  /** The last day; undefined for today's period. */
  readonly to?: IsoDate;
  /** The change that started the period. */
  readonly change: RequirementChange;
  /** The contents of the two separate systems were printed the wrong way round. */
  readonly swapped: boolean;
}

/** One part of a role: a start authorization, a whole authorization object, or one value. */
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
  /** The system that the parts in `wrongSystem` belong to. */
  readonly belongsTo?: UserSystemId;
  /** Named then, but the printed role did not contain the default that supplies it. */
  readonly doubtful: readonly RolePart[];
  /** The role steps printed nothing for this system. */
  readonly noRole: boolean;
}

/** One line of a comparison cell: a text, and its system if there are several. */
export interface ComparisonLine {
  readonly system?: UserSystemId;
  /** Can contain `code` in backticks and *labels* in asterisks. */
  readonly text: string;
}

/** One row of the comparison of the topologies. */
export interface ComparisonRow {
  readonly id: string;
  readonly label: string;
  /** The source of the row, if it is not SAP's guide. */
  readonly source?: string;
  readonly cells: Readonly<Record<TopologyId, readonly ComparisonLine[]>>;
}
