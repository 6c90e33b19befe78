import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {guideVersion} from '../lib/guideVersion';
import {htmlFiles} from '../lib/htmlFiles';
import {inlineScript} from '../lib/inlineScript';
import {inTurn} from '../lib/inTurn';
import {stylesOf} from './stylesOf';
import {findAppFiles, showFirst} from './showFirst';

/** Writes the script that stamps prints, under a name that changes with it; gives its address. */
function writePrintScript(siteDir: string, outDir: string, baseUrl: string): string {
  const constants = {guideVersion: JSON.stringify(guideVersion(siteDir))};
  const code = inlineScript(siteDir, 'src/hooks/print/listenToPrinting.ts', constants);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const file = `assets/js/print.${hash}.js`;
  fs.writeFileSync(path.join(outDir, file), code);
  return baseUrl + file;
}

/**
 * Makes the built pages show themselves with one request: the styles of the
 * first view stand in the page, and the app loads when the page is idle or first used.
 */
export default function firstViewPlugin({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'guide-first-view',
    postBuild: ({outDir}) =>
      inTurn(async () => {
        const loader = inlineScript(siteDir, 'src/hooks/loadApp.ts');
        const print = writePrintScript(siteDir, outDir, baseUrl);
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
          fs.writeFileSync(file, showFirst(html, app, {loader, print, styles}));
        }
      }),
  };
}
