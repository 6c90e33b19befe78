/**
 * Control, formatting and surrogate characters, and line and paragraph separators. They are
 * invisible, and some change how a text reads. Line ends and tabs are checked separately.
 */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether a text contains invisible characters other than blanks, tabs and line ends. */
export function hasHiddenCharacters(text: string): boolean {
  return hidden.test(text);
}

/** Whether a text contains an angle bracket, as all markup does. */
export function hasAngleBrackets(text: string): boolean {
  return /[<>]/.test(text);
}

/** An untrusted text as one line, without hidden characters and markup, cut to a length. */
export function plainLine(text: string, maxLength: number): string {
  // Process only the beginning of a very long text.
  const visible = text
    .slice(0, Math.max(1000, maxLength * 2))
    .replace(new RegExp(hidden.source, 'gu'), '')
    .replace(/[<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(visible);
  return characters.length > maxLength ? `${characters.slice(0, maxLength).join('')}…` : visible;
}

/** An untrusted text for use in a message. */
export function quoted(text: string): string {
  return `“${plainLine(text, 40)}”`;
}
