import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readPageSets} from '../markdown/readPages';
import {insertData, structuredData} from './structuredData';

/**
 * Tells search engines where a topic stands, and the steps of the pages of one branch. Written into
 * the built pages: a component would carry the same data once more in the page's JavaScript.
 */
export default function structuredDataPlugin({siteDir, siteConfig, baseUrl}: LoadContext): Plugin {
  let pages: readonly {readonly path: string; readonly data: readonly object[]}[] = [];
  return {
    name: 'guide-structured-data',
    async loadContent() {
      const sets = await readPageSets(siteDir);
      pages = sets
        .map(({whole}) => ({
          path: whole.path,
          data: structuredData(whole, siteConfig.url + baseUrl),
        }))
        .filter(({data}) => data.length > 0);
    },
    // Without a wait: Docusaurus starts all plugins at once, and firstView changes the same files.
    async postBuild({outDir}) {
      for (const {path: sitePath, data} of pages) {
        const file = path.join(outDir, sitePath, 'index.html');
        fs.writeFileSync(file, insertData(fs.readFileSync(file, 'utf8'), data));
      }
    },
  };
}
