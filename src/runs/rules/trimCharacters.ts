/**
 * The text without the given characters at its end. It uses a loop because `/x+$/` restarts at
 * every x of a text that doesn't end with one, and takes seconds for ten thousand of them.
 */
export function trimEndCharacters(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without the given characters at its start and at its end. */
export function trimCharacters(text: string, atStart: string, atEnd = atStart): string {
  let start = 0;
  while (start < text.length && atStart.includes(text.charAt(start))) start += 1;
  return trimEndCharacters(text.slice(start), atEnd);
}
