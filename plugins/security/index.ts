import fs from 'node:fs';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {htmlFiles} from '../lib/htmlFiles';
import {inTurn} from '../lib/inTurn';
import {pagePolicy} from './contentPolicy';
import {inlineOf} from './inlineOf';

const charset = /<meta charset="?utf-8"?\s*\/?>/i;

/** The page with its policy, which counts for what follows it: right behind the charset. */
export function withPolicy(html: string): string {
  const policy = pagePolicy(inlineOf(html));
  const meta = `<meta http-equiv=Content-Security-Policy content="${policy}">`;
  if (!charset.test(html)) throw new Error('no <meta charset>');
  return html.replace(charset, (found) => found + meta);
}

/** Writes into each built page which scripts and styles it may use: those that are in it. */
export default function securityPlugin(): Plugin {
  return {
    name: 'guide-security',
    postBuild: ({outDir}) =>
      inTurn(async () => {
        for (const file of htmlFiles(outDir)) {
          try {
            fs.writeFileSync(file, withPolicy(fs.readFileSync(file, 'utf8')));
          } catch (error) {
            throw new Error(path.relative(outDir, file), {cause: error});
          }
        }
      }),
  };
}
