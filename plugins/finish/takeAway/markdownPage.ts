import type {Element} from 'hast';
import type {Root} from 'mdast';
import {isDeepStrictEqual} from 'node:util';
import {topologies, type TopologyId} from '../../../src/facts/topologies';
import type {PageFacts} from '../../content/docs/pageFacts';
import {toMarkdown} from './toMarkdown';

/** A page of the guide as plain Markdown; for a page that branches, one topology or both. */
export interface MarkdownPage extends PageFacts {
  /** The topology, if the page is exported for one or belongs to one. */
  readonly topology?: TopologyId;
  /** Whether the page has a file for each topology beside this one. */
  readonly branches: boolean;
  readonly root: Root;
}

/** A page with all its topologies: the source of the files. */
export interface PageSet {
  /** The page with every branch. */
  readonly whole: MarkdownPage;
  /** One entry for each topology; empty if the page does not branch. */
  readonly branches: readonly MarkdownPage[];
}

/** The Markdown of a built page: the whole page, and each branch if they differ. */
export function pageSetOf(facts: PageFacts, content: Element): PageSet {
  const {fixed} = facts;
  const whole = toMarkdown(content, fixed);
  if (fixed)
    return {whole: {...facts, topology: fixed, branches: false, root: whole}, branches: []};
  const roots = topologies.map(({id}) => ({topology: id, root: toMarkdown(content, id)}));
  const branches = roots.some(({root}) => !isDeepStrictEqual(root, roots[0]?.root));
  return {
    whole: {...facts, branches, root: whole},
    branches: branches ? roots.map((one) => ({...facts, ...one, branches})) : [],
  };
}
