import type {Difference} from './difference';
import type {Statement} from './topicFacts';

/** For each statement of the first list, the one of the second that it stays, in order (LCS). */
function kept(
  before: readonly Statement[],
  after: readonly Statement[],
): (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const length = (one: number, other: number) => lengths[one * width + other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1)
      lengths[one * width + other] =
        before[one]?.key === after[other]?.key
          ? length(one + 1, other + 1) + 1
          : Math.max(length(one + 1, other), length(one, other + 1));
  const pairs: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < before.length && other < after.length) {
    if (before[one]?.key === after[other]?.key) pairs.push([one++, other++]);
    else if (length(one + 1, other) >= length(one, other + 1)) one += 1;
    else other += 1;
  }
  return pairs;
}

function words(key: string): Set<string> {
  return new Set(key.split(/[^\p{L}\p{N}_/*]+/u).filter(Boolean));
}

/** How many of their words two sentences share, from 0 to 1 (Dice). */
function likeness(one: Statement, other: Statement): number {
  const [first, second] = [words(one.key), words(other.key)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / (first.size + second.size || 1);
}

const longest = 260;
const around = 50;

function quoted(text: string): string {
  return `"${text.length > longest ? `${text.slice(0, longest)}…` : text}"`;
}

/** How many characters two texts share from the start. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Two versions of a sentence; of long ones, the part that differs with some words around it. */
function change(one: string, other: string): string {
  if (Math.max(one.length, other.length) <= longest) return `${quoted(one)} → ${quoted(other)}`;
  const start = Math.max(0, sharedStart(one, other) - around);
  const [from, to] = [one.slice(start), other.slice(start)];
  const mirrored = (text: string) => [...text].reverse().join('');
  const end = Math.max(0, sharedStart(mirrored(from), mirrored(to)) - around);
  const part = (text: string) =>
    quoted(`${start > 0 ? '…' : ''}${text.slice(0, text.length - end)}${end > 0 ? '…' : ''}`);
  return `${part(from)} → ${part(to)}`;
}

/** Takes the pairs with this relation out of both lists. */
function pairsOut(
  gone: Statement[],
  come: Statement[],
  related: (one: Statement, other: Statement) => boolean,
): (readonly [Statement, Statement])[] {
  return [...gone].flatMap((one) => {
    const at = come.findIndex((other) => related(one, other));
    const other = come[at];
    if (!other) return [];
    come.splice(at, 1);
    gone.splice(gone.indexOf(one), 1);
    return [[one, other] as const];
  });
}

/**
 * What a topic says besides its terms and roles: sentences moved, changed, added and removed. Case,
 * markup, product names and what a link is called do not count (see `comparable`).
 */
export function compareStatements(
  before: readonly Statement[],
  after: readonly Statement[],
): Difference[] {
  const pairs = kept(before, after);
  const gone = before.filter((_, index) => !pairs.some(([one]) => one === index));
  const come = after.filter((_, index) => !pairs.some(([, other]) => other === index));
  const moved = pairsOut(gone, come, (one, other) => one.key === other.key);
  const changed = pairsOut(gone, come, (one, other) => likeness(one, other) >= 0.6);
  const text = (what: string): Difference => ({kind: 'text', text: what});
  return [
    ...changed.map(([one, other]) => text(`text changed: ${change(one.text, other.text)}`)),
    ...come.map((one) => text(`text added: ${quoted(one.text)}`)),
    ...gone.map((one) => text(`text removed: ${quoted(one.text)}`)),
    ...moved.map(([one]) => text(`text moved: ${quoted(one.text)}`)),
  ];
}
