import type {ValueName} from '../../facts/valueDefinitions';

/** A stretch of a sentence from typed data, which page and Markdown write each in its own form. */
export type Phrase =
  | string
  /** A literal: a transaction, a field, a value to enter. */
  | {readonly code: string}
  /** A value of the reader's own landscape. */
  | {readonly value: ValueName}
  /** A calendar day, `YYYY-MM-DD`. */
  | {readonly day: string}
  /** The end of a line inside a table cell. */
  | 'line-break';
