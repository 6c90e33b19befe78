import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {matrixFilterCss} from '../../src/requirements/rules/matrixFilter';
import {releaseFilterCss, releasesOf} from '../../src/facts/sapNotes/releases';
import {sapNoteRows} from '../../src/facts/sapNotes/sapNotes';

/**
 * The rules with which radio buttons filter tables, derived from what the tables hold. They are a
 * style sheet, not an element in the page: the policy of the pages allows no styles that the app
 * writes into one.
 */
export default function filterStylesPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'guide-filter-styles',
    getPathsToWatch: () => [path.join(siteDir, 'src/{requirements/rules,facts/sapNotes}/*.ts')],
    async contentLoaded({actions}) {
      const notes = releaseFilterCss(releasesOf(sapNoteRows), 'data-sap-notes');
      await actions.createData('matrix.css', matrixFilterCss('data-matrix'));
      await actions.createData('sapNotes.css', notes);
    },
  };
}
