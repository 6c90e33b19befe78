import fs from 'node:fs';
import path from 'node:path';
import type {Doc} from './parseDoc';
import {expandPartials} from '../partials/expandPartials';

/** The source files of the docs folder, partials included, in the order of their paths. */
export function readDocs(siteDir: string): Doc[] {
  return fs
    .readdirSync(path.join(siteDir, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => path.posix.join('docs', name.split(path.sep).join('/')))
    .map((file) => ({file, text: fs.readFileSync(path.join(siteDir, file), 'utf8')}));
}

export const isPartial = ({file}: Doc) => file.includes('/_partials/');
const partialName = ({file}: Doc) => file.replace(/^.*\/_partials\/|\.mdx$/g, '');

/**
 * Puts the partials among the docs into a text.
 * @returns a function that throws for a partial that is not there
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

/** The pages among the docs, with their partials in place. */
export function wholePages(docs: readonly Doc[]): Doc[] {
  const expand = expanderOf(docs);
  return docs.filter((doc) => !isPartial(doc)).map(({file, text}) => ({file, text: expand(text)}));
}
