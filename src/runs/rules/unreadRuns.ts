import {isObject, member, parseJson} from './parseJson';

/**
 * Stored texts that could not be read completely. Each is kept unchanged until a later version of
 * the guide reads it or the reader removes it.
 */
export type UnreadTexts = readonly string[];

/** The text that stores them. */
export function writeUnreadTexts(texts: UnreadTexts): string {
  return JSON.stringify({unread: texts});
}

/**
 * Reads the stored copies; `null` means that there are none. Earlier versions of the guide stored
 * the one damaged text unchanged, so any other format is such a text.
 */
export function readUnreadTexts(stored: string | null): UnreadTexts {
  if (stored === null) return [];
  const content = parseJson(stored)?.content;
  const texts = isObject(content) ? member(content, 'unread') : undefined;
  const known = Array.isArray(texts) && texts.every((text) => typeof text === 'string');
  return known ? (texts as string[]) : [stored];
}

/** Adds a copy; each text appears once. */
export function withUnreadText(texts: UnreadTexts, text: string): UnreadTexts {
  return texts.includes(text) ? texts : [...texts, text];
}
