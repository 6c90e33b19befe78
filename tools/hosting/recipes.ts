/**
 * Creates the configuration for the recipes of tools/hosting/ from a built site, with the policy for its
 * own scripts and its base path.
 *
 *     tsx tools/hosting/recipes.ts [--build build] [--out dist]
 */
import path from 'node:path';
import {readSite} from './lib/site';
import {writeCloudFoundry, writeNginx, writeS3} from './writeRecipes';
import {claimFolder, freshFolder, requireBuild} from '../ownFolder';
import {readArguments, runCommand, UsageError} from '../usageError';

const recipes = ['nginx', 'cloud-foundry', 's3'];

/** @throws UsageError if the build would be replaced before it is read */
function keepBuild(build: string, out: string): void {
  for (const recipe of recipes) {
    const way = path.relative(path.join(out, recipe), build);
    if (!way.startsWith('..') && !path.isAbsolute(way))
      throw new UsageError(`${build} lies in what is written. Nothing was deleted.`);
  }
}

async function run(): Promise<void> {
  const {values} = readArguments({
    options: {build: {type: 'string', default: 'build'}, out: {type: 'string', default: 'dist'}},
  });
  requireBuild(values.build);
  keepBuild(values.build, values.out);
  claimFolder(values.out);
  const site = readSite(values.build);
  await writeNginx(site, freshFolder(values.out, 'nginx'));
  writeCloudFoundry(site, freshFolder(values.out, 'cloud-foundry'));
  writeS3(site, freshFolder(values.out, 's3'));
  console.log(`Recipes for ${site.base} in ${values.out}/: ${recipes.join(', ')}`);
}

void runCommand(run);
