/**
 * The result of a check: wrong; missing; valid but different from the reader's value (`differs`);
 * for a person to check; valid, with nothing to compare it with (`asEntered`); right; not needed.
 */
export type Verdict =
  'wrong' | 'missing' | 'differs' | 'check' | 'asEntered' | 'right' | 'notNeeded';

/** The judgement of a part of a URL or a key of a destination. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The facts, as a sentence. */
  readonly message: string;
  /** What to do, if anything. */
  readonly whatWouldDo?: string;
  /** The source of the rule. */
  readonly source: string;
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

/** Faults first, then what a person must check; otherwise in the given order. */
export function faultsFirst<Judged extends Judgement>(
  judged: readonly Judged[],
): readonly Judged[] {
  return [...judged].sort(
    (one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict),
  );
}

/** The judgement of a valid value that the reader has entered nowhere else. */
export function asEntered(label: string, source: string): Judgement {
  return {
    verdict: 'asEntered',
    message: 'The value is valid, but not compared.',
    whatWouldDo: `Enter ${label} in your values to compare it.`,
    source,
  };
}
