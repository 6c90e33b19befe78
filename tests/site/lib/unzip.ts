import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';

const zip = 'build/downloads/afc-connection-guide-offline.zip';

/** Unpacks the zip of the guide, as a reader would, and gives the URL of the guide's folder. */
export function unzipGuide(folder: string): string {
  if (!fs.existsSync(zip)) throw new Error(`${zip} is missing; expected after: npm run offline`);
  for (const [name, content] of Object.entries(unzipSync(fs.readFileSync(zip)))) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, content);
  }
  return `${pathToFileURL(path.join(folder, 'afc-connection-guide')).href}/`;
}
