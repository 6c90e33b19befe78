import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {guideIndexOf} from '../../src/domain/guideIndex/guideIndex';
import {mergeBranches} from '../../src/domain/search/mergeBranches';
import {packRecords} from '../../src/domain/search/searchRecord';
import {readPages} from '../markdown/readPages';
import {recordsOfPage} from './recordsOfPage';

/**
 * Lists all passages of the guide for search, and what they name for the A–Z index, in generated
 * JSON files. The first loads with the first search; the second stands on the index page alone.
 */
export default function searchPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'guide-search',
    getPathsToWatch: () => [path.join(siteDir, 'docs/**/*.mdx')],
    async contentLoaded({actions}) {
      const pages = await readPages(siteDir);
      const records = mergeBranches(pages.flatMap(recordsOfPage));
      await actions.createData('search.json', JSON.stringify(packRecords(records)));
      await actions.createData('index.json', JSON.stringify(guideIndexOf(records)));
    },
  };
}
