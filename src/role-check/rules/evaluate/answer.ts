import type {TableName} from '../parse/rows';
import type {Basis, IsoDate, UserSystemId} from '../../../facts/requirements/types';
import type {TopicKey} from '../../../facts/topics';
import type {TopologyId} from '../../../facts/topologies';
import type {LineProblem, RoleFileFormat} from '../parse/rows';

/**
 * The answer for one requirement.
 * - `met`: granted.
 * - `broader`: granted, and more than is needed.
 * - `partly`: something of it is granted; what lacks is named.
 * - `missing`: nothing of it is granted.
 * - `unknown`: cannot be told from these files.
 */
export type Status = 'met' | 'broader' | 'partly' | 'missing' | 'unknown';

/** What a finding is about; permanent, so that pipelines can rely on it. */
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

/** The step of the guide that mends something. */
export interface MendingStep {
  readonly topic: TopicKey;
  readonly stepId: string;
  /** Its number on the page. */
  readonly number: number;
  /** What is done in it, as an instruction. */
  readonly title: string;
}

/** One value that no authorization grants together with the others. */
export interface MissingValue {
  readonly object: string;
  readonly field: string;
  /** The value as the guide prints it. */
  readonly value: string;
  /** The role and authorization that come nearest; none where there is no such authorization. */
  readonly nearest?: AuthorizationRef;
  /** The authorization that does grant the value, but not the other fields. */
  readonly standsIn?: AuthorizationRef;
  /** A guess at how the value got lost. */
  readonly hint?: string;
}

/** One value that goes beyond the need, and the narrower choice. */
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
  /** What it is about, as a heading. */
  readonly title: string;
  readonly status: Status;
  /** One sentence: why this status. */
  readonly detail: string;
  /** It is in the role, but inactive. */
  readonly inactive?: true;
  /** The authorization object concerned, if any, and its fields. */
  readonly object?: string;
  readonly fields: readonly string[];
  readonly lacks: readonly MissingValue[];
  readonly excess: readonly Excess[];
  /** The export or transaction that would tell, where the status is `unknown`. */
  readonly toldBy?: string;
  /** Authorizations that grant it. */
  readonly grantedBy: readonly AuthorizationRef[];
  readonly since?: IsoDate;
  readonly evidence?: string;
  readonly basis?: Basis;
  readonly step: MendingStep;
}

/** Something recognised about the roles as a whole. */
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
  /** The stretch of time from which the role seems to be, for `older-version`. */
  readonly period?: {readonly from: IsoDate; readonly to: IsoDate};
  readonly step: MendingStep;
}

/** The answer for one system. */
export interface SystemAnswer {
  readonly system: UserSystemId;
  readonly label: string;
  /** The roles that hold something of interest, or where none does, those that were looked at. */
  readonly roles: readonly string[];
  /** How many roles were looked at. */
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
  /** Columns with password hashes that were dropped unread. */
  readonly droppedColumns: readonly string[];
  readonly problems: readonly LineProblem[];
  readonly problemCount: number;
  readonly failure?: string;
}

/** The whole answer. */
export interface RoleCheckAnswer {
  readonly topology: TopologyId;
  /** Day of the check. */
  readonly date: IsoDate;
  readonly guideVersion: string;
  /** The requirement that the roles were compared with. */
  readonly requirementVersion: {readonly date: IsoDate; readonly commit: string};
  /** `unreadable`: no role could be read; there are no findings then. */
  readonly verdict: 'complete' | 'findings' | 'open' | 'unreadable';
  /** One sentence: what to do next. */
  readonly next: string;
  readonly nextStep?: MendingStep;
  readonly counts: Readonly<Record<Status, number>>;
  readonly systems: readonly SystemAnswer[];
  readonly files: readonly FileSummary[];
}
