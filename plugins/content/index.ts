import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {StepIndex} from '../../src/runs/rules/stepIndex';
import {checkContent, describeProblems} from './authorChecks/checkContent';
import {checkProse} from './authorChecks/prose/checkProse';
import {docReader} from './docs/parseDoc';
import {guideVersion} from '../lib/guideVersion';
import {vocabulary} from './vocabulary';
import {readDataModules, readDocs, wholePages} from './docs/readDocs';
import {stepPageOf} from './docs/stepPages';

/**
 * Reads the docs once for each build: author mistakes stop it, and a generated JSON file lists all
 * steps of the guide. Only readers who have a run load that file, for counts, records and ticks of
 * removed steps; no page contains it.
 */
export default function contentPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'guide-content',
    getPathsToWatch: () => [path.join(siteDir, 'docs/**/*.mdx')],
    loadContent() {
      const docs = readDocs(siteDir);
      const read = docReader();
      const problems = [
        ...checkContent(docs, {components: vocabulary(siteDir)}, read),
        ...checkProse(docs, readDataModules(siteDir), read),
      ];
      if (problems.length > 0)
        throw new Error(
          `The docs have ${problems.length} author mistake(s):\n${describeProblems(problems)}`,
        );
      return {
        guideVersion: guideVersion(siteDir),
        pages: wholePages(docs).flatMap((doc) => stepPageOf(read(doc)) ?? []),
      } satisfies StepIndex;
    },
    async contentLoaded({content, actions}) {
      await actions.createData('steps.json', JSON.stringify(content));
    },
  };
}
