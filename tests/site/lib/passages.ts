import fs from 'node:fs';
import {runInNewContext} from 'node:vm';
import {
  unpackRecords,
  type SearchContent,
  type SearchRecord,
} from '../../../src/search/rules/searchRecord';

/** The passages of the built site, as the search gets them. */
export function builtPassages(): readonly SearchRecord[] {
  const folder = 'build/assets/js';
  const files = fs.readdirSync(folder).filter((name) => name.startsWith('passages.'));
  if (files.length !== 1) throw new Error(`Expected one file with passages in ${folder}.`);
  const context: {guidePassages?: SearchContent} = {};
  runInNewContext(fs.readFileSync(`${folder}/${files[0]}`, 'utf8'), context);
  if (!context.guidePassages) throw new Error('The file with passages holds none.');
  return unpackRecords(context.guidePassages);
}
