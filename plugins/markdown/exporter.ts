import type {PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {SystemId} from '../../src/domain/systems/systems';
import type {Topic} from '../../src/domain/topics/topics';
import type {TopologyId} from '../../src/domain/topology/topologies';
import type {DownloadFacts} from '../downloads/buildDownloads';

declare module 'mdast' {
  interface HeadingData {
    /** The ID by which links find the heading. */
    anchor?: string;
  }
  interface ListItemData {
    /** The permanent ID of a step. */
    anchor?: string;
    /** The system in which a step is done. */
    system?: SystemId;
  }
  interface BlockquoteData {
    /** The kind of note as authors write it (`:::caution`); its word stands in the first line. */
    note?: string;
  }
}

/** Where in the guide an exporter writes. */
export interface Place {
  /** The topology that is exported; undefined: both, each named. */
  readonly topology: TopologyId | undefined;
  readonly topic: Topic | undefined;
  /** Site path of the page, without the base URL. */
  readonly path: string;
  /** The docs file, for messages. */
  readonly file: string;
  readonly downloads: readonly DownloadFacts[];
  /** The site path of a docs file that a link names. */
  readonly pathOfFile: (file: string) => string;
  /** Depth of the heading above. */
  readonly depth: number;
  /** Exports what authors wrote inside a component. */
  readonly convert: (children: readonly RootContent[], place: Place) => RootContent[];
}

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Writes a component as plain Markdown nodes: blocks, or words where it stands in a line. */
export type Exporter = (element: Element, place: Place) => RootContent[] | PhrasingContent[];

/** Whether something that belongs to a topology is exported. */
export function isExported(place: Place, topology: TopologyId | undefined): boolean {
  return !topology || !place.topology || topology === place.topology;
}
