/** A piece of text, marked if it matches the query. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const before = 50;
const length = 170;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** Matches the words, longest first, so that a name is marked as a whole. */
function finder(words: readonly string[]): RegExp | undefined {
  const sorted = words.filter(Boolean).sort((a, b) => b.length - a.length);
  if (sorted.length === 0) return undefined;
  // At the beginning of a word or of a part of a name.
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sorted.map(escaped).join('|')})`, 'giu');
}

function markedParts(text: string, find: RegExp): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let end = 0;
  for (const {0: found, index} of text.matchAll(find)) {
    if (index > end) parts.push({text: text.slice(end, index), marked: false});
    parts.push({text: found, marked: true});
    end = index + found.length;
  }
  if (end < text.length) parts.push({text: text.slice(end), marked: false});
  return parts;
}

/** The nearest blank at or after a position, to avoid cutting words. */
function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank > from + 30 ? from : blank + 1;
}

/**
 * The text around the first matching word, with all matches marked. If no word matches, the hit is
 * in the heading, and the excerpt starts at the beginning.
 */
export function excerptOf(text: string, found: readonly string[]): readonly ExcerptPart[] {
  const find = finder(found);
  const first = find ? text.search(find) : -1;
  const start = first > before ? wordStart(text, first - before) : 0;
  const end = text.length > start + length ? text.lastIndexOf(' ', start + length) : text.length;
  const cut = text.slice(start, end > start ? end : start + length);
  const shown = `${start > 0 ? '… ' : ''}${cut}${start + cut.length < text.length ? ' …' : ''}`;
  return find ? markedParts(shown, find) : [{text: shown, marked: false}];
}

/** A heading with the matching words marked. */
export function markWords(text: string, found: readonly string[]): readonly ExcerptPart[] {
  const find = finder(found);
  return find ? markedParts(text, find) : [{text, marked: false}];
}
