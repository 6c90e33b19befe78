/**
 * How something stands for AFC: right; wrong; missing; right in itself but another than the
 * reader's value (`differs`); not needed; or to be checked by a person.
 */
export type Verdict = 'right' | 'wrong' | 'missing' | 'differs' | 'notNeeded' | 'check';

/** What is said about a part of a URL or a key of a destination. */
export interface Judgement {
  readonly verdict: Verdict;
  /** What is the case, as a sentence. */
  readonly message: string;
  /** What would do, where something is to be done. */
  readonly whatWouldDo?: string;
  /** Where the rule comes from. */
  readonly source: string;
}

/** Whether nothing has to be done about it. */
export function isFine({verdict}: Judgement): boolean {
  return verdict === 'right' || verdict === 'notNeeded';
}
