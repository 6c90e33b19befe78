import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {topicSourceUrl} from '../../../src/topics/rules/topicSourceUrl';
import {sourceRevision} from '../../../src/facts/topics';
import {topologyIds} from '../../../src/facts/topologyIds';
import type {MarkdownPage} from './markdownPage';
import {presentable} from './presentable';
import {pageAddress, type Site} from './site';

const writer = unified()
  // Padded columns would double the size of wide tables.
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {bullet: '-', emphasis: '_', rule: '-'});

// One hyphen is enough for GitHub, but not for every reader of tables.
const delimiterRow = /^[ >]*\|( - \|)+$/gm;

// JSON strings are valid YAML strings, whatever they contain.
const quoted = (words: string) => JSON.stringify(words);

function topologyLine({topology, branches}: MarkdownPage): string[] {
  if (topology) return [`topology: ${topology}`];
  return branches ? [`topology: [${topologyIds.join(', ')}]`] : [];
}

function sourceLines({sources}: MarkdownPage): string[] {
  if (sources.length === 0) return [];
  return [
    'source:',
    ...sources.flatMap((source) => [
      `  - title: ${quoted(source.title)}`,
      `    loio: ${quoted(source.loio)}`,
      `    url: ${quoted(topicSourceUrl(source))}`,
    ]),
    `source_commit: ${quoted(sourceRevision.commit)}`,
    `source_date: ${quoted(sourceRevision.date)}`,
    'source_license: "CC BY 4.0"',
  ];
}

/** The title and the source of the text, as YAML. */
function frontMatter(site: Site, page: MarkdownPage): string {
  return [
    '---',
    `title: ${quoted(page.title)}`,
    `description: ${quoted(page.description)}`,
    ...topologyLine(page),
    `address: ${quoted(pageAddress(site, page))}`,
    ...sourceLines(page),
    'guide: "AFC Connection Guide"',
    `guide_version: ${quoted(site.guideVersion)}`,
    '---',
    '',
    '',
  ].join('\n');
}

/** The text of a page with its title, as GitHub-flavored Markdown. */
export function writeBody(site: Site, page: MarkdownPage): string {
  const text = writer.stringify(presentable(site, page));
  return text.replace(delimiterRow, (row) => row.replaceAll(' - ', ' --- '));
}

/** A page as a Markdown file: front matter, title, text. */
export function writePage(site: Site, page: MarkdownPage, body: string): string {
  return frontMatter(site, page) + body;
}
