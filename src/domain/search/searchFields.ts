import {indexTerms, queryTerms} from './sapWords';
import type {SearchRecord} from './searchRecord';

/** What a record is looked up in. */
export const searchFields = ['codes', 'title', 'heading', 'text'] as const;

export type SearchField = (typeof searchFields)[number];

/** The text of a field. The opening of a page stands for its title, so that a page is found once. */
export function fieldText(record: SearchRecord, field: SearchField): string {
  if (field === 'codes') return record.codes.join('\n');
  if (field === 'title') return record.anchor ? '' : record.pageTitle;
  if (field === 'heading') return record.anchor ? record.heading : '';
  return record.text;
}

/** How much a hit in a field counts: code before title before heading before text. */
export const fieldWeights: Readonly<Record<SearchField, number>> = {
  codes: 6,
  title: 5,
  heading: 3,
  text: 1,
};

/** What counts less than the word itself. */
export const looseWeights = {prefix: 0.4, fuzzy: 0.15};

/**
 * How many letters may differ, as a share of the word. Numbers and short names mean something else
 * with one character changed.
 */
export function allowedTypos(term: string): number | false {
  if (term.length < 5 || (/\d/.test(term) && term.length < 8) || /^\d+$/.test(term)) return false;
  return 0.2;
}

/** Whether words that begin with the term count, too. A figure is meant as it stands. */
export function asBeginning(term: string): boolean {
  return term.length > 1 && !/^\d{1,3}$/.test(term);
}

/** How texts and queries are cut into terms. */
export const tokenize = {index: indexTerms, query: queryTerms};
