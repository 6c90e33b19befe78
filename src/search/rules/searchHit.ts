import type {TopologyId} from '../../facts/topologyIds';
import {excerptOf} from './excerpt';
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
const fromFirstToLast = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;
/** Query and code are compared without what people leave out or add around them. */
const plain = (text: string) =>
  fromFirstToLast.exec(withoutCommand(text.trim()).toLowerCase())?.[0] ?? '';
const isWhole = (query: string, record: SearchRecord) =>
  record.codes.some((code) => plain(code) === query);

/** The heading as a whole counts most, of a page more than of a section; then its beginning. */
function headingFactor(query: string, {anchor, heading}: SearchRecord): number {
  const title = plain(heading);
  if (title === query) return anchor ? 2 : 3;
  return query.includes(' ') && title.startsWith(query) ? 1.5 : 1;
}

/** A query that is a code or a title from its first to its last letter has been answered. */
function weighed(hit: SearchHit, query: string): SearchHit {
  const factor = isWhole(query, hit.record) ? 3 : headingFactor(query, hit.record);
  return {...hit, score: hit.score * factor};
}

/** What the list shows of a hit, apart from its branch. */
function lookOf({record: {path, anchor, heading, text}, found}: SearchHit): string {
  return JSON.stringify([path, anchor, heading, excerptOf(text, found)]);
}

/** A section that differs between the branches, but not where it answers, is one hit for both. */
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
  const shown = collapsed(sorted.filter(({score}) => score >= best * weakest)).slice(0, most);
  const isOther = ({record: {topology}}: SearchHit) =>
    chosen !== undefined && topology !== undefined && topology !== chosen;
  return [...shown.filter((hit) => !isOther(hit)), ...shown.filter(isOther)];
}
