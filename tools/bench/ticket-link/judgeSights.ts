import type {Sight} from './watch.browser';

export interface Verdict {
  /** When the right branch, and only it, was permanently on screen; null if never. */
  readonly right: number | null;
  /** The total time for which the other branch was on screen. */
  readonly wrong: number;
  /** The maximum number of words of the other branch on screen at once. */
  readonly wrongWords: number;
}

/**
 * Evaluates what was seen frame by frame. Content before the first paint is not on screen yet, so
 * no time is earlier than `firstPaint`, and a state that ended before it was never seen.
 */
export function judgeSights(
  sights: readonly Sight[],
  firstPaint: number,
  lastLookAt: number,
): Verdict {
  const spans = sights
    .map((sight, index) => ({
      ...sight,
      from: Math.max(sight.at, firstPaint),
      to: sights[index + 1]?.at ?? Math.max(lastLookAt, firstPaint),
    }))
    .filter(({from, to}, index) => to > from || index === sights.length - 1);
  const lastNotRight = spans.findLastIndex(({right, wrong}) => !right || wrong);
  return {
    right: spans[lastNotRight + 1]?.from ?? null,
    wrong: spans.reduce((sum, {wrong, from, to}) => sum + (wrong ? to - from : 0), 0),
    wrongWords: Math.max(0, ...spans.map(({wrongWords}) => wrongWords)),
  };
}
