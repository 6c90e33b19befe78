import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {vocabulary} from '../vocabulary';
import {checkContent, describeProblems} from './checkContent';
import type {Doc} from './parseDoc';
import {checkProse} from './prose/checkProse';

/** The files of a folder with this ending, in the order of their paths. */
function readFiles(siteDir: string, folder: string, ending: string): Doc[] {
  const top = path.join(siteDir, folder);
  if (!fs.existsSync(top)) return [];
  return fs
    .readdirSync(top, {recursive: true, encoding: 'utf8'})
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({file, text: fs.readFileSync(path.join(siteDir, file), 'utf8')}));
}

/**
 * Modules whose texts nobody reads as sentences: tests, what the source check compares, formats that
 * the role check reads, the stop words of the search, and SAP's own titles of SAP Notes.
 */
const notProse =
  /\.test\.ts$|\/arbitrary\w+\.ts$|\/sources\/|\/roleCheck\/parse\/|\/sapWords\.ts$|\/sapNotes\.ts$/;

/** Author mistakes end the build, with what was expected and where. */
export default function authorChecksPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'guide-author-checks',
    getPathsToWatch: () => [path.join(siteDir, 'docs/**/*.mdx')],
    loadContent() {
      const docs = readFiles(siteDir, 'docs', '.mdx');
      const modules = readFiles(siteDir, 'src/domain', '.ts').filter(
        ({file}) => !notProse.test(file),
      );
      const problems = [
        ...checkContent(docs, {components: vocabulary(siteDir)}),
        ...checkProse(docs, modules),
      ];
      if (problems.length === 0) return;
      throw new Error(
        `The docs have ${problems.length} author mistake(s):\n${describeProblems(problems)}`,
      );
    },
  };
}
