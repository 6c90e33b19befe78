/**
 * What a check says: wrong; missing; valid but other than the reader's value (`differs`); for a
 * person to check; valid, but with nothing to compare it with (`asEntered`); right; not needed.
 */
export type Verdict =
  'wrong' | 'missing' | 'differs' | 'check' | 'asEntered' | 'right' | 'notNeeded';

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

const order: readonly Verdict[] = [
  'wrong',
  'missing',
  'differs',
  'check',
  'asEntered',
  'right',
  'notNeeded',
];

/** Faults first, then what a person has to check; otherwise in the given order. */
export function faultsFirst<Judged extends Judgement>(
  judged: readonly Judged[],
): readonly Judged[] {
  return [...judged].sort(
    (one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict),
  );
}

/** What is said of a valid value that the reader has entered nowhere else. */
export function asEntered(label: string, source: string): Judgement {
  return {
    verdict: 'asEntered',
    message: 'The value is valid, but not compared.',
    whatWouldDo: `Enter ${label} in your values to compare it.`,
    source,
  };
}
