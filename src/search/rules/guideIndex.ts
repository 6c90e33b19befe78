import {sapWords} from './sapWords';
import {recordAddress, type SearchRecord} from './searchRecord';
import type {TopologyId} from '../../facts/topologyIds';
import {guideNames, notesIn, type GuideName, type NameKind} from './guideNames';

/** A place that contains a name. */
export interface IndexPlace {
  readonly heading: string;
  readonly to: string;
  /** The branch that contains the place. */
  readonly topology?: TopologyId;
}

/** The places of a name on one page. */
export interface IndexPage {
  readonly title: string;
  readonly places: readonly IndexPlace[];
}

export interface IndexEntry {
  readonly name: string;
  readonly kind: NameKind;
  readonly pages: readonly IndexPage[];
}

/** The entries under one letter; numbers share one group. */
export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/** Every name in the guide from A to Z, with its places. */
export type GuideIndex = readonly IndexLetter[];

/** The site path of the index, which is not itself searched for names. */
export const guideIndexPath = '/reference/index/';

/** The letter to sort a name under; a namespace's slash does not count. */
const sortKey = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, '').toUpperCase();
const letterOf = (name: string) => {
  const first = sortKey(name).charAt(0);
  return /\p{N}/u.test(first) ? '0–9' : first;
};

/** The ID of a letter's heading on the index page. */
export const letterAnchor = (letter: string) => `letter-${letter.charAt(0).toLowerCase()}`;

/** The longest part of a message without variables. */
function fixedPart(message: string): string {
  const parts = message.split(/…|\{\w+\}|\([^()]*\)/).map((part) => part.trim());
  return parts.reduce((a, b) => (b.length > a.length ? b : a), '').toLowerCase();
}

/** Shorter messages are ordinary words with other meanings elsewhere. */
const minMessageLength = 20;

/** The passages by the words they contain, and the lowercase heading and text of each. */
interface Passages {
  readonly byWord: ReadonlyMap<string, readonly SearchRecord[]>;
  readonly texts: readonly (readonly [SearchRecord, string])[];
}

function passagesOf(records: readonly SearchRecord[]): Passages {
  const byWord = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const {heading, text, codes} = record;
    for (const word of new Set(sapWords([heading, text, ...codes].join(' ')))) {
      const holders = byWord.get(word);
      if (holders) holders.push(record);
      else byWord.set(word, [record]);
    }
  }
  const texts = records.map(
    (record) => [record, `${record.heading} ${record.text}`.toLowerCase()] as const,
  );
  return {byWord, texts};
}

/** The passages that contain a name. */
function passagesWith({name, kind, anchor}: GuideName, {byWord, texts}: Passages) {
  if (kind !== 'message') return byWord.get(name) ?? [];
  const part = fixedPart(name);
  const isMessage = part.length >= minMessageLength;
  return texts
    .filter(([record, text]) => record.anchor === anchor || (isMessage && text.includes(part)))
    .map(([record]) => record);
}

/** A place that every branch of its page has is the same for all of them. */
function withoutRepeats(records: readonly SearchRecord[]): readonly SearchRecord[] {
  const byPlace = new Map<string, SearchRecord>();
  for (const record of records) {
    const place = `${record.path}#${record.anchor ?? ''}`;
    const known = byPlace.get(place);
    byPlace.set(place, known ? {...known, topology: undefined} : record);
  }
  return [...byPlace.values()];
}

function byPage(records: readonly SearchRecord[]): readonly IndexPage[] {
  const pages = new Map<string, {title: string; places: IndexPlace[]}>();
  for (const record of withoutRepeats(records)) {
    const {path, pageTitle, heading, topology} = record;
    const page = pages.get(path) ?? {title: pageTitle, places: []};
    page.places.push({heading, to: recordAddress(record), ...(topology && {topology})});
    pages.set(path, page);
  }
  return [...pages.values()];
}

/** Builds the index from the passages of the guide. Leaves out names that occur nowhere. */
export function guideIndexOf(records: readonly SearchRecord[]): GuideIndex {
  const passages = passagesOf(records);
  const entries = [...guideNames, ...notesIn(records.map(({text}) => text))]
    .map((name): IndexEntry => {
      const pages = byPage(passagesWith(name, passages));
      return {name: name.name, kind: name.kind, pages};
    })
    .filter(({pages}) => pages.length > 0)
    .sort((a, b) => sortKey(a.name).localeCompare(sortKey(b.name), 'en'));
  const letters = [...new Set(entries.map(({name}) => letterOf(name)))].sort();
  return letters.map((letter) => ({
    letter,
    entries: entries.filter(({name}) => letterOf(name) === letter),
  }));
}
