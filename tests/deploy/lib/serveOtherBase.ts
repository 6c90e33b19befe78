import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {readSite} from '../../../tools/hosting/lib/site';
import {writeNginx} from '../../../tools/hosting/writeRecipes';
import {browserPort, buildForOtherBase} from './builds';
import {startNginx, withoutNginx} from './nginx';

/** Builds for the other base path and serves it, for all tests of a run. */
export default async function serveOtherBase(): Promise<(() => Promise<void>) | undefined> {
  if (withoutNginx()) return undefined;
  const prefix = fs.mkdtempSync(path.join(os.tmpdir(), 'afc-guide-base-'));
  fs.chmodSync(prefix, 0o755);
  await writeNginx(readSite(buildForOtherBase()), prefix, browserPort);
  const server = await startNginx(prefix, browserPort);
  return async () => {
    await server.stop();
    fs.rmSync(prefix, {recursive: true, force: true});
  };
}
