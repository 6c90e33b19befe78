import {sapWords} from './sapWords';

/** Shorter texts are names and labels, not messages. */
const fewestWords = 3;

/** Whether a text that stands as code is a message: a name or a label has hardly a word in small letters. */
export const isMessage = (code: string) => (code.match(/(?<=\s)\p{Ll}+/gu) ?? []).length > 1;

const wordsOf = (text: string) => sapWords(text).map((word) => word.toLowerCase());

const known = new Map<string, readonly string[]>();

/** The words of a message that are the same each time. Each query compares itself with all messages. */
function ownWords(message: string): readonly string[] {
  const words = known.get(message) ?? wordsOf(message.replace(/\{\w{1,20}\}|…/g, ' '));
  known.set(message, words);
  return words;
}

/** How many words two texts have in common, in the same order. */
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

/** Of a message most words have to be there, or it is another one. */
const sameMessage = 0.7;

/** A message has at most this many words; what follows in a log is another. */
const mostWords = 80;

/**
 * How much of one of the messages among the codes of a passage a query holds, from 0 to 1: its own words in their order,
 * whatever stands in between.
 */
export function messageMatch(query: string, codes: readonly string[]): number {
  const asked = wordsOf(query).slice(0, mostWords);
  if (asked.length < fewestWords) return 0;
  const shares = codes.filter(isMessage).map((message) => {
    const own = ownWords(message);
    return own.length < fewestWords ? 0 : commonInOrder(own, asked) / own.length;
  });
  return Math.max(0, ...shares);
}

/** Whether a query holds one of the messages, whatever else it holds. */
export function holdsMessage(query: string, codes: readonly string[]): boolean {
  return messageMatch(query, codes) >= sameMessage;
}
