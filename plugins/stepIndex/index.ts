import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {StepIndex} from '../../src/domain/progress/stepIndex';
import {guideVersion} from '../lib/guideVersion';
import {readWholeDocs} from '../partials/readWholeDocs';
import {stepPageOf} from './buildStepIndex';

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
        pages: readWholeDocs(siteDir).flatMap((doc) => stepPageOf(doc) ?? []),
      };
      await actions.createData('steps.json', JSON.stringify(index));
    },
  };
}
