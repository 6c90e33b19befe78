import type {UserSystemId} from '../../facts/requirements/types';
import type {RoleCheckAnswer} from '../rules/evaluate/answer';
import type {TopologyId} from '../../facts/topologyIds';
import type {Values} from '../../facts/valueDefinitions';

/** One input: pasted text, or a file that the worker reads itself. */
export interface CheckSource {
  readonly id: string;
  readonly name: string;
  readonly content: string | Blob;
}

/** What the inputs are checked against. */
export interface CheckOptions {
  readonly topology: TopologyId;
  /** The system of each input, by input ID, if the reader has chosen one. */
  readonly systems: Readonly<Record<string, UserSystemId>>;
  /** Checks only these roles; all roles if empty. */
  readonly roles: readonly string[];
  readonly values: Values;
  readonly today: string;
  readonly guideVersion: string;
}

/** A request from the page to the worker. `judge` uses what an earlier `check` has read. */
export type CheckRequest =
  | {
      readonly type: 'check';
      readonly sources: readonly CheckSource[];
      readonly options: CheckOptions;
    }
  | {readonly type: 'judge'; readonly options: CheckOptions};

/** Reading progress: characters of texts and bytes of files. */
export interface CheckProgress {
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

/** A message from the worker to the page. */
export type CheckReply =
  | ({readonly type: 'progress'} & CheckProgress)
  | {
      readonly type: 'answer';
      readonly answer: RoleCheckAnswer;
      /** The system that the role names of an input suggest, by input ID. */
      readonly guesses: Readonly<Record<string, UserSystemId>>;
    }
  | {readonly type: 'failed'; readonly message: string};
