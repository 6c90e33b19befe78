import type {ListItem, PhrasingContent, Root, RootContent} from 'mdast';
import {
  guideIndexOf,
  letterAnchor,
  type IndexEntry,
  type IndexPlace,
} from '../../src/domain/guideIndex/guideIndex';
import {topologyById} from '../../src/domain/topology/topologies';
import {bullets, code, heading, item, lineItem, link, paragraph, strong} from '../markdown/build';
import type {MarkdownPage, PageSet} from '../markdown/readPages';
import {recordsOfPages} from './recordsOfPages';

const mark = '<!-- guide index -->';

/** Stands for the index until all pages are read, from which it is made. */
export function guideIndexMark(): RootContent[] {
  return [{type: 'html', value: mark}];
}

function nameOf({name, kind}: IndexEntry): PhrasingContent {
  if (kind === 'message') return strong(`“${name}”`);
  return kind === 'SAP Note' ? strong(name) : code(name);
}

function placeItem({heading: words, to, topology}: IndexPlace): ListItem {
  const branch = topology ? ` (${topologyById(topology).inSentence})` : '';
  return lineItem([link(words, to), branch]);
}

function entryBlocks(entry: IndexEntry): RootContent[] {
  const pages = entry.pages.map(({title, places}) =>
    item([paragraph(title), bullets(places.map(placeItem))]),
  );
  return [heading(3, [nameOf(entry), ` ${entry.kind}`]), bullets(pages)];
}

function indexBlocks(pages: readonly MarkdownPage[]): RootContent[] {
  return guideIndexOf(recordsOfPages(pages)).flatMap(({letter, entries}) => [
    heading(2, letter, letterAnchor(letter)),
    ...entries.flatMap(entryBlocks),
  ]);
}

const isMark = (node: RootContent) => node.type === 'html' && node.value === mark;

function filled(page: MarkdownPage, blocks: () => RootContent[]): MarkdownPage {
  if (!page.root.children.some(isMark)) return page;
  const root: Root = {
    ...page.root,
    children: page.root.children.flatMap((node) => (isMark(node) ? blocks() : [node])),
  };
  return {...page, root};
}

/** Puts the index of all pages in its place. */
export function fillGuideIndex(sets: readonly PageSet[]): PageSet[] {
  const pages = sets.flatMap(({whole, branches}) => (branches.length > 0 ? branches : [whole]));
  return sets.map(({whole, branches}) => ({
    whole: filled(whole, () => indexBlocks(pages)),
    branches,
  }));
}
