import type {SystemId} from '../../facts/systems';
import {topologyOfPath} from '../../branching/rules/parseTopology';
import type {TopologyId} from '../../facts/topologyIds';

/** How readers identify a step: its number on the page, and its system. */
export interface RecordedStep {
  readonly number: number;
  readonly system: SystemId;
}

/** A passage that search can link to: a page's opening, a section, or a step. */
export interface SearchRecord {
  readonly id: number;
  /** Site path of the page, without the base URL. */
  readonly path: string;
  /** The ID of the heading or step; undefined for the opening of a page. */
  readonly anchor?: string;
  /** Set if the passage is a step. */
  readonly step?: RecordedStep;
  /** The branch of the passage; undefined if it is the same for all topologies. */
  readonly topology?: TopologyId;
  readonly pageTitle: string;
  /** The heading, or the instruction of a step; for the opening, the title of the page. */
  readonly heading: string;
  readonly text: string;
  /** Text marked as code in the passage: transactions, objects, fields, values. */
  readonly codes: readonly string[];
}

/** A passage in the shipped file; the title of its page is in the list of pages. */
export type PackedRecord = Omit<SearchRecord, 'id' | 'path' | 'pageTitle'> & {
  /** Position in the list of pages. */
  readonly page: number;
};

/** The shipped search data. */
export interface SearchContent {
  readonly pages: readonly {readonly path: string; readonly title: string}[];
  readonly records: readonly PackedRecord[];
}

/** Packs a list of records for shipping. */
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

/** Unpacks the shipped records and gives each an ID. */
export function unpackRecords({pages, records}: SearchContent): readonly SearchRecord[] {
  return records.map(({page, ...record}, id) => ({
    ...record,
    id,
    path: pages[page]?.path ?? '/',
    pageTitle: pages[page]?.title ?? '',
  }));
}

/** The address of a passage: its page, its branch, and its anchor. */
export function recordAddress({
  path,
  topology,
  anchor,
}: Pick<SearchRecord, 'path' | 'topology' | 'anchor'>): string {
  // A single-branch page needs no query.
  const query = topology && !topologyOfPath(path) ? `?topology=${topology}` : '';
  return `${path}${query}${anchor ? `#${anchor}` : ''}`;
}
