/**
 * A copy of a text that does not keep the text alive that it was cut from. Engines store a slice as
 * a pointer into its parent, so a kept field of one row would otherwise hold a whole chunk of the
 * file in memory.
 */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}

const excerptLength = 100;

/** What password hashes look like; an excerpt does not need the hash values of services either. */
const hash = /\{x-[^}]*\}\S*|[0-9A-F]{16,}/gi;

/** A text without what looks like a password hash. */
export function hideHashes(text: string): string {
  return text.replace(hash, '…');
}

/** The beginning of a line, to be shown with what is wrong about it. */
export function excerptOf(line: string): string {
  const hidden = hideHashes(line.slice(0, 4 * excerptLength));
  return ownText(hidden.slice(0, excerptLength).trim());
}

/** Hands out one and the same copy for equal texts, so that a million rows share their names. */
export interface TextPool {
  share(text: string): string;
}

/** A new, empty pool. */
export function createTextPool(): TextPool {
  const known = new Map<string, string>();
  return {
    share(text) {
      const there = known.get(text);
      if (there !== undefined) return there;
      const copy = ownText(text);
      known.set(copy, copy);
      return copy;
    },
  };
}
