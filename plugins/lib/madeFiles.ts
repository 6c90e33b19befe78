import fs from 'node:fs';
import path from 'node:path';
import {topologies} from '../../src/facts/topologies';
import {parseFragment, parseHtml, theOne, writeHtml} from './html';

/** A file made from a finished build. */
export interface MadeFile {
  readonly file: string;
  readonly label: string;
  readonly holds: string;
}

const name = 'afc-connection-guide';

/** The PDF of the whole chapter. */
export const wholePdf: MadeFile = {
  file: `${name}.pdf`,
  label: 'PDF of the whole chapter',
  holds: 'both topologies, with the reference pages',
};

/** The PDF of the chapter for one topology. */
export const branchPdfs = topologies.map((topology) => ({
  topology,
  file: `${name}-${topology.id}.pdf`,
  label: `PDF for ${topology.inSentence}`,
  holds: 'the chapter with the steps of this topology alone',
}));

/** The guide as a zip, to open from a folder. */
export const offlineZip: MadeFile = {
  file: `${name}-offline.zip`,
  label: 'The guide as a zip',
  holds: 'unpack it and open index.html; it needs neither server nor network',
};

/** All of them, under permanent names. */
export const madeFiles: readonly MadeFile[] = [wholePdf, ...branchPdfs, offlineZip];

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The list of existing files, as HTML; undefined if there are none. */
export function madeFilesList(folder: string, baseUrl: string): string | undefined {
  const items = madeFiles.flatMap(({file, label, holds}) => {
    const at = path.join(folder, file);
    if (!fs.existsSync(at)) return [];
    const address = `${baseUrl}downloads/${file}`;
    const size = megabytes(fs.statSync(at).size);
    return [`<li><a href="${address}" download="${file}">${label}</a> (${size}): ${holds}</li>`];
  });
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : undefined;
}

/** Lists the existing files on the downloads page, and for the app. */
export function nameMadeFiles(outDir: string, baseUrl: string): void {
  const folder = path.join(outDir, 'downloads');
  const list = madeFilesList(folder, baseUrl);
  // Empty if there are none, so that the app requests nothing that is missing.
  fs.writeFileSync(path.join(folder, 'made-files.html'), list ?? '');
  if (list === undefined) return;
  const page = path.join(outDir, 'tools/take-away/index.html');
  const tree = parseHtml(fs.readFileSync(page, 'utf8'));
  const place = theOne(
    tree,
    'place for the list of files',
    ({properties}) => 'dataMadeFiles' in properties,
  );
  place.children = parseFragment(list);
  fs.writeFileSync(page, writeHtml(tree));
}
