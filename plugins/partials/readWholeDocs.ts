import fs from 'node:fs';
import path from 'node:path';
import type {Doc} from '../authorChecks/parseDoc';
import {expandPartials, readPartial} from './expandPartials';

/** The pages of the docs folder in the order of their paths, with their partials in place. */
export function readWholeDocs(siteDir: string): Doc[] {
  const docsDir = path.join(siteDir, 'docs');
  return fs
    .readdirSync(docsDir, {recursive: true, encoding: 'utf8'})
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
    .sort()
    .map((name) => ({
      file: `docs/${name}`,
      text: expandPartials(fs.readFileSync(path.join(docsDir, name), 'utf8'), (partial) =>
        readPartial(docsDir, partial),
      ),
    }));
}
