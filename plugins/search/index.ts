import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {guideIndexOf} from '../../src/domain/guideIndex/guideIndex';
import {packRecords} from '../../src/domain/search/searchRecord';
import {readPages} from '../markdown/readPages';
import {recordsOfPages} from './recordsOfPages';

/**
 * Lists all passages of the guide for search, and what they name for the A–Z index, in generated
 * JSON files. The first loads with the first search; the second stands on the index page alone.
 */
export default function searchPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'guide-search',
    getPathsToWatch: () => [path.join(siteDir, 'docs/**/*.mdx')],
    async contentLoaded({actions}) {
      const records = recordsOfPages(await readPages(siteDir));
      await actions.createData('search.json', JSON.stringify(packRecords(records)));
      await actions.createData('index.json', JSON.stringify(guideIndexOf(records)));
    },
  };
}
