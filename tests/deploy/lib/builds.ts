import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {claimFolder} from '../../../tools/ownFolder';

/** The base path that the tests try beside `/`. */
export const otherBase = '/guides/afc/';

/** Where the browser tests of it find the server. */
export const browserPort = Number(process.env.GUIDE_DEPLOY_PORT ?? 3270) + 9;

/** Where the build for it is kept; made again when it is older than the one for `/`. */
export const otherBuild = 'dist/test/base-path';

const builtAt = (folder: string) => {
  const file = path.join(folder, 'sitemap.xml');
  return fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0;
};

/** Builds the site for the other base path as `npm run build` does, unless it is there already. */
export function buildForOtherBase(): string {
  const env = {...process.env, GUIDE_BASE_URL: otherBase};
  const run = (...command: string[]) => execFileSync('npx', command, {env, stdio: 'inherit'});
  if (builtAt(otherBuild) < builtAt('build')) {
    // Recipes go to this folder, too, and write to none that others made.
    claimFolder('dist');
    run('docusaurus', 'build', '--out-dir', otherBuild);
    run('tsx', 'tools/finish-build.ts', otherBuild);
  }
  return otherBuild;
}

/** The full paths of all pages of a build, as its sitemap lists them. */
export function pagesOf(build: string): string[] {
  const sitemap = fs.readFileSync(path.join(build, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/** The names of all files of a build. */
export function filesOf(build: string): string[] {
  return fs
    .readdirSync(build, {recursive: true, encoding: 'utf8'})
    .filter((name) => fs.statSync(path.join(build, name)).isFile())
    .map((name) => name.split(path.sep).join('/'));
}
