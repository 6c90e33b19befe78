import fs from 'node:fs';
import path from 'node:path';
import {createHash} from 'node:crypto';
import type {Element} from 'hast';
import {guideIndexOf, guideIndexPath} from '../../../src/search/rules/guideIndex';
import {guideIndexTree, type IndexNode} from '../../../src/search/rules/guideIndexTree';
import {mergeBranches, type BranchRecord} from '../../../src/search/rules/mergeBranches';
import {packRecords, type SearchRecord} from '../../../src/search/rules/searchRecord';
import type {Guide, PageFacts} from '../../content/docs/pageFacts';
import {classesOf, element, text, theOne} from '../../lib/html';
import type {TaskSteps} from '../../../src/tickets/rules/taskSteps';
import type {BuiltPage} from '../../lib/page';
import {fileName, llmsFullText, llmsText, takenOf, type Taken} from './llms';
import {pageSetOf, type PageSet} from './markdownPage';
import {recordsOfPage} from './recordsOfPage';
import type {Site} from './site';
import {stepsOfPage} from './stepsOfPage';
import {writeBody, writePage} from './writePage';

const isContent = (candidate: Element) => classesOf(candidate).includes('theme-doc-markdown');

function write(outDir: string, file: string, words: string): void {
  const target = path.join(outDir, file);
  fs.mkdirSync(path.dirname(target), {recursive: true});
  fs.writeFileSync(target, words);
}

/**
 * Collects the output from the built pages: Markdown, `llms.txt`, search passages, steps for
 * tickets.
 */
export class TakeAway {
  private readonly records: BranchRecord[] = [];
  private readonly steps: TaskSteps[] = [];
  private readonly taken = new Map<string, Taken>();

  constructor(
    private readonly site: Site,
    private readonly outDir: string,
  ) {}

  /** Reads a page of the guide and writes its Markdown files. */
  read({tree}: BuiltPage, facts: PageFacts): PageSet {
    const set = pageSetOf(facts, theOne(tree, 'content of a page', isContent));
    const {whole, branches} = set;
    for (const page of [whole, ...branches]) {
      const body = writeBody(this.site, page);
      write(this.outDir, page.path.slice(1) + fileName(page), writePage(this.site, page, body));
      if (page === whole) this.taken.set(page.path, takenOf(this.site, set, body));
    }
    for (const page of branches.length > 0 ? branches : [whole]) {
      const records = recordsOfPage(page);
      // For the index, only its opening: it repeats all other pages.
      this.records.push(...(page.path === guideIndexPath ? records.slice(0, 1) : records));
      if (facts.topic?.planOrder !== undefined) this.steps.push(stepsOfPage(page));
    }
    return set;
  }

  /** All passages read so far, once each. */
  private passages(): readonly SearchRecord[] {
    return mergeBranches(this.records);
  }

  /** Inserts the index of all passages into the page. */
  fillIndex({tree}: BuiltPage): void {
    const place = theOne(
      tree,
      'place for the index',
      ({properties}) => 'dataGuideIndex' in properties,
    );
    const built = (node: IndexNode | string): Element['children'][number] =>
      typeof node === 'string'
        ? text(node)
        : element(node.name, node.children.map(built), {
            ...node.properties,
            ...(node.to !== undefined && {
              href: node.to.startsWith('#') ? node.to : this.site.baseUrl + node.to.slice(1),
            }),
          });
    place.children = guideIndexTree(guideIndexOf(this.passages())).map(built);
  }

  /**
   * Writes the files about all pages.
   * @returns the name of the file with the passages
   */
  finish({sections}: Guide): string {
    const own = sections.map(({title, pages}) => ({
      title,
      pages: pages.flatMap((page) => this.taken.get(page.path) ?? []),
    }));
    write(this.outDir, 'llms.txt', llmsText(this.site, own));
    write(this.outDir, 'llms-full.txt', llmsFullText(this.site, own));
    // Scripts, not JSON: pages opened from a folder can load nothing else. They share a hash, so
    // that a page that knows one knows the other (src/page/loadBuiltScript.ts).
    const passages = `guidePassages=${JSON.stringify(packRecords(this.passages()))}`;
    const steps = `guideSteps=${JSON.stringify(this.steps)}`;
    const hash = createHash('sha256')
      .update(passages + steps)
      .digest('hex')
      .slice(0, 8);
    write(this.outDir, `assets/js/steps.${hash}.js`, steps);
    const file = `assets/js/passages.${hash}.js`;
    write(this.outDir, file, passages);
    return file;
  }
}
