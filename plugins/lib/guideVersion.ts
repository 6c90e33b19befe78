import fs from 'node:fs';
import path from 'node:path';

/** The version of the guide, from package.json. */
export function guideVersion(siteDir: string): string {
  const text = fs.readFileSync(path.join(siteDir, 'package.json'), 'utf8');
  return (JSON.parse(text) as {version: string}).version;
}
