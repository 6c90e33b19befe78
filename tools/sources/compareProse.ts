import {diffArrays, diffWords} from 'diff';
import type {Sentence} from './sentences';

const quoted = ({text}: Sentence) => `"${text}"`;

/** The share of words that two sentences have in the same order, from 0 to 1. */
function likeness(one: Sentence, other: Sentence): number {
  const [first, second] = [one.words.split(' '), other.words.split(' ')];
  const shared = diffArrays(first, second)
    .filter(({added, removed}) => !added && !removed)
    .reduce((sum, {count}) => sum + count, 0);
  return (2 * shared) / (first.length + second.length);
}

/** A sentence with its removed and added words, marked as by `git diff --word-diff`. */
function marked(one: Sentence, other: Sentence): string {
  const parts = diffWords(one.text, other.text).map(({value, added, removed}) => {
    const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(value) ?? [];
    if (!words || (!added && !removed)) return value;
    return `${before}${added ? `{+${words}+}` : `[-${words}-]`}${after}`;
  });
  return `"${parts.join('')}"`;
}

/** Removes the pairs with this relation from both lists. */
function takePairs(
  removed: Sentence[],
  added: Sentence[],
  related: (one: Sentence, other: Sentence) => boolean,
): (readonly [Sentence, Sentence])[] {
  return [...removed].flatMap((one) => {
    const at = added.findIndex((other) => related(one, other));
    const other = added[at];
    if (!other) return [];
    added.splice(at, 1);
    removed.splice(removed.indexOf(one), 1);
    return [[one, other] as const];
  });
}

/** The sentences that were changed, added, removed and moved. */
export function compareProse(before: readonly Sentence[], after: readonly Sentence[]): string[] {
  const parts = diffArrays([...before], [...after], {
    comparator: (one, other) => one.words === other.words,
  });
  const removed = parts.flatMap((part) => (part.removed ? part.value : []));
  const added = parts.flatMap((part) => (part.added ? part.value : []));
  const moved = takePairs(removed, added, (one, other) => one.words === other.words);
  const changed = takePairs(removed, added, (one, other) => likeness(one, other) >= 0.5);
  return [
    ...changed.map(([one, other]) => `text changed: ${marked(one, other)}`),
    ...added.map((one) => `text added: ${quoted(one)}`),
    ...removed.map((one) => `text removed: ${quoted(one)}`),
    ...moved.map(([one]) => `text moved: ${quoted(one)}`),
  ];
}
