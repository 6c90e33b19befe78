import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {guideVersion} from '../lib/guideVersion';
import {markdownFiles, siteOf} from './files';
import {readPageSets} from './readPages';

/**
 * Writes every page as Markdown beside its HTML (`index.md`, and one file for each topology where
 * it branches), and `llms.txt`. What has no Markdown ends the build, before anything is bundled.
 */
export default function markdownPlugin({siteDir, siteConfig, baseUrl}: LoadContext): Plugin {
  const address = siteConfig.url + baseUrl;
  return {
    name: 'guide-markdown',
    getPathsToWatch: () => [path.join(siteDir, 'docs/**/*.mdx')],
    async loadContent() {
      await readPageSets(siteDir);
    },
    async postBuild({outDir}) {
      const sets = await readPageSets(siteDir);
      const site = siteOf(address, guideVersion(siteDir), sets);
      for (const file of markdownFiles(site, sets)) {
        const target = path.join(outDir, file.path);
        fs.mkdirSync(path.dirname(target), {recursive: true});
        fs.writeFileSync(target, file.text);
      }
    },
  };
}
