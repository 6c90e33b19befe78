const isoPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/**
 * Reads a moment: ISO 8601, UTC, as `Date.toISOString` writes it. Gives it in one spelling, so
 * that comparing texts compares moments, or nothing if it is none.
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
