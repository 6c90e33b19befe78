import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {guideVersion} from '../lib/guideVersion';
import {buildDownloads, factsOf, type Download} from './buildDownloads';
import {schemaFile} from './requirementsDocument';

/**
 * Writes the requirements as files to `/downloads/` and passes their sizes to the page, in a
 * generated file that only the page with the table imports; global data would be on every page.
 */
export default function downloadsPlugin({siteDir}: LoadContext): Plugin {
  const version = guideVersion(siteDir);
  let downloads: readonly Download[] = [];
  return {
    name: 'guide-downloads',
    getPathsToWatch: () => [path.join(siteDir, 'src/facts/requirements/*.ts')],
    async loadContent() {
      const schema = fs.readFileSync(path.join(__dirname, schemaFile), 'utf8');
      downloads = await buildDownloads(version, schema);
    },
    async contentLoaded({actions}) {
      const facts = {guideVersion: version, files: factsOf(downloads)};
      await actions.createData('downloads.json', JSON.stringify(facts));
    },
    async postBuild({outDir}) {
      const folder = path.join(outDir, 'downloads');
      fs.mkdirSync(folder, {recursive: true});
      for (const {file, content} of downloads) fs.writeFileSync(path.join(folder, file), content);
    },
  };
}
