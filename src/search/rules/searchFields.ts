import {isMessage} from './messageMatch';
import {indexTerms, queryTerms} from './sapWords';
import type {SearchRecord} from './searchRecord';

/** What a record is looked up in. */
export const searchFields = ['codes', 'title', 'heading', 'text'] as const;

export type SearchField = (typeof searchFields)[number];

/** The text of a field. The opening of a page stands for its title, so that a page is found once. */
export function fieldText(record: SearchRecord, field: SearchField): string {
  // Messages stand in the text, too; among the names they would outweigh them.
  if (field === 'codes') return record.codes.filter((code) => !isMessage(code)).join('\n');
  if (field === 'title') return record.anchor ? '' : record.pageTitle;
  if (field === 'heading') return record.anchor ? record.heading : '';
  return record.text;
}

/** A name has capitals, digits or separators; what is typed as a plain word is a word of a text. */
const looksLikeName = (query: string) => /\p{Lu}{3}|[\p{N}_/]/u.test(query);

/**
 * How much a hit in a field counts: code before title before heading before text. For plain words a
 * code counts little, as its parts can be words, too (`CREATE_DAT`).
 */
export function fieldWeights(query: string): Readonly<Record<SearchField, number>> {
  return {codes: looksLikeName(query) ? 12 : 1, title: 9, heading: 4, text: 1};
}

/**
 * Where a name is used comes before where it is explained. For plain words, the topics of the setup
 * plan come first.
 */
export function recordWeight({step, path}: SearchRecord, query: string): number {
  if (path === '/reference/glossary/') return 0.6;
  if (looksLikeName(query)) return step ? 1.6 : 1;
  return path.startsWith('/s4hana/') ? 1.25 : 1;
}

/** A long text is not worth less than a short one that says the same. */
export const lengthWeights = {k: 1.2, b: 0.4, d: 0.5};

/** What counts less than the word itself. */
export const looseWeights = {prefix: 0.4, fuzzy: 0.15};

/** A longer query is pasted: its words are whole and right, and looking for others takes long. */
const longestTyped = 8;

/**
 * How many letters may differ, as a share of the word. Numbers and short names mean something else
 * with one character changed.
 */
export function allowedTypos(term: string, _at: number, terms: readonly string[]): number | false {
  if (terms.length > longestTyped || /^\/.*\/\d{3}$/.test(term)) return false;
  if (term.length < 5 || (/\d/.test(term) && term.length < 8) || /^\d+$/.test(term)) return false;
  return 0.2;
}

/** Whether words that begin with the term count, too. A figure is meant as it stands. */
export function asBeginning(term: string, _at: number, terms: readonly string[]): boolean {
  return terms.length <= longestTyped && term.length > 1 && !/^\d{1,3}$/.test(term);
}

/** How texts and queries are cut into terms. */
export const tokenize = {index: indexTerms, query: queryTerms};
