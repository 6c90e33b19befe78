import {topologies, topologyById} from '../../src/domain/topology/topologies';
import {sourceRevision} from '../../src/domain/topics/topics';
import type {MarkdownPage, PageSet} from './readPages';
import {absolute, pageAddress, type Site} from './site';

interface Section {
  readonly title: string;
  readonly holds: (page: MarkdownPage) => boolean;
}

const always = ({topic}: MarkdownPage) =>
  topic?.fixedTopology !== undefined || (topic?.planOrder !== undefined && !topic.optional);

/** In the order of the sidebar; a page stands in the first section that holds it. */
const sections: readonly Section[] = [
  {title: 'Setup plan', holds: ({path}) => path === '/' || path === '/s4hana/'},
  {title: 'Tasks in working order', holds: always},
  {title: 'Where they apply', holds: ({path}) => path.startsWith('/s4hana/')},
  {title: 'Tools', holds: ({path}) => path.startsWith('/tools/')},
  {title: 'Reference', holds: () => true},
];

/** A page of one branch stands right behind its task. */
function order({topic, path}: MarkdownPage): number {
  if (!topic) return path === '/' ? 0 : 100;
  return topic.planOrder ?? (topic.fixedTopology ? 3.5 : 50);
}

function sectionOf(page: MarkdownPage): Section | undefined {
  return sections.find(({holds}) => holds(page));
}

/** The pages, section by section, in reading order. */
export function inSections(sets: readonly PageSet[]) {
  return sections.map((section) => ({
    title: section.title,
    sets: sets
      .filter(({whole}) => sectionOf(whole) === section)
      .sort((a, b) => order(a.whole) - order(b.whole)),
  }));
}

/** The name of the Markdown file of a page, beside its `index.html`. */
export function fileName(page: MarkdownPage): string {
  return page.topology && !page.isFixed ? `${page.topology}.md` : 'index.md';
}

function lineOf(site: Site, page: MarkdownPage): string {
  const label = page.topology && !page.isFixed ? `: ${topologyById(page.topology).inSentence}` : '';
  const notes = label ? '' : `: ${page.description}`;
  return `- [${page.title}${label}](${absolute(site, page.path + fileName(page))})${notes}`;
}

const summary =
  'How to connect SAP S/4HANA to SAP Advanced Financial Closing (AFC), step by step, for one system and for separate systems. Independent and unofficial.';

function preface({guideVersion}: Site): string {
  const {commit, date} = sourceRevision;
  const labels = topologies.map(({id, description}) => `\`${id}\`: ${description}`).join(' ');
  return [
    '# AFC Connection Guide',
    `> ${summary}`,
    `Version ${guideVersion}. The facts come from SAP's administration guide (revision ${commit} of ${date}, CC BY 4.0); the sentences are our own. What SAP's text doesn't say is marked as “not in SAP’s guide”, with its source. Step IDs are permanent: \`#<step ID>\` behind the address of a page opens the step.`,
    `Some pages differ by topology: they have a file for each, and \`index.md\` with both. ${labels}`,
  ].join('\n\n');
}

/** `llms.txt`: what there is, with links to the Markdown files (llmstxt.org). */
export function llmsText(site: Site, sets: readonly PageSet[]): string {
  const parts = inSections(sets).map(
    ({title, sets: own}) =>
      `## ${title}\n\n${own
        .flatMap(({whole, branches}) => [whole, ...branches])
        .map((page) => lineOf(site, page))
        .join('\n')}`,
  );
  return `${[preface(site), ...parts].join('\n\n')}\n`;
}

/**
 * `llms-full.txt`: all of it. Pages of one branch say nothing that the branching page does not.
 * @param bodyOf the text of a page as it stands in its own file
 */
export function llmsFullText(
  site: Site,
  sets: readonly PageSet[],
  bodyOf: (page: MarkdownPage) => string,
): string {
  const bodies = inSections(sets)
    .flatMap(({sets: own}) => own)
    .filter(({whole}) => !whole.isFixed)
    .map(({whole}) => {
      const [title, ...text] = bodyOf(whole).split('\n');
      return [title, '', `Address: ${pageAddress(site, whole)}`, ...text].join('\n');
    });
  return [`${preface(site)}\n`, ...bodies].join('\n---\n\n');
}
