import MiniSearch, {type Options, type SearchOptions, type SearchResult} from 'minisearch';
import {
  allowedTypos,
  asBeginning,
  fieldText,
  fieldWeights,
  lengthWeights,
  looseWeights,
  recordWeight,
  searchFields,
  tokenize,
  type SearchField,
} from '../rules/searchFields';
import {plainQuery} from '../rules/plainQuery';
import {orderHits, type SearchHit} from '../rules/searchHit';
import type {SearchRecord} from '../rules/searchRecord';
import type {TopologyId} from '../../facts/topologyIds';

/** Answers a query, best hits first. */
export type Search = (query: string, chosen?: TopologyId) => readonly SearchHit[];

type Index = MiniSearch<SearchRecord>;

/** How records are indexed. */
export const indexOptions: Options<SearchRecord> = {
  fields: [...searchFields],
  extractField: (record, field) =>
    field === 'id' ? record.id : fieldText(record, field as SearchField),
  tokenize: tokenize.index,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: tokenize.query,
    bm25: lengthWeights,
    weights: looseWeights,
    fuzzy: allowedTypos,
    prefix: asBeginning,
  },
};

/** The index of the records. */
export function indexOf(records: readonly SearchRecord[]): Index {
  const index = new MiniSearch<SearchRecord>(indexOptions);
  index.addAll(records);
  return index;
}

/** The index of the records, made in slices, so that typing goes on meanwhile. */
export async function indexInSlices(records: readonly SearchRecord[]): Promise<Index> {
  const index = new MiniSearch<SearchRecord>(indexOptions);
  await index.addAllAsync(records, {chunkSize: 60});
  return index;
}

/** Passages that have all words; where none has, those that have some, by how many of those that the guide has. */
function lookUp(index: Index, query: string, options: SearchOptions): readonly SearchResult[] {
  const results = index.search(query, options);
  const asked = tokenize.query(query).length;
  const found = ({queryTerms}: SearchResult) => new Set(queryTerms).size;
  const whole = results.filter((result) => found(result) === asked);
  if (whole.length > 0) return whole;
  const known = new Set(results.flatMap(({queryTerms}) => queryTerms)).size;
  return results.map((result) => ({
    ...result,
    score: result.score * (found(result) / known) ** 2,
  }));
}

/** Answers queries from an index of the records. */
export function createSearch(
  records: readonly SearchRecord[],
  index: Index = indexOf(records),
): Search {
  return (typed, chosen) => {
    const query = plainQuery(typed);
    const boostDocument = (id: number) => {
      const record = records[id];
      return record ? recordWeight(record, query) : 1;
    };
    const options = {boost: fieldWeights(query), boostDocument};
    const hits = lookUp(index, query, options).flatMap(({id, score, match}): SearchHit[] => {
      const record = records[id as number];
      return record ? [{record, score, found: Object.keys(match)}] : [];
    });
    return orderHits(hits, query, chosen);
  };
}
