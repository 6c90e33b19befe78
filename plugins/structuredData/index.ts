import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readPageSets, type MarkdownPage} from '../markdown/readPages';
import {insertData, structuredData} from './structuredData';

/**
 * Tells search engines where a topic stands, and the steps of the pages of one branch. Written into
 * the built pages: a component would carry the same data once more in the page's JavaScript.
 */
export default function structuredDataPlugin({siteDir, siteConfig, baseUrl}: LoadContext): Plugin {
  let pages: readonly MarkdownPage[] = [];
  return {
    name: 'guide-structured-data',
    async loadContent() {
      pages = (await readPageSets(siteDir)).map(({whole}) => whole);
    },
    // Without a wait: Docusaurus starts all plugins at once, and firstView changes the same files.
    async postBuild({outDir}) {
      for (const page of pages) {
        const data = structuredData(page, siteConfig.url + baseUrl);
        if (data.length === 0) continue;
        const file = path.join(outDir, page.path, 'index.html');
        fs.writeFileSync(file, insertData(fs.readFileSync(file, 'utf8'), data));
      }
    },
  };
}
