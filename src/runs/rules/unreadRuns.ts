import {isObject, member, parseJson} from './parseJson';

/**
 * Stored texts that could not be read, or not completely. Each is kept as it was, until a later
 * version of the guide reads it or the reader removes it.
 */
export type UnreadTexts = readonly string[];

/** The text in which they are stored. */
export function writeUnreadTexts(texts: UnreadTexts): string {
  return JSON.stringify({unread: texts});
}

/**
 * Reads the stored copies; `null` means that there is none. Earlier versions of the guide stored
 * the one damaged text as it was: what has another form is such a text.
 */
export function readUnreadTexts(stored: string | null): UnreadTexts {
  if (stored === null) return [];
  const content = parseJson(stored)?.content;
  const texts = isObject(content) ? member(content, 'unread') : undefined;
  const known = Array.isArray(texts) && texts.every((text) => typeof text === 'string');
  return known ? (texts as string[]) : [stored];
}

/** The copies with one more; each text once. */
export function withUnreadText(texts: UnreadTexts, text: string): UnreadTexts {
  return texts.includes(text) ? texts : [...texts, text];
}
