import {withTodaysNames} from './words';

/** A sentence as SAP prints it, and the words used for comparison. */
export interface Sentence {
  readonly text: string;
  /**
   * The words without form: current product names, link targets instead of link words, no
   * punctuation around words.
   */
  readonly words: string;
}

// Private-use characters mark the words of a link, which change with the other topic's title.
const linkWords = /\uE000[^\uE001]*\uE001/g;
const marks = /[\uE000\uE001]/g;

/** The words of a link with its target; only the target is compared. */
export function withTarget(words: string, target: string): string {
  return ` \uE000${words}\uE001 (${target}) `;
}

/** Texts are compared word by word; other characters only separate words. */
function comparedWords(text: string): string {
  return withTodaysNames(text.replace(linkWords, ' '))
    .split(/\s+/)
    .map((word) => word.replace(/^[("'|]+|[)"'.,:;|]+$/g, ''))
    .filter(Boolean)
    .join(' ');
}

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

/** The sentences of a text; a line end always ends a sentence. */
export function sentencesOf(text: string): Sentence[] {
  return Array.from(segmenter.segment(text), ({segment}) => ({
    text: segment.replace(marks, '').replace(/\s+/g, ' ').trim(),
    words: comparedWords(segment),
  })).filter(({words}) => words !== '');
}
