import type {TableName} from '../parse/rows';
import type {Basis, IsoDate, UserSystemId} from '../../../facts/requirements/types';
import type {TopicKey} from '../../../facts/topics';
import type {TopologyId} from '../../../facts/topologies';
import type {LineProblem, RoleFileFormat} from '../parse/rows';

/**
 * The answer for one requirement.
 * - `met`: granted.
 * - `broader`: granted, and more than needed.
 * - `partly`: partly granted; the finding names what is missing.
 * - `missing`: not granted at all.
 * - `unknown`: these files don't show it.
 */
export type Status = 'met' | 'broader' | 'partly' | 'missing' | 'unknown';

/** The subject of a finding; permanent, so that pipelines can rely on it. */
export type FindingId =
  | 'IWSG'
  | 'IWSV'
  | 'start-authorizations'
  | 'S_BTCH_NA1'
  | 'S_BTCH_JOB'
  | 'S_APPL_LOG'
  | 'S_RFCACL'
  | 'inactive-authorizations'
  | 'system-of-roles'
  | 'generated-profile'
  | 'assigned-user'
  | 'user-comparison'
  | 'user-type';

/** The step of the guide that fixes a fault. */
export interface MendingStep {
  readonly topic: TopicKey;
  readonly stepId: string;
  /** The number of the step on the page. */
  readonly number: number;
  /** What to do in the step, as an instruction. */
  readonly title: string;
}

/** One value that no authorization grants together with the other fields. */
export interface MissingValue {
  readonly object: string;
  readonly field: string;
  /** The value as the guide prints it. */
  readonly value: string;
  /** The role and authorization that come nearest, if any. */
  readonly nearest?: AuthorizationRef;
  /** The authorization that grants the value, but not the other fields. */
  readonly standsIn?: AuthorizationRef;
  /** A likely reason why the value is missing. */
  readonly hint?: string;
}

/** One value that is broader than needed, and the narrower choice. */
export interface Excess {
  readonly object: string;
  readonly field: string;
  readonly value: string;
  readonly narrower: string;
  readonly in: AuthorizationRef;
}

/** An authorization by its name in `PFCG`. */
export interface AuthorizationRef {
  readonly role: string;
  readonly authorization: string;
}

/** The answer for one requirement of one system. */
export interface Finding {
  readonly id: FindingId;
  readonly system: UserSystemId;
  /** The subject of the finding, as a heading. */
  readonly title: string;
  readonly status: Status;
  /** The reason for the status, in one sentence. */
  readonly detail: string;
  /** The role contains it, but it is inactive. */
  readonly inactive?: true;
  /** The authorization object, if any, and its fields. */
  readonly object?: string;
  readonly fields: readonly string[];
  readonly lacks: readonly MissingValue[];
  readonly excess: readonly Excess[];
  /** The export or transaction that shows it, if the status is `unknown`. */
  readonly toldBy?: string;
  /** The authorizations that grant it. */
  readonly grantedBy: readonly AuthorizationRef[];
  readonly since?: IsoDate;
  readonly evidence?: string;
  readonly basis?: Basis;
  readonly step: MendingStep;
}

/** A pattern recognized in the roles as a whole. */
export interface Recognition {
  readonly id:
    | 'older-version'
    | 'swapped-roles'
    | 'other-topology'
    | 'wide-rfcacl'
    | 'no-profile-name'
    | 'all-powerful'
    | 'critical';
  readonly system: UserSystemId;
  readonly title: string;
  readonly detail: string;
  readonly roles: readonly string[];
  readonly objects: readonly string[];
  /** The period that the role seems to come from, for `older-version`. */
  readonly period?: {readonly from: IsoDate; readonly to: IsoDate};
  readonly step: MendingStep;
}

/** The answer for one system. */
export interface SystemAnswer {
  readonly system: UserSystemId;
  readonly label: string;
  /** The roles that contain anything relevant; if none does, all roles that were checked. */
  readonly roles: readonly string[];
  /** How many roles were checked. */
  readonly roleCount: number;
  readonly findings: readonly Finding[];
  readonly recognised: readonly Recognition[];
}

/** What was read from one file. */
export interface FileSummary {
  readonly name: string;
  readonly system?: UserSystemId;
  readonly formats: readonly RoleFileFormat[];
  readonly encoding: string;
  readonly tables: Readonly<Partial<Record<TableName, number>>>;
  readonly roleCount: number;
  readonly lineCount: number;
  /** Columns with password hashes that were dropped without reading them. */
  readonly droppedColumns: readonly string[];
  readonly problems: readonly LineProblem[];
  readonly problemCount: number;
  readonly failure?: string;
}

/** The whole answer. */
export interface RoleCheckAnswer {
  readonly topology: TopologyId;
  /** The date of the check. */
  readonly date: IsoDate;
  readonly guideVersion: string;
  /** The version of the requirements that the roles were compared with. */
  readonly requirementVersion: {readonly date: IsoDate; readonly commit: string};
  /** `unreadable`: no role could be read, so there are no findings. */
  readonly verdict: 'complete' | 'findings' | 'open' | 'unreadable';
  /** What to do next, in one sentence. */
  readonly next: string;
  readonly nextStep?: MendingStep;
  readonly counts: Readonly<Record<Status, number>>;
  readonly systems: readonly SystemAnswer[];
  readonly files: readonly FileSummary[];
}
