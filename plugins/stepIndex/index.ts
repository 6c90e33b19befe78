import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {StepIndex} from '../../src/domain/progress/stepIndex';
import type {Doc} from '../authorChecks/parseDoc';
import {guideVersion} from '../lib/guideVersion';
import {expandPartials, readPartial} from '../partials/expandPartials';
import {stepPageOf} from './buildStepIndex';

/** The pages of the docs folder, with their partials in place. */
function readPages(siteDir: string): Doc[] {
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

/**
 * Lists all steps of the guide in a generated JSON file. Only readers who have a run load it, for
 * counts, records and ticks of steps that are gone; no page carries it.
 */
export default function stepIndexPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'guide-step-index',
    getPathsToWatch: () => [path.join(siteDir, 'docs/**/*.mdx')],
    async contentLoaded({actions}) {
      const index: StepIndex = {
        guideVersion: guideVersion(siteDir),
        pages: readPages(siteDir).flatMap((doc) => stepPageOf(doc) ?? []),
      };
      await actions.createData('steps.json', JSON.stringify(index));
    },
  };
}
