import fs from 'node:fs';
import path from 'node:path';

/** All pages of a built site, as file names. */
export function htmlFiles(outDir: string): string[] {
  return fs
    .readdirSync(outDir, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(outDir, name));
}
