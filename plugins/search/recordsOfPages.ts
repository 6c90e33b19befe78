import {guideIndexPath} from '../../src/domain/guideIndex/guideIndex';
import {mergeBranches} from '../../src/domain/search/mergeBranches';
import type {SearchRecord} from '../../src/domain/search/searchRecord';
import type {MarkdownPage} from '../markdown/readPages';
import {recordsOfPage} from './recordsOfPage';

/** Every passage of the guide, once each. Of the index only its opening: it repeats the others. */
export function recordsOfPages(pages: readonly MarkdownPage[]): readonly SearchRecord[] {
  return mergeBranches(
    pages.flatMap((page) => {
      const records = recordsOfPage(page);
      return page.path === guideIndexPath ? records.slice(0, 1) : records;
    }),
  );
}
