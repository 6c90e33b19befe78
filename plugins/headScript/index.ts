import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {topologyCss} from '../../src/branching/rules/topologyCss';
import {inlineScript} from '../lib/inlineScript';

/**
 * Writes the script that decides the topology before the first paint, and the CSS for it, into the
 * head of every page (as Docusaurus does for the color mode).
 */
export default function headScriptPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'guide-head-script',
    getPathsToWatch: () => [path.join(siteDir, 'src/**/*.ts')],
    injectHtmlTags: () => ({
      headTags: [
        {tagName: 'style', innerHTML: topologyCss()},
        {
          tagName: 'script',
          innerHTML: inlineScript(require.resolve('../../src/entry/headScript.ts')),
        },
      ],
    }),
  };
}
