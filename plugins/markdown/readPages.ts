import {isDeepStrictEqual} from 'node:util';
import type {Root} from 'mdast';
import {findTopic} from '../../src/domain/topics/findTopic';
import type {Topic, TopicSource} from '../../src/domain/topics/topics';
import {topologies, type TopologyId} from '../../src/domain/topology/topologies';
import {forgetDocs, readDoc, type Doc, type ParsedDoc} from '../authorChecks/parseDoc';
import {readDownloadFacts} from '../downloads/readDownloadFacts';
import type {DownloadFacts} from '../downloads/buildDownloads';
import {pathOf} from '../lib/pathOf';
import {readWholeDocs} from '../partials/readWholeDocs';
import {groupSteps} from '../steps/groupSteps';
import {fillGuideIndex} from '../search/fillGuideIndex';
import {exportTree} from './exportTree';

/** A page of the guide as plain Markdown; of a page that branches, one topology. */
export interface MarkdownPage {
  /** Site path, without the base URL, with slashes at both ends. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Where the page branches, or belongs to one topology. */
  readonly topology?: TopologyId;
  /** The page belongs to its topology as a whole; its address names it. */
  readonly isFixed: boolean;
  readonly topic?: Topic;
  /** The topics of SAP's guide that the facts come from. */
  readonly sources: readonly TopicSource[];
  /** The docs file, from the project's root. */
  readonly file: string;
  /**
   * Plain GitHub-flavored Markdown. Headings and the items of steps carry `data.anchor`, steps also
   * `data.system`, and SAP's notes `data.note`. Links inside the guide are site paths.
   */
  readonly root: Root;
}

/** A docs file with what the site makes of its front matter. */
interface SourcePage extends Omit<MarkdownPage, 'root' | 'topology'> {
  readonly parsed: ParsedDoc;
}

/** A page with all its topologies: what files are written from. */
export interface PageSet {
  /** The page with every branch, each under its heading. */
  readonly whole: MarkdownPage;
  /** One entry for each topology; empty where the page does not branch. */
  readonly branches: readonly MarkdownPage[];
}

function asText(input: unknown): string {
  return typeof input === 'string' ? input : '';
}

function sourcePage(parsed: ParsedDoc): SourcePage {
  const {file, frontMatter} = parsed;
  const topic = findTopic(asText(frontMatter.topic));
  const further = (frontMatter.sources ?? []) as readonly TopicSource[];
  return {
    path: topic?.path ?? pathOf(file, asText(frontMatter.slug)),
    title: topic?.title ?? asText(frontMatter.title),
    description: topic?.description ?? asText(frontMatter.description),
    isFixed: topic?.fixedTopology !== undefined,
    ...(topic && {topic}),
    sources: [...(topic ? [topic.source] : []), ...further],
    file,
    parsed,
  };
}

function sourcesOf(docs: readonly Doc[]): SourcePage[] {
  return docs.map((doc) => {
    const parsed = readDoc(doc);
    return sourcePage({...parsed, root: groupSteps(parsed.root)});
  });
}

function fileFinder(sources: readonly SourcePage[]): (file: string) => string {
  const paths = new Map(sources.map(({file, path: sitePath}) => [file, sitePath]));
  return (file) => {
    const found = paths.get(file);
    if (!found) throw new Error(`${file}: a link leads to this file, which is no page.`);
    return found;
  };
}

function pageSet(
  {parsed, ...page}: SourcePage,
  pathOfFile: (file: string) => string,
  downloads: readonly DownloadFacts[],
): PageSet {
  const {topic, path: sitePath, file} = page;
  const entry = (topology: TopologyId | undefined): MarkdownPage => {
    const place = {topology, topic, path: sitePath, file, downloads, pathOfFile};
    const root = exportTree(parsed.root, place);
    return {...page, ...(topology && {topology}), root};
  };
  const fixed = topic?.fixedTopology;
  if (fixed) return {whole: entry(fixed), branches: []};
  const branches = topologies.map(({id}) => entry(id));
  const differ = branches.some(({root}) => !isDeepStrictEqual(root, branches[0]?.root));
  return {whole: entry(undefined), branches: differ ? branches : []};
}

async function pageSetsOf(siteDir: string, docs: readonly Doc[]): Promise<readonly PageSet[]> {
  const sources = sourcesOf(docs);
  const downloads = await readDownloadFacts(siteDir);
  const pathOfFile = fileFinder(sources);
  return fillGuideIndex(sources.map((source) => pageSet(source, pathOfFile, downloads)));
}

let latest: {readonly texts: string; readonly sets: Promise<readonly PageSet[]>} | undefined;

/**
 * Every page of the guide with its topologies, in the order of the docs files. Several plugins ask
 * for it in each build: docs that have not changed are not read again. Nobody may change the trees.
 */
export function readPageSets(siteDir: string): Promise<readonly PageSet[]> {
  const docs = readWholeDocs(siteDir);
  const texts = JSON.stringify([siteDir, docs]);
  if (latest?.texts !== texts) latest = {texts, sets: pageSetsOf(siteDir, docs)};
  return latest.sets;
}

/** Lets go of all trees, of pages and of docs. */
export function forgetPages(): void {
  latest = undefined;
  forgetDocs();
}

/**
 * Every page of the guide as plain Markdown: one entry for a page, or one for each topology where
 * it branches, with that branch alone.
 * @throws where a page holds something that has no exporter
 */
export async function readPages(siteDir: string): Promise<MarkdownPage[]> {
  const sets = await readPageSets(siteDir);
  return sets.flatMap(({whole, branches}) => (branches.length > 0 ? branches : [whole]));
}
