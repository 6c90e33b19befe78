import {topologyOfPath} from '../../branching/rules/parseTopology';
import {topologyIds, type TopologyId} from '../../facts/topologyIds';
import type {SearchRecord} from './searchRecord';

/** A passage as it appears in one branch of its page. */
export type BranchRecord = Omit<SearchRecord, 'id'>;

const contentOf = ({anchor, step, heading, text, codes}: BranchRecord) =>
  JSON.stringify([anchor, step, heading, text, codes]);
const placeOf = (record: BranchRecord) => `${record.path} ${contentOf(record)}`;
const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);

/** Steps and sections that a single-branch page repeats from its parent topic. */
function isRepeated(record: BranchRecord, known: ReadonlySet<string>): boolean {
  if (!topologyOfPath(record.path) || !record.anchor) return false;
  return known.has(placeOf({...record, path: parentOf(record.path)}));
}

function withTopologies(
  record: BranchRecord,
  topologies: ReadonlySet<TopologyId | undefined>,
): BranchRecord {
  if (topologies.size < topologyIds.length) return record;
  // It is the same in every branch, so it belongs to none.
  return {...record, topology: undefined};
}

/**
 * The passages of all pages and branches, without duplicates: a passage that all branches share has
 * no topology, and a single-branch page contributes only what occurs nowhere else.
 */
export function mergeBranches(records: readonly BranchRecord[]): readonly SearchRecord[] {
  const byPlace = new Map<string, {record: BranchRecord; seen: Set<TopologyId | undefined>}>();
  for (const record of records) {
    const place = placeOf(record);
    const known = byPlace.get(place);
    if (known) known.seen.add(record.topology);
    else byPlace.set(place, {record, seen: new Set([record.topology])});
  }
  const known = new Set(byPlace.keys());
  return [...byPlace.values()]
    .map(({record, seen}) => withTopologies(record, seen))
    .filter((record) => !isRepeated(record, known))
    .map((record, id) => ({...record, id}));
}
