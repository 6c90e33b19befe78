/**
 * The median of the values; the mean of the middle two if their number is even. Throws if there are
 * none.
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('No values, so no median.');
  return (lower + upper) / 2;
}

/** The median of the non-null values; null if fewer than half have one. */
export function medianIfMost(values: readonly (number | null)[]): number | null {
  const present = values.filter((value) => value !== null);
  return present.length * 2 > values.length ? median(present) : null;
}
