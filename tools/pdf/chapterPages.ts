import {pathOf} from '../../plugins/lib/pathOf';
import {readingOrder} from '../../plugins/content/docs/readingOrder';
import sidebars from '../../sidebars';
import {guideIndexPath} from '../../src/search/rules/guideIndex';
import {topologyOfPath} from '../../src/branching/rules/parseTopology';

/** The index repeats all pages, and its address differs from its file. */
const indexId = 'reference/index-a-z';

const pathOfDoc = (id: string) => (id === indexId ? guideIndexPath : pathOf(`docs/${id}.mdx`, ''));

const sections = readingOrder(sidebars.guide as readonly unknown[]).map(({title, pages}) => ({
  title,
  paths: pages.map(pathOfDoc).filter((path) => path !== guideIndexPath && !topologyOfPath(path)),
}));

/** Useful only on the page. */
const tools = 'Tools';
const reference = 'Reference';

const pathsOf = (holds: (title: string) => boolean) =>
  sections.filter(({title}) => holds(title)).flatMap(({paths}) => paths);

/**
 * The pages of the chapter, in reading order: the plan, its tasks, and the pages that they need.
 */
export const chapterPages = () => pathsOf((title) => title !== tools && title !== reference);

/** The additional pages of the PDF for both topologies. */
export const referencePages: readonly string[] = pathsOf((title) => title === reference);
