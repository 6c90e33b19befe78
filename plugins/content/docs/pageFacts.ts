import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import {findTopic} from '../../../src/facts/findTopic';
import type {Topic, TopicSource} from '../../../src/facts/topics';
import type {TopologyId} from '../../../src/facts/topologies';
import {readingOrder, type Section} from './readingOrder';

/** What Docusaurus and the topic graph know about a page. */
export interface PageFacts {
  /** Site path, without the base URL, with slashes at both ends. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly topic?: Topic;
  /** The topology that the whole page belongs to; its address names it. */
  readonly fixed?: TopologyId;
  /** The topics of SAP's guide that the facts come from. */
  readonly sources: readonly TopicSource[];
}

/** All pages, in reading order. */
export interface Guide {
  readonly pages: readonly PageFacts[];
  readonly sections: readonly Section<PageFacts>[];
}

type Doc = LoadedContent['loadedVersions'][number]['docs'][number];

function factsOf({title, description, permalink, frontMatter}: Doc, baseUrl: string): PageFacts {
  const topic = findTopic(String(frontMatter.topic ?? ''));
  const further = (frontMatter.sources ?? []) as readonly TopicSource[];
  return {
    // Docusaurus adds the trailing slash only when it creates routes.
    path: `/${permalink.slice(baseUrl.length)}`.replace(/\/?$/, '/'),
    title,
    description,
    ...(topic && {topic}),
    ...(topic?.fixedTopology && {fixed: topic.fixedTopology}),
    sources: [...(topic ? [topic.source] : []), ...further],
  };
}

/** Reads the pages from the content that Docusaurus has loaded, to avoid reading files again. */
export function guideOf(allContent: AllContent, baseUrl: string): Guide {
  const loaded = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
  const [version] = loaded?.loadedVersions ?? [];
  if (!version) throw new Error('Docusaurus has loaded no docs.');
  const pages = new Map(version.docs.map((doc) => [doc.id, factsOf(doc, baseUrl)]));
  const sections = Object.values(version.sidebars).flatMap(readingOrder);
  return {
    pages: [...pages.values()],
    sections: sections.map(({title, pages: ids}) => ({
      title,
      pages: ids.flatMap((id) => pages.get(id) ?? []),
    })),
  };
}
