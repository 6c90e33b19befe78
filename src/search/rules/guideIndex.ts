import {sapWords} from './sapWords';
import {recordAddress, type SearchRecord} from './searchRecord';
import type {TopologyId} from '../../facts/topologyIds';
import {guideNames, notesIn, type GuideName, type NameKind} from './guideNames';

/** A place where a name stands. */
export interface IndexPlace {
  readonly heading: string;
  readonly to: string;
  /** The branch that holds it. */
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

/** The entries that begin with one letter; numbers stand together. */
export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/** Every name of the guide from A to Z, with the places where it stands. */
export type GuideIndex = readonly IndexLetter[];

/** The site path of the index, where no place of a name is looked for. */
export const guideIndexPath = '/reference/index/';

/** The letter under which a name is looked up: a namespace's slash does not count. */
const sortKey = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, '').toUpperCase();
const letterOf = (name: string) => {
  const first = sortKey(name).charAt(0);
  return /\p{N}/u.test(first) ? '0–9' : first;
};

/** The ID of a letter's heading on the index page. */
export const letterAnchor = (letter: string) => `letter-${letter.charAt(0).toLowerCase()}`;

/** The longest piece of a message between what differs from case to case. */
function fixedPart(message: string): string {
  const parts = message.split(/…|\{\w+\}|\([^()]*\)/).map((part) => part.trim());
  return parts.reduce((a, b) => (b.length > a.length ? b : a), '').toLowerCase();
}

/** Short messages are words that stand for other things elsewhere. */
const tellingLength = 20;

/** The passages by the words that stand in them, and each with its heading and text in small letters. */
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

/** The passages that a name stands in. */
function holdersOf({name, kind, anchor}: GuideName, {byWord, texts}: Passages) {
  if (kind !== 'message') return byWord.get(name) ?? [];
  const part = fixedPart(name);
  const tells = part.length >= tellingLength;
  return texts
    .filter(([record, text]) => record.anchor === anchor || (tells && text.includes(part)))
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

/** The index of the guide, from its passages. Names that stand nowhere are left out. */
export function guideIndexOf(records: readonly SearchRecord[]): GuideIndex {
  const passages = passagesOf(records);
  const entries = [...guideNames, ...notesIn(records.map(({text}) => text))]
    .map((name): IndexEntry => {
      const pages = byPage(holdersOf(name, passages));
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
