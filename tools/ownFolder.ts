import fs from 'node:fs';
import path from 'node:path';
import {UsageError} from './usageError';

/**
 * Marker file in each folder that a command of the guide created, so that it may write there again.
 */
const marker = '.made-by-afc-connection-guide';

const note =
  'Commands of the AFC Connection Guide write this folder and replace what they wrote.\n';

function entriesOf(folder: string): readonly string[] {
  if (!fs.existsSync(folder)) return [];
  if (!fs.statSync(folder).isDirectory())
    throw new UsageError(`${folder} is a file. Name a folder.`);
  return fs.readdirSync(folder);
}

/**
 * Claims a folder for a command.
 * @throws UsageError if the folder contains anything that no command created; it then stays unchanged
 */
export function claimFolder(folder: string): void {
  const entries = entriesOf(folder);
  if (entries.includes(marker)) return;
  if (entries.length > 0) {
    throw new UsageError(
      `${folder} isn't empty, and no command of the guide made it. Nothing was changed or deleted. ` +
        'Name another folder, or empty this one yourself.',
    );
  }
  fs.mkdirSync(folder, {recursive: true});
  fs.writeFileSync(path.join(folder, marker), note);
}

/**
 * Creates an empty folder inside a command's own folder, replacing that of an earlier run.
 * @throws UsageError if the outer folder isn't the command's own
 */
export function freshFolder(own: string, name: string): string {
  claimFolder(own);
  const folder = path.join(own, name);
  fs.rmSync(folder, {recursive: true, force: true});
  fs.mkdirSync(folder, {recursive: true});
  return folder;
}

/**
 * For commands that change files of a build.
 * @throws UsageError if the folder contains no build of the guide
 */
export function requireBuild(folder: string): void {
  const page = path.join(folder, '404.html');
  if (fs.existsSync(page) && fs.readFileSync(page, 'utf8').includes(' data-scripts="')) return;
  throw new UsageError(
    `${folder} holds no build of the guide. Nothing was written. Run npm run build first, or name its folder.`,
  );
}
