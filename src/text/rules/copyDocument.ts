import type {Inline} from './inline';

/** A step in copied text. */
export interface TaskItem {
  readonly number: number;
  readonly done: boolean;
  readonly children: readonly Inline[];
}

/** A labeled line in copied text. */
export interface FactItem {
  readonly label: string;
  readonly children: readonly Inline[];
}

/** A table cell in copied text. */
export type Cell = readonly Inline[];

/** A block of copied text. */
export type Block =
  | {readonly type: 'heading'; readonly level: 2 | 3; readonly children: readonly Inline[]}
  | {readonly type: 'paragraph'; readonly children: readonly Inline[]}
  | {readonly type: 'tasks'; readonly items: readonly TaskItem[]}
  | {readonly type: 'facts'; readonly items: readonly FactItem[]}
  /** The first cell of each row names the row. */
  | {
      readonly type: 'table';
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    };

/** Copied text, independent of any format. */
export type CopyDocument = readonly Block[];

/** A format of copied text. */
export type CopyFormat = 'markdown' | 'jira' | 'plain' | 'html';
