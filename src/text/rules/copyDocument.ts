import type {Inline} from './inline';

/** A step in what is copied. */
export interface TaskItem {
  readonly number: number;
  readonly done: boolean;
  readonly children: readonly Inline[];
}

/** A labeled line in what is copied. */
export interface FactItem {
  readonly label: string;
  readonly children: readonly Inline[];
}

/** A cell of a table in what is copied. */
export type Cell = readonly Inline[];

/** A block of what is copied. */
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

/** What is copied, free of any format. */
export type CopyDocument = readonly Block[];

/** A format of what is copied. */
export type CopyFormat = 'markdown' | 'jira' | 'plain' | 'html';
