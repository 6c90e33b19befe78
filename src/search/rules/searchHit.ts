import type {TopologyId} from '../../facts/topologyIds';
import {excerptOf} from './excerpt';
import {holdsMessage, isMessage, messageMatch} from './messageMatch';
import {withoutCommand} from './sapWords';
import type {SearchRecord} from './searchRecord';

/** A record that answers a query. */
export interface SearchHit {
  readonly record: SearchRecord;
  readonly score: number;
  /** The words of the record that answer it, in small letters. */
  readonly found: readonly string[];
}

/** Answers that are this much weaker than the best are none. */
const weakest = 0.04;
const most = 30;
/** So many are compared, as some of them become one. */
const mostCompared = 60;
const fromFirstToLast = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;
/** Query and code are compared without what people leave out or add around them. */
const plain = (text: string) =>
  fromFirstToLast.exec(withoutCommand(text.trim()).toLowerCase())?.[0] ?? '';
const isMessageCode = (query: string) => /\/\d{3}$/.test(query);
/** A message code may lack its namespace: `CM_COS/064`. */
const isCode = (query: string, code: string) =>
  code === query || (isMessageCode(query) && code.endsWith(`/${query}`));

/** The passage that shows the message with its code is about it; others only name the code. */
function codeFactor(query: string, {codes}: SearchRecord): number {
  // A message code is one wherever it stands in the query.
  const asked = query.split(' ').map(plain).find(isMessageCode) ?? query;
  if (!codes.some((code) => isCode(asked, plain(code)))) return 1;
  return isMessageCode(asked) && codes.some(isMessage) ? 4 : 3;
}

/** The heading as a whole counts most, of a page more than of a section; then its beginning. */
function headingFactor(query: string, {anchor, heading}: SearchRecord): number {
  const title = plain(heading);
  if (title === query) return anchor ? 2 : 3;
  return query.includes(' ') && title.startsWith(query) ? 1.5 : 1;
}

const messageFactor = (query: string, {codes}: SearchRecord) =>
  holdsMessage(query, codes) ? 1 + 3 * messageMatch(query, codes) : 1;

/** A query that is a code, a title or a message from its first to its last letter has been answered. */
function weighed(hit: SearchHit, query: string): SearchHit {
  const {record} = hit;
  const factor = Math.max(codeFactor(query, record), headingFactor(query, record));
  return {...hit, score: hit.score * factor * messageFactor(query, record)};
}

/** What the list shows of a hit, apart from its branch. The opening stands for its page. */
function lookOf({record: {path, anchor, heading, text}, found}: SearchHit): string {
  return anchor ? JSON.stringify([path, anchor, heading, excerptOf(text, found)]) : path;
}

/** A page, and a section that differs between the branches but not where it answers, is one hit for both. */
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
 * The hits in the order in which a reader sees them. With a topology chosen, what belongs to the
 * other branch comes after everything that holds for the reader; it never goes away.
 */
export function orderHits(
  hits: readonly SearchHit[],
  query: string,
  chosen: TopologyId | undefined,
): readonly SearchHit[] {
  const asked = plain(query);
  const sorted = hits.map((hit) => weighed(hit, asked)).sort((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  const strong = sorted.filter(({score}) => score >= best * weakest).slice(0, mostCompared);
  const shown = collapsed(strong).slice(0, most);
  const isOther = ({record: {topology}}: SearchHit) =>
    chosen !== undefined && topology !== undefined && topology !== chosen;
  return [...shown.filter((hit) => !isOther(hit)), ...shown.filter(isOther)];
}
