import type {Status, SystemAnswer} from '../evaluate/answer';
import {isWrongPlace} from '../evaluate/status';

/** A status in words, alone and after a number. */
export const statusWords: Readonly<Record<Status, string>> = {
  met: 'met',
  broader: 'broader than needed',
  partly: 'partly met',
  missing: 'missing',
  unknown: 'cannot be told',
};

/** The reading order of findings: what to fix first. */
export const statusOrder: readonly Status[] = ['missing', 'partly', 'unknown', 'broader', 'met'];

/**
 * How often each status occurs in an answer: "1 missing, 2 met"; roles in the wrong system first.
 */
export function describeCounts(
  counts: Readonly<Record<Status, number>>,
  systems: readonly SystemAnswer[],
): string {
  const misplaced = systems.filter(({recognised}) => recognised.some(isWrongPlace)).length;
  const words = statusOrder
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${statusWords[status]}`);
  return [...(misplaced > 0 ? [`${misplaced} in the wrong system`] : []), ...words].join(', ');
}
