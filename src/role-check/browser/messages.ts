import type {UserSystemId} from '../../facts/requirements/types';
import type {RoleCheckAnswer} from '../rules/evaluate/answer';
import type {TopologyId} from '../../facts/topologyIds';
import type {Values} from '../../facts/valueDefinitions';

/** One input: a pasted text, or a file that the worker reads by itself. */
export interface CheckSource {
  readonly id: string;
  readonly name: string;
  readonly content: string | Blob;
}

/** Against what the inputs are checked. */
export interface CheckOptions {
  readonly topology: TopologyId;
  /** The system that each input is from, by its ID, where the reader has said it. */
  readonly systems: Readonly<Record<string, UserSystemId>>;
  /** Only these roles; all where none are named. */
  readonly roles: readonly string[];
  readonly values: Values;
  readonly today: string;
  readonly guideVersion: string;
}

/** What the page asks of the worker. `judge` uses what an earlier `check` has read. */
export type CheckRequest =
  | {
      readonly type: 'check';
      readonly sources: readonly CheckSource[];
      readonly options: CheckOptions;
    }
  | {readonly type: 'judge'; readonly options: CheckOptions};

/** How far the reading is: characters of texts and bytes of files. */
export interface CheckProgress {
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

/** What the worker tells the page. */
export type CheckReply =
  | ({readonly type: 'progress'} & CheckProgress)
  | {
      readonly type: 'answer';
      readonly answer: RoleCheckAnswer;
      /** The system that the role names of an input speak of, by its ID. */
      readonly guesses: Readonly<Record<string, UserSystemId>>;
    }
  | {readonly type: 'failed'; readonly message: string};
