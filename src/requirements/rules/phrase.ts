import type {ValueName} from '../../facts/valueDefinitions';

/**
 * A phrase of a sentence from typed data; page and Markdown each have their own way to write it.
 */
export type Phrase =
  | string
  /** A literal: a transaction, a field, a value to enter. */
  | {readonly code: string}
  /** A value of the reader's own landscape. */
  | {readonly value: ValueName}
  /** A calendar day, `YYYY-MM-DD`. */
  | {readonly day: string}
  /** A line break inside a table cell. */
  | 'line-break';
