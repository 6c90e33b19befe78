/**
 * Control, formatting and surrogate characters, and line and paragraph separators. They cannot be
 * seen, and some make a text read differently from what it is. Line ends and tabs are judged apart.
 */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether a text holds characters that cannot be seen, other than blanks, tabs and line ends. */
export function hasHiddenCharacters(text: string): boolean {
  return hidden.test(text);
}

/** Whether a text holds an angle bracket, as every piece of markup does. */
export function hasAngleBrackets(text: string): boolean {
  return /[<>]/.test(text);
}

/** A text from elsewhere as one line, free of hidden characters and markup, and cut to a length. */
export function plainLine(text: string, maxLength: number): string {
  // Only the beginning of an endless text is looked at.
  const visible = text
    .slice(0, Math.max(1000, maxLength * 2))
    .replace(new RegExp(hidden.source, 'gu'), '')
    .replace(/[<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(visible);
  return characters.length > maxLength ? `${characters.slice(0, maxLength).join('')}…` : visible;
}

/** A text from elsewhere for use inside a message. */
export function quoted(text: string): string {
  return `“${plainLine(text, 40)}”`;
}
