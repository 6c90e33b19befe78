import MiniSearch, {type Query, type SearchResult} from 'minisearch';
import {
  allowedTypos,
  asBeginning,
  fieldText,
  fieldWeights,
  looseWeights,
  searchFields,
  tokenize,
  type SearchField,
} from '../../domain/search/searchFields';
import {orderHits, type SearchHit} from '../../domain/search/searchHit';
import type {SearchRecord} from '../../domain/search/searchRecord';
import type {TopologyId} from '../../domain/topology/topologyIds';

/** Answers a query, best hits first. */
export type Search = (query: string, chosen?: TopologyId) => readonly SearchHit[];

type Index = MiniSearch<SearchRecord>;

function newIndex(): Index {
  return new MiniSearch<SearchRecord>({
    fields: [...searchFields],
    extractField: (record, field) =>
      field === 'id' ? record.id : fieldText(record, field as SearchField),
    tokenize: tokenize.index,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: tokenize.query,
      boost: fieldWeights,
      weights: looseWeights,
      fuzzy: allowedTypos,
      prefix: asBeginning,
    },
  });
}

/** Only where no passage has all words, those that have some. */
function lookUp(index: Index, query: Query): readonly SearchResult[] {
  const all = index.search(query, {combineWith: 'AND'});
  return all.length > 0 ? all : index.search(query, {combineWith: 'OR'});
}

/** Makes the records searchable. */
export function createSearch(records: readonly SearchRecord[]): Search {
  const index = newIndex();
  index.addAll(records);
  return (query, chosen) => {
    const hits = lookUp(index, query).flatMap(({id, score, match}): SearchHit[] => {
      const record = records[id as number];
      return record ? [{record, score, found: Object.keys(match)}] : [];
    });
    return orderHits(hits, query, chosen);
  };
}
