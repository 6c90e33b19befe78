import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {htmlFiles} from '../lib/htmlFiles';
import {inlineScript} from '../lib/inlineScript';
import {inTurn} from '../lib/inTurn';
import {stylesOf} from './stylesOf';
import {findAppFiles, showFirst} from './showFirst';

/**
 * Makes the built pages show themselves with one request (design, section 8): the styles of the
 * first view stand in the page, and the app loads when the page is idle or first used.
 */
export default function firstViewPlugin({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'guide-first-view',
    postBuild: ({outDir}) =>
      inTurn(async () => {
        const loader = inlineScript(siteDir, 'src/hooks/loadApp.ts');
        const readStyles = (addresses: readonly string[]) =>
          addresses
            .map((address) => path.join(outDir, address.slice(baseUrl.length)))
            .map((file) => fs.readFileSync(file, 'utf8'))
            .join('');
        for (const file of htmlFiles(outDir)) {
          const html = fs.readFileSync(file, 'utf8');
          const app = findAppFiles(html);
          if (!app) continue;
          const styles = await stylesOf(html, readStyles(app.styles));
          fs.writeFileSync(file, showFirst(html, app, loader, styles));
        }
      }),
  };
}
