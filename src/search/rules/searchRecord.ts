import type {SystemId} from '../../facts/systems';
import {topologyOfPath} from '../../branching/rules/parseTopology';
import type {TopologyId} from '../../facts/topologyIds';

/** What a reader tells a step by: its number on the page, and the system in which it is done. */
export interface RecordedStep {
  readonly number: number;
  readonly system: SystemId;
}

/** A passage that search can lead to: a page's opening, a section, or a step. */
export interface SearchRecord {
  readonly id: number;
  /** Site path of the page, without the base URL. */
  readonly path: string;
  /** The ID of the heading or step; none for the opening of a page. */
  readonly anchor?: string;
  /** Set where the passage is a step. */
  readonly step?: RecordedStep;
  /** The branch that holds the passage; none where it is the same for all topologies. */
  readonly topology?: TopologyId;
  readonly pageTitle: string;
  /** The heading, or what a step has the reader do; for the opening, the title of the page. */
  readonly heading: string;
  readonly text: string;
  /** What stands in the passage as code: transactions, objects, fields, values. */
  readonly codes: readonly string[];
}

/** A passage as it is shipped: the title of its page stands once, in the list of pages. */
export type PackedRecord = Omit<SearchRecord, 'id' | 'path' | 'pageTitle'> & {
  /** Position in the list of pages. */
  readonly page: number;
};

/** Everything that search knows, as it is shipped. */
export interface SearchContent {
  readonly pages: readonly {readonly path: string; readonly title: string}[];
  readonly records: readonly PackedRecord[];
}

/** What is shipped, from a list of records. */
export function packRecords(records: readonly SearchRecord[]): SearchContent {
  const titles = new Map(records.map(({path, pageTitle}) => [path, pageTitle]));
  const paths = [...titles.keys()];
  return {
    pages: [...titles].map(([path, title]) => ({path, title})),
    records: records.map(({anchor, step, topology, heading, text, codes, path}) => ({
      page: paths.indexOf(path),
      ...(anchor && {anchor}),
      ...(step && {step}),
      ...(topology && {topology}),
      heading,
      text,
      codes,
    })),
  };
}

/** The records of what was shipped, with an ID each. */
export function unpackRecords({pages, records}: SearchContent): readonly SearchRecord[] {
  return records.map(({page, ...record}, id) => ({
    ...record,
    id,
    path: pages[page]?.path ?? '/',
    pageTitle: pages[page]?.title ?? '',
  }));
}

/** The address of a passage: its page, the branch that holds it, and its place. */
export function recordAddress({
  path,
  topology,
  anchor,
}: Pick<SearchRecord, 'path' | 'topology' | 'anchor'>): string {
  // The page of one branch needs no query.
  const query = topology && !topologyOfPath(path) ? `?topology=${topology}` : '';
  return `${path}${query}${anchor ? `#${anchor}` : ''}`;
}
