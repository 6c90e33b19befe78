import fs from 'node:fs';
import path from 'node:path';
import {headersConf} from './cloud-foundry/headersConf';
import {serverConf} from './nginx/serverConf';
import {headersPolicy} from './s3/headersPolicy';
import {viewerRequest} from './s3/viewerRequest';
import {precompress, type Precompressed} from './lib/precompress';
import type {Site} from './lib/site';

/** Scripts and tests run in the folder of the project. */
const own = 'tools/hosting';

/** Copies the build to the folder for its base path below the root of a server. */
function copySite({folder, base}: Site, root: string): void {
  fs.cpSync(folder, path.join(root, base), {recursive: true});
}

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}

function copy(from: string, to: string): void {
  fs.mkdirSync(to, {recursive: true});
  fs.copyFileSync(path.join(own, from), path.join(to, path.basename(from)));
}

/** A folder that nginx runs with `-p`. */
export async function writeNginx(site: Site, out: string, port = 8080): Promise<Precompressed> {
  copySite(site, path.join(out, 'site'));
  const compressed = await precompress(path.join(out, 'site'));
  write(path.join(out, 'guide.conf'), serverConf(site, port));
  for (const name of ['nginx.conf', 'Containerfile']) copy(`nginx/${name}`, out);
  fs.mkdirSync(path.join(out, 'tmp'), {recursive: true});
  return compressed;
}

/** A folder for `cf push`. */
export function writeCloudFoundry(site: Site, out: string): void {
  copySite(site, path.join(out, 'site'));
  write(path.join(out, 'nginx/conf/includes/guide.conf'), headersConf(site));
  for (const name of ['manifest.yml', 'Staticfile']) copy(`cloud-foundry/${name}`, out);
}

/** The configuration for CloudFront; the site files go to the bucket unchanged. */
export function writeS3(site: Site, out: string): void {
  write(path.join(out, 'headers-policy.json'), `${JSON.stringify(headersPolicy(site), null, 2)}\n`);
  write(path.join(out, 'viewer-request.js'), viewerRequest(site));
}
