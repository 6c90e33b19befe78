import {useDeferredValue, useEffect, useMemo, useState} from 'react';
import {unpackRecords} from '../rules/searchRecord';
import {readHelpAddress, type HelpAddress} from '../rules/helpAddress';
import type {TopologyId} from '../../facts/topologyIds';
import type {SearchHit} from '../rules/searchHit';
import {loadPart} from '../../page/loadPart';
import {usePageTopology} from '../../ui/usePageTopology';
import {createSearch, indexInSlices, type Search} from '../browser/createSearch';
import {isBuilt} from '../../page/loadBuiltScript';
import {loadPassages} from '../browser/loadPassages';

/** The response of the search to a query. */
export type SearchAnswer =
  | {readonly kind: 'empty' | 'loading' | 'failed' | 'not-built'}
  | HelpAddress
  | {
      readonly kind: 'hits';
      readonly hits: readonly SearchHit[];
      /** The topology that the hits are sorted for. */
      readonly chosen: TopologyId | undefined;
    };

let loading: Promise<Search> | undefined;

/** The engine with all passages of the guide, loaded with the first search. */
function loadSearch(): Promise<Search> {
  // The development server has no passages, so offering a retry would be useless.
  loading ??= (
    isBuilt()
      ? loadPart(() => loadPassages(), 'The search has nothing to search in yet.')
      : Promise.resolve(undefined)
  )
    .then(async (content) => {
      if (!content) throw new Error('There are no passages to search in.');
      const records = unpackRecords(content);
      return createSearch(records, await indexInSlices(records));
    })
    .catch((error: unknown) => {
      // The next time the dialog opens, loading is tried again.
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Answers a query as the reader types, with the branch of the page first. */
export function useSearch(typed: string): SearchAnswer {
  const [search, setSearch] = useState<Search | 'failed'>();
  const query = useDeferredValue(typed);
  const topology = usePageTopology();
  useEffect(() => {
    loadSearch().then(
      (loaded) => setSearch(() => loaded),
      () => setSearch('failed'),
    );
  }, []);
  return useMemo(() => {
    if (query.trim() === '') return {kind: 'empty'};
    const address = readHelpAddress(query);
    if (address) return address;
    if (!search) return {kind: 'loading'};
    if (search === 'failed') return {kind: isBuilt() ? 'failed' : 'not-built'};
    return {kind: 'hits', hits: search(query, topology), chosen: topology};
  }, [query, search, topology]);
}
