import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {matrixFilterCss} from '../../src/requirements/rules/matrixFilter';
import {releaseFilterCss, releasesOf} from '../../src/facts/sapNotes/releases';
import {sapNoteRows} from '../../src/facts/sapNotes/sapNotes';

/**
 * The rules that let radio buttons filter tables, derived from the content of the tables. They are
 * in a style sheet, not in a style element: the policy of the pages allows no styles that the app
 * adds to a page.
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
