import {fileName, llmsFullText, llmsText} from './llms';
import type {MarkdownPage, PageSet} from './readPages';
import type {Site} from './site';
import {writeBody, writePage} from './writePage';

/** A file of the built site. */
export interface SiteFile {
  /** Path below the root of the site, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Address and version of the site, with the pages that branch. */
export function siteOf(address: string, guideVersion: string, sets: readonly PageSet[]): Site {
  const branching = sets.filter(({branches}) => branches.length > 0);
  return {address, guideVersion, branching: new Set(branching.map(({whole}) => whole.path))};
}

/** The Markdown files of the guide, and what leads language models to them. */
export function markdownFiles(site: Site, sets: readonly PageSet[]): SiteFile[] {
  const pages = sets.flatMap(({whole, branches}) => [whole, ...branches]);
  // Writing them is what takes the time: once each.
  const bodies = new Map(pages.map((page) => [page, writeBody(site, page)]));
  const bodyOf = (page: MarkdownPage) => bodies.get(page) ?? '';
  const files = pages.map((page) => ({
    path: page.path.replace(/^\//, '') + fileName(page),
    text: writePage(site, page, bodyOf(page)),
  }));
  return [
    ...files,
    {path: 'llms.txt', text: llmsText(site, sets)},
    {path: 'llms-full.txt', text: llmsFullText(site, sets, bodyOf)},
  ];
}
