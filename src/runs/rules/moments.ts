const isoPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/**
 * Reads a moment: ISO 8601, UTC, as `Date.toISOString` writes it. Returns it in one spelling, so
 * that comparing texts compares moments, or undefined if it isn't a moment.
 */
export function parseMoment(input: unknown): string | undefined {
  if (typeof input !== 'string' || !isoPattern.test(input)) return undefined;
  const milliseconds = Date.parse(input);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

/** The earlier of two moments. */
export function earlier(first: string, second: string): string {
  return first < second ? first : second;
}

/** The last moment that `parseMoment` reads: from the year 10000, the format differs. */
const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * The moment of a change: now, but always after the change it replaces. Clocks are set back, and
 * two changes can share a millisecond; a merge must still take the newer one.
 */
export function momentAfter(replaced: string, now: string): string {
  if (now > replaced) return now;
  return new Date(Math.min(Date.parse(replaced) + 1, lastMoment)).toISOString();
}
