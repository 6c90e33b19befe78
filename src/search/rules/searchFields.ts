import {isMessage} from './messageMatch';
import {indexTerms, queryTerms} from './sapWords';
import type {SearchRecord} from './searchRecord';

/** The searchable fields of a record. */
export const searchFields = ['codes', 'title', 'heading', 'text'] as const;

export type SearchField = (typeof searchFields)[number];

/** The text of a field. The opening of a page uses its title, so that each page is found once. */
export function fieldText(record: SearchRecord, field: SearchField): string {
  // Messages are also part of the text; among the names they would outweigh them.
  if (field === 'codes') return record.codes.filter((code) => !isMessage(code)).join('\n');
  if (field === 'title') return record.anchor ? '' : record.pageTitle;
  if (field === 'heading') return record.anchor ? record.heading : '';
  return record.text;
}

/** A name has capitals, digits or separators; anything else is a plain word. */
const looksLikeName = (query: string) => /\p{Lu}{3}|[\p{N}_/]/u.test(query);

/**
 * The weight of a hit by field: code, then title, heading and text. For plain words a code counts
 * little, because parts of codes can also be words (`CREATE_DAT`).
 */
export function fieldWeights(query: string): Readonly<Record<SearchField, number>> {
  return {codes: looksLikeName(query) ? 12 : 1, title: 9, heading: 4, text: 1};
}

/**
 * Ranks places that use a name before places that explain it. For plain words, the topics of the
 * setup plan come first.
 */
export function recordWeight({step, path}: SearchRecord, query: string): number {
  if (path === '/reference/glossary/') return 0.6;
  if (looksLikeName(query)) return step ? 1.6 : 1;
  return path.startsWith('/s4hana/') ? 1.25 : 1;
}

/** Ranks a long text about the same as a short one with the same content. */
export const lengthWeights = {k: 1.2, b: 0.4, d: 0.5};

/** The weights of inexact matches. */
export const looseWeights = {prefix: 0.4, fuzzy: 0.15};

/**
 * A longer query is pasted: its words are complete and correct, and fuzzy matching would be slow.
 */
const longestTyped = 8;

/**
 * How many letters may differ, as a share of the word. One changed character gives numbers and
 * short names a different meaning.
 */
export function allowedTypos(term: string, _at: number, terms: readonly string[]): number | false {
  if (terms.length > longestTyped || /^\/.*\/\d{3}$/.test(term)) return false;
  if (term.length < 5 || (/\d/.test(term) && term.length < 8) || /^\d+$/.test(term)) return false;
  return 0.2;
}

/** Whether words that begin with the term also match. Numbers must match exactly. */
export function asBeginning(term: string, _at: number, terms: readonly string[]): boolean {
  return terms.length <= longestTyped && term.length > 1 && !/^\d{1,3}$/.test(term);
}

/** How to split texts and queries into terms. */
export const tokenize = {index: indexTerms, query: queryTerms};
