import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {plainPath} from '../../src/page/rules/plainPath';
import type {SiteVersion} from '../../src/offline/rules/cacheKey';
import {inlineScript} from './inlineScript';

/** The address of the worker in browsers; it never changes. */
export const workerFile = 'service-worker.js';

/** Files that readers need offline; larger files are downloads. */
const kept = /\.(html|js|css|svg|png|ico|webp|woff2|json|csv|xlsx|webmanifest)$/;
const largest = 400_000;

function addressOf(file: string): string {
  return plainPath(file).slice(1);
}

/** The files of a build that the browser caches, and their size. */
export function readVersion(outDir: string): SiteVersion & {readonly bytes: number} {
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const name of fs.readdirSync(outDir, {recursive: true, encoding: 'utf8'}).sort()) {
    const file = name.split(path.sep).join('/');
    if (!kept.test(file) || file === workerFile) continue;
    const content = fs.readFileSync(path.join(outDir, name));
    if (content.length > largest) continue;
    bytes += content.length;
    files[addressOf(file)] = `sha256-${createHash('sha256').update(content).digest('base64')}`;
  }
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return {id, files, bytes};
}

/**
 * Writes the service worker of a finished build, or the one that removes it from visitors' browsers.
 * @returns the number of files that it caches, and their size
 */
export function writeServiceWorker(outDir: string, on: boolean) {
  const {id, files, bytes} = readVersion(outDir);
  const source = on
    ? require.resolve('../../src/offline/browser/serviceWorker.ts')
    : require.resolve('../../src/offline/browser/leavingWorker.ts');
  const define = {siteVersion: JSON.stringify({id, files})};
  const code = inlineScript(source, on ? define : {});
  fs.writeFileSync(path.join(outDir, workerFile), code);
  return {count: Object.keys(files).length, bytes};
}
