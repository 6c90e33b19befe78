import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {guideVersion} from '../../lib/guideVersion';
import {inlineScript} from '../../lib/inlineScript';
import type {Pass} from '../../lib/page';
import {findAppFiles, showFirst} from './showFirst';
import {stylesOf} from './stylesOf';

interface Places {
  readonly siteDir: string;
  readonly outDir: string;
  readonly baseUrl: string;
  /** Address of the search passages. */
  readonly passages: string;
}

/** Writes the print script under a name that changes with its content; returns its address. */
function writePrintScript({siteDir, outDir, baseUrl}: Places): string {
  const constants = {guideVersion: JSON.stringify(guideVersion(siteDir))};
  const code = inlineScript(
    require.resolve('../../../src/offline/browser/listenToPrinting.ts'),
    constants,
  );
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const file = `assets/js/print.${hash}.js`;
  fs.writeFileSync(path.join(outDir, file), code);
  return baseUrl + file;
}

/**
 * Inlines the styles of the first view, so that one request renders the page; the app loads when
 * the page is idle or first used.
 */
export function firstViewPass(places: Places): Pass {
  const {outDir, baseUrl, passages} = places;
  const loader = inlineScript(require.resolve('../../../src/entry/loadApp.ts'));
  const print = writePrintScript(places);
  const sheets = new Map<string, string>();
  const sheetOf = (address: string) => {
    const css =
      sheets.get(address) ??
      fs.readFileSync(path.join(outDir, address.slice(baseUrl.length)), 'utf8');
    sheets.set(address, css);
    return css;
  };
  return async ({tree}) => {
    const app = findAppFiles(tree);
    const styles = await stylesOf(tree, app.styles.map(sheetOf).join(''));
    showFirst(tree, app, {loader, print, passages, styles});
  };
}
