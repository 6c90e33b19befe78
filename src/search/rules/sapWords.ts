import {trimCharacters} from '../../runs/rules/trimCharacters';

/** Letters and digits, and what holds SAP's names together. */
const run = /[\p{L}\p{N}_/.-]+/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
const separators = /[_/.-]+/;
/** Longer names are addresses; nobody looks for their inner parts. */
const mostParts = 8;

/** A namespace keeps its slash (`/IWFND/…`); any other punctuation around a word goes. */
function trimmed(text: string): string {
  const bare = trimCharacters(text, '_/.-');
  return /^\/\p{L}[^/]*\//u.test(text) ? `/${bare}` : bare;
}

/** A transaction as it is typed into the command field: `/nSU01`, `/n/IWFND/MAINT_SERVICE`. */
export function withoutCommand(text: string): string {
  return text.replace(/^\/?[no](?=\/\p{L}+\/)/iu, '').replace(/^\/[no](?=[a-z]{2,4}\w*\d)/i, '');
}

/** The words of a text as they are written, names whole: `S_BTCH_NA1`, `/IWFND/MAINT_SERVICE`. */
export function sapWords(text: string): readonly string[] {
  const found = text.normalize('NFKC').match(run) ?? [];
  return found
    .filter((name) => letterOrDigit.test(name))
    .map((name) => trimmed(withoutCommand(name)))
    .filter(Boolean);
}

/** From each part to the end, and each part alone, so that any part can be typed. */
function partsOf(lower: string): string[] {
  const bare = lower.replace(/^\//, '');
  const parts = bare.split(separators).filter(Boolean);
  if (parts.length < 2 || parts.length > mostParts) return parts.length > mostParts ? parts : [];
  let rest = bare;
  const tails = parts.map((part) => {
    const tail = rest;
    rest = rest.slice(part.length).replace(/^[_/.-]+/, '');
    return tail;
  });
  // What people type without the separator: S4HANA, backend, SAPALL.
  const joined = parts.length === 2 ? [parts.join('')] : [];
  return [...tails, ...parts, ...joined];
}

/** The words in a name that is written as one: `AFC_SystemAdmin` has *system* and *admin*. */
function humps(text: string): string[] {
  const found = text.match(/\p{Lu}?\p{Ll}{2,}/gu) ?? [];
  return found.length > 1 ? found.map((hump) => hump.toLowerCase()) : [];
}

/** The terms under which a text is found: its words, whole and in parts, in small letters. */
export function indexTerms(text: string): string[] {
  return sapWords(text).flatMap((name) => {
    const lower = name.toLowerCase();
    return [...new Set([lower, ...partsOf(lower), ...humps(name)])];
  });
}

/** Words of a question that say nothing about the answer. */
const filler = new Set(
  'a an and are as at by can do does for from how i in is it my of on or the this to what where which with'.split(
    ' ',
  ),
);

/** The terms that a reader's query asks for, one for each word; fillers only where nothing else stands. */
export function queryTerms(query: string): string[] {
  const terms = [...new Set(sapWords(query).map((name) => name.toLowerCase()))];
  const telling = terms.filter((term) => !filler.has(term));
  return telling.length > 0 ? telling : terms;
}
