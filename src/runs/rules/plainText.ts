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

/** A text from elsewhere, short and free of hidden characters and markup, for use inside a message. */
export function quoted(text: string): string {
  // Of a text without end only the beginning is looked at.
  const visible = text
    .slice(0, 1000)
    .replace(new RegExp(hidden.source, 'gu'), '')
    .replace(/[<>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(visible);
  return `“${characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : visible}”`;
}
