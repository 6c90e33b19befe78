/**
 * Makes what the recipes of deploy/ need from a built site: configuration with the policy of its
 * own scripts, for the base path it was built for.
 *
 *     tsx scripts/recipes.ts [--build build] [--out dist]
 */
import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readSite} from '../deploy/lib/site';
import {writeCloudFoundry, writeNginx, writeS3} from '../deploy/lib/writeRecipes';

async function run(): Promise<void> {
  const {values} = parseArgs({
    options: {build: {type: 'string', default: 'build'}, out: {type: 'string', default: 'dist'}},
  });
  const site = readSite(values.build);
  fs.rmSync(values.out, {recursive: true, force: true});
  await writeNginx(site, path.join(values.out, 'nginx'));
  writeCloudFoundry(site, path.join(values.out, 'cloud-foundry'));
  writeS3(site, path.join(values.out, 's3'));
  console.log(`Recipes for ${site.base} in ${values.out}/: nginx, cloud-foundry, s3`);
}

void run();
