import {topologies, topologyById} from '../../../src/facts/topologies';
import {sourceRevision} from '../../../src/facts/topics';
import type {Section} from '../../content/docs/readingOrder';
import type {MarkdownPage, PageSet} from './markdownPage';
import {absolute, pageAddress, type Site} from './site';

/** The name of the Markdown file of a page, beside its `index.html`. */
export function fileName({topology, fixed}: MarkdownPage): string {
  return topology && !fixed ? `${topology}.md` : 'index.md';
}

/** The data of a page for the files about all pages. */
export interface Taken {
  readonly path: string;
  /** Its lines in `llms.txt`: one for each of its files. */
  readonly lines: readonly string[];
  /** Its part of `llms-full.txt`; missing for a page that repeats a branch of another. */
  readonly text?: string;
}

function lineOf(site: Site, page: MarkdownPage): string {
  const {topology, fixed, title, description} = page;
  const label = topology && !fixed ? `: ${topologyById(topology).inSentence}` : '';
  const notes = label ? '' : `: ${description}`;
  return `- [${title}${label}](${absolute(site, page.path + fileName(page))})${notes}`;
}

/** @param body the text of the whole page, as in its own file */
export function takenOf(site: Site, {whole, branches}: PageSet, body: string): Taken {
  const [title, ...rest] = body.split('\n');
  const text = [title, '', `Address: ${pageAddress(site, whole)}`, ...rest].join('\n');
  return {
    path: whole.path,
    lines: [whole, ...branches].map((page) => lineOf(site, page)),
    // Pages of one branch add nothing to the branching page.
    ...(!whole.fixed && {text}),
  };
}

const summary =
  'How to connect SAP S/4HANA to SAP Advanced Financial Closing (AFC), step by step, for one system and for separate systems. Independent and unofficial.';

function preface({guideVersion}: Site): string {
  const {commit, date} = sourceRevision;
  const labels = topologies.map(({id, description}) => `\`${id}\`: ${description}`).join(' ');
  return [
    '# AFC Connection Guide',
    `> ${summary}`,
    `Version ${guideVersion}. The facts come from SAP's administration guide (revision ${commit} of ${date}, CC BY 4.0); the sentences are our own. What SAP's text does not say is marked as a field note, with its source. Step IDs are permanent: \`#<step ID>\` behind the address of a page opens the step.`,
    `Some pages differ by topology: they have a file for each, and \`index.md\` with both. ${labels}`,
  ].join('\n\n');
}

type Sections = readonly Section<Taken>[];

/** `llms.txt`: a list of all pages, with links to the Markdown files (llmstxt.org). */
export function llmsText(site: Site, sections: Sections): string {
  const parts = sections.map(
    ({title, pages}) => `## ${title}\n\n${pages.flatMap(({lines}) => lines).join('\n')}`,
  );
  return `${[preface(site), ...parts].join('\n\n')}\n`;
}

/** `llms-full.txt`: the text of all pages. */
export function llmsFullText(site: Site, sections: Sections): string {
  const texts = sections.flatMap(({pages}) => pages).flatMap(({text}) => text ?? []);
  return [`${preface(site)}\n`, ...texts].join('\n---\n\n');
}
