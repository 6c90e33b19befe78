import {sapWords} from './sapWords';

/** Shorter texts are names and labels, not messages. */
const fewestWords = 3;

/** Whether a code text is a message: names and labels contain hardly any lowercase words. */
export const isMessage = (code: string) => (code.match(/(?<=\s)\p{Ll}+/gu) ?? []).length > 1;

const wordsOf = (text: string) => sapWords(text).map((word) => word.toLowerCase());

const wordCache = new Map<string, readonly string[]>();

/** The fixed words of a message. Cached, because each query is compared with all messages. */
function ownWords(message: string): readonly string[] {
  const words = wordCache.get(message) ?? wordsOf(message.replace(/\{\w{1,20}\}|…/g, ' '));
  wordCache.set(message, words);
  return words;
}

/** The number of words that two texts share, in the same order. */
function commonInOrder(some: readonly string[], others: readonly string[]): number {
  let before = new Array<number>(others.length + 1).fill(0);
  for (const word of some) {
    const row = [0];
    for (const [index, other] of others.entries())
      row.push(
        word === other
          ? (before[index] ?? 0) + 1
          : Math.max(before[index + 1] ?? 0, row[index] ?? 0),
      );
    before = row;
  }
  return before.at(-1) ?? 0;
}

/** The share of a message's words that must match; otherwise it is a different message. */
const sameMessage = 0.7;

/** The maximum number of words in a message; in a log, the rest belongs to another message. */
const mostWords = 80;

/**
 * How well a query matches the best message among the codes of a passage, from 0 to 1. The
 * message's fixed words must appear in order; other words in between are ignored.
 */
export function messageMatch(query: string, codes: readonly string[]): number {
  const queryWords = wordsOf(query).slice(0, mostWords);
  if (queryWords.length < fewestWords) return 0;
  const shares = codes.filter(isMessage).map((message) => {
    const own = ownWords(message);
    return own.length < fewestWords ? 0 : commonInOrder(own, queryWords) / own.length;
  });
  return Math.max(0, ...shares);
}

/** Whether a query contains one of the messages. */
export function holdsMessage(query: string, codes: readonly string[]): boolean {
  return messageMatch(query, codes) >= sameMessage;
}
