import type {SearchAnswer} from '@site/src/search/views/useSearch';

/** The number of places in an answer. */
export function countOf(answer: SearchAnswer): number {
  if (answer.kind === 'topic') return 1;
  return answer.kind === 'hits' ? answer.hits.length : 0;
}
