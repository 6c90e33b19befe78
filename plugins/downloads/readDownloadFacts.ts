import fs from 'node:fs';
import path from 'node:path';
import {guideVersion} from '../lib/guideVersion';
import {buildDownloads, factsOf, type DownloadFacts} from './buildDownloads';
import {schemaFile} from './requirementsDocument';

/** What there is to download, with the sizes. */
export async function readDownloadFacts(siteDir: string): Promise<DownloadFacts[]> {
  const schema = fs.readFileSync(path.join(__dirname, schemaFile), 'utf8');
  return factsOf(await buildDownloads(guideVersion(siteDir), schema));
}
