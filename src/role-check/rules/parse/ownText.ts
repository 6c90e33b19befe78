/**
 * A copy of a text that does not keep the original text in memory. Engines store a slice as a
 * pointer into its parent, so one retained field would otherwise hold a whole chunk of the file.
 */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}

const excerptLength = 100;

/**
 * Matches password hashes; hash values of services match too, because an excerpt doesn't need them.
 */
const hash = /\{x-[^}]*\}\S*|[0-9A-F]{16,}/gi;

/** Removes everything that looks like a password hash. */
export function hideHashes(text: string): string {
  return text.replace(hash, '…');
}

/** The beginning of a line, shown with the problem. */
export function excerptOf(line: string): string {
  const hidden = hideHashes(line.slice(0, 4 * excerptLength));
  return ownText(hidden.slice(0, excerptLength).trim());
}

/** Returns the same copy for equal texts, so that a million rows share their names. */
export interface TextPool {
  share(text: string): string;
}

export function createTextPool(): TextPool {
  const known = new Map<string, string>();
  return {
    share(text) {
      const shared = known.get(text);
      if (shared !== undefined) return shared;
      const copy = ownText(text);
      known.set(copy, copy);
      return copy;
    },
  };
}
