import type {TopologyId} from '../../facts/topologyIds';
import {excerptOf} from './excerpt';
import {holdsMessage, isMessage, messageMatch} from './messageMatch';
import {withoutCommand} from './sapWords';
import type {SearchRecord} from './searchRecord';

/** A record that matches a query. */
export interface SearchHit {
  readonly record: SearchRecord;
  readonly score: number;
  /** The words of the record that match, in lower case. */
  readonly found: readonly string[];
}

/** Drops hits that are this much weaker than the best one. */
const weakest = 0.04;
const most = 30;
/** How many hits to compare, as some of them are merged. */
const mostCompared = 60;
const fromFirstToLast = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;
/** Normalizes a query or code: drops what people leave out or add. */
const plain = (text: string) =>
  fromFirstToLast.exec(withoutCommand(text.trim()).toLowerCase())?.[0] ?? '';
const isMessageCode = (query: string) => /\/\d{3}$/.test(query);
/** A message code may be missing its namespace: `CM_COS/064`. */
const isCode = (query: string, code: string) =>
  code === query || (isMessageCode(query) && code.endsWith(`/${query}`));

/**
 * The passage that shows the message with its code ranks above passages that only name the code.
 */
function codeFactor(query: string, {codes}: SearchRecord): number {
  // A message code can be anywhere in the query.
  const wanted = query.split(' ').map(plain).find(isMessageCode) ?? query;
  if (!codes.some((code) => isCode(wanted, plain(code)))) return 1;
  return isMessageCode(wanted) && codes.some(isMessage) ? 4 : 3;
}

/**
 * A match of the whole heading counts most, more for a page than for a section; then a match at its
 * beginning.
 */
function headingFactor(query: string, {anchor, heading}: SearchRecord): number {
  const title = plain(heading);
  if (title === query) return anchor ? 2 : 3;
  return query.includes(' ') && title.startsWith(query) ? 1.5 : 1;
}

const messageFactor = (query: string, {codes}: SearchRecord) =>
  holdsMessage(query, codes) ? 1 + 3 * messageMatch(query, codes) : 1;

/** Ranks a hit higher if the whole query is its code, title or message. */
function weighed(hit: SearchHit, query: string): SearchHit {
  const {record} = hit;
  const factor = Math.max(codeFactor(query, record), headingFactor(query, record));
  return {...hit, score: hit.score * factor * messageFactor(query, record)};
}

/** What the list shows of a hit, apart from its branch. The opening represents its page. */
function lookOf({record: {path, anchor, heading, text}, found}: SearchHit): string {
  return anchor ? JSON.stringify([path, anchor, heading, excerptOf(text, found)]) : path;
}

/**
 * Merges the hits of both branches where the list would show the same for both: a page, or a
 * section with the same excerpt.
 */
function collapsed(hits: readonly SearchHit[]): readonly SearchHit[] {
  const byLook = new Map<string, SearchHit>();
  for (const hit of hits) {
    const look = lookOf(hit);
    const known = byLook.get(look);
    if (!known) byLook.set(look, hit);
    else if (known.record.topology !== hit.record.topology)
      byLook.set(look, {...known, record: {...known.record, topology: undefined}});
  }
  return [...byLook.values()];
}

/**
 * The hits in reading order. If a topology is chosen, hits of the other branch come last, but are
 * never dropped.
 */
export function orderHits(
  hits: readonly SearchHit[],
  query: string,
  chosen: TopologyId | undefined,
): readonly SearchHit[] {
  const wanted = plain(query);
  const sorted = hits.map((hit) => weighed(hit, wanted)).sort((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  const strong = sorted.filter(({score}) => score >= best * weakest).slice(0, mostCompared);
  const shown = collapsed(strong).slice(0, most);
  const isOther = ({record: {topology}}: SearchHit) =>
    chosen !== undefined && topology !== undefined && topology !== chosen;
  return [...shown.filter((hit) => !isOther(hit)), ...shown.filter(isOther)];
}
