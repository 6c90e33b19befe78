import {trimCharacters} from '../../runs/rules/trimCharacters';

/** Letters and digits, and the characters that connect SAP's names. */
const run = /[\p{L}\p{N}_/.-]+/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
const separators = /[_/.-]+/;
/** Names with more parts are addresses; nobody searches for their parts. */
const mostParts = 8;

/** Keeps the slash of a namespace (`/IWFND/…`) and drops other punctuation around a word. */
function trimmed(text: string): string {
  const bare = trimCharacters(text, '_/.-');
  return /^\/\p{L}[^/]*\//u.test(text) ? `/${bare}` : bare;
}

/** A transaction as typed into the command field: `/nSU01`, `/n/IWFND/MAINT_SERVICE`. */
export function withoutCommand(text: string): string {
  return text.replace(/^\/?[no](?=\/\p{L}+\/)/iu, '').replace(/^\/[no](?=[a-z]{2,4}\w*\d)/i, '');
}

/** The words of a text as written, with names whole: `S_BTCH_NA1`, `/IWFND/MAINT_SERVICE`. */
export function sapWords(text: string): readonly string[] {
  const found = text.normalize('NFKC').match(run) ?? [];
  return found
    .filter((name) => letterOrDigit.test(name))
    .map((name) => trimmed(withoutCommand(name)))
    .filter(Boolean);
}

/** From each part to the end, and each part alone, so that readers can type any part. */
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
  // What people type without a separator: S4HANA, backend, SAPALL.
  const joined = parts.length === 2 ? [parts.join('')] : [];
  return [...tails, ...parts, ...joined];
}

/** The words in a compound name: `AFC_SystemAdmin` contains *system* and *admin*. */
function humps(text: string): string[] {
  const found = text.match(/\p{Lu}?\p{Ll}{2,}/gu) ?? [];
  return found.length > 1 ? found.map((hump) => hump.toLowerCase()) : [];
}

/** The index terms of a text: its words, whole and in parts, in lower case. */
export function indexTerms(text: string): string[] {
  return sapWords(text).flatMap((name) => {
    const lower = name.toLowerCase();
    return [...new Set([lower, ...partsOf(lower), ...humps(name)])];
  });
}

/** Words in a question that don't help to find the answer. */
const filler = new Set(
  'a an and are as at by can do does for from how i in is it my of on or the this to what where which with'.split(
    ' ',
  ),
);

/** The terms of a query, one for each word; filler words only if there are no others. */
export function queryTerms(query: string): string[] {
  const terms = [...new Set(sapWords(query).map((name) => name.toLowerCase()))];
  const meaningful = terms.filter((term) => !filler.has(term));
  return meaningful.length > 0 ? meaningful : terms;
}
