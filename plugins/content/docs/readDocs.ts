import fs from 'node:fs';
import path from 'node:path';
import type {Doc} from './parseDoc';
import {expandPartials} from '../partials/expandPartials';

/** The files of a folder with this ending, sorted by path. */
function readFiles(siteDir: string, folder: string, ending: string): Doc[] {
  return fs
    .readdirSync(path.join(siteDir, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .map((file) => ({file, text: fs.readFileSync(path.join(siteDir, file), 'utf8')}));
}

/** The source files of the docs folder, including partials. */
export const readDocs = (siteDir: string): Doc[] => readFiles(siteDir, 'docs', '.mdx');

/** Folders with data that readers see as text. */
const isData = /^src\/(facts|[\w-]+\/rules)\//;

/**
 * Modules whose texts aren't sentences for readers: tests, formats that the role check reads, the
 * stop words of the search, and SAP's own titles of SAP Notes.
 */
const notProse =
  /\.test\.ts$|\/arbitrary\w+\.ts$|\/role-check\/rules\/parse\/|\/sapWords\.ts$|\/sapNotes\.ts$/;

/** The modules with texts that readers see. */
export function readDataModules(siteDir: string): Doc[] {
  return readFiles(siteDir, 'src', '.ts').filter(
    ({file}) => isData.test(file) && !notProse.test(file),
  );
}

export const isPartial = ({file}: Doc) => file.includes('/_partials/');
const partialName = ({file}: Doc) => file.replace(/^.*\/_partials\/|\.mdx$/g, '');

/**
 * Expands the partials in a text.
 * @returns a function that throws if a partial is missing
 */
export function expanderOf(docs: readonly Doc[]): (text: string) => string {
  const partials = new Map(docs.filter(isPartial).map((doc) => [partialName(doc), doc.text]));
  const read = (name: string) => {
    const text = partials.get(name);
    if (text === undefined)
      throw new Error(
        `<Include partial="${name}" />: expected the file docs/_partials/${name}.mdx.`,
      );
    return text;
  };
  return (text) => expandPartials(text, read);
}

/** The pages of the docs, with partials expanded. */
export function wholePages(docs: readonly Doc[]): Doc[] {
  const expand = expanderOf(docs);
  return docs.filter((doc) => !isPartial(doc)).map(({file, text}) => ({file, text: expand(text)}));
}
