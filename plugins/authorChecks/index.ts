import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {vocabulary} from '../vocabulary';
import {checkContent, describeProblems} from './checkContent';
import type {Doc} from './parseDoc';

function readDocs(siteDir: string): Doc[] {
  return fs
    .readdirSync(path.join(siteDir, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => path.posix.join('docs', name.split(path.sep).join('/')))
    .map((file) => ({file, text: fs.readFileSync(path.join(siteDir, file), 'utf8')}));
}

/** Author mistakes end the build, with what was expected and where. */
export default function authorChecksPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'guide-author-checks',
    getPathsToWatch: () => [path.join(siteDir, 'docs/**/*.mdx')],
    loadContent() {
      const problems = checkContent(readDocs(siteDir), {components: vocabulary(siteDir)});
      if (problems.length === 0) return;
      throw new Error(
        `The docs have ${problems.length} author mistake(s):\n${describeProblems(problems)}`,
      );
    },
  };
}
