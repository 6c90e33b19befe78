import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {topologyCss} from '../../src/domain/topology/topologyCss';
import {inlineScript} from '../lib/inlineScript';

/**
 * Writes the script that decides the topology before the first paint, and the CSS that shows it,
 * into the head of every page (the way Docusaurus does it for the color mode).
 */
export default function headScriptPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'guide-head-script',
    getPathsToWatch: () => [path.join(siteDir, 'src/{hooks,domain}/**/*.ts')],
    injectHtmlTags: () => ({
      headTags: [
        {tagName: 'style', innerHTML: topologyCss()},
        {tagName: 'script', innerHTML: inlineScript(siteDir, 'src/hooks/headScript.ts')},
      ],
    }),
  };
}
