import MiniSearch, {type Options, type SearchResult} from 'minisearch';
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
import {holdsMessage} from '../rules/messageMatch';
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

export function indexOf(records: readonly SearchRecord[]): Index {
  const index = new MiniSearch<SearchRecord>(indexOptions);
  index.addAll(records);
  return index;
}

/** Builds the index in slices, so that typing stays responsive. */
export async function indexInSlices(records: readonly SearchRecord[]): Promise<Index> {
  const index = new MiniSearch<SearchRecord>(indexOptions);
  await index.addAllAsync(records, {chunkSize: 60});
  return index;
}

const found = ({queryTerms}: SearchResult) => new Set(queryTerms).size;

/**
 * Finds passages with all words or with a message in the query; if there are none, passages with
 * some of the words, ranked by how many words known to the guide they contain.
 */
function lookUp(
  results: readonly SearchResult[],
  query: string,
  records: readonly SearchRecord[],
): readonly SearchResult[] {
  const termCount = tokenize.query(query).length;
  const whole = results.filter(
    (result) =>
      found(result) === termCount || holdsMessage(query, records[result.id as number]?.codes ?? []),
  );
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
  const names = new Set(records.flatMap(({codes}) => codes.map((code) => code.toLowerCase())));
  const isName = (word: string) => names.has(word.toLowerCase());
  return (typed, chosen) => {
    const query = plainQuery(typed, isName);
    const boostDocument = (id: number) => {
      const record = records[id];
      return record ? recordWeight(record, query) : 1;
    };
    const options = {boost: fieldWeights(query), boostDocument};
    const results = lookUp(index.search(query, options), query, records);
    const hits = results.flatMap(({id, score, match}): SearchHit[] => {
      const record = records[id as number];
      return record ? [{record, score, found: Object.keys(match)}] : [];
    });
    return orderHits(hits, query, chosen);
  };
}
