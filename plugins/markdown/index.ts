import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {guideVersion} from '../lib/guideVersion';
import {markdownFiles, siteOf, type SiteFile} from './files';
import {forgetPages, readPageSets} from './readPages';

/**
 * Writes every page as Markdown beside its HTML (`index.md`, and one file for each topology where
 * it branches), and `llms.txt`. What has no Markdown ends the build, before anything is bundled.
 */
export default function markdownPlugin({siteDir, siteConfig, baseUrl}: LoadContext): Plugin {
  const address = siteConfig.url + baseUrl;
  let files: readonly SiteFile[] = [];
  return {
    name: 'guide-markdown',
    getPathsToWatch: () => [path.join(siteDir, 'docs/**/*.mdx')],
    async loadContent() {
      await readPageSets(siteDir);
    },
    // All plugins have read the pages by now. Their trees would only be in the way of the bundler: a
    // thousand take half a gigabyte, which each garbage collection goes through. `start` reads on.
    async allContentLoaded() {
      if (process.env.NODE_ENV !== 'production') return;
      const sets = await readPageSets(siteDir);
      files = markdownFiles(siteOf(address, guideVersion(siteDir), sets), sets);
      forgetPages();
    },
    postBuild({outDir}) {
      for (const file of files) {
        const target = path.join(outDir, file.path);
        fs.mkdirSync(path.dirname(target), {recursive: true});
        fs.writeFileSync(target, file.text);
      }
    },
  };
}
