import {spawn, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The nginx of this machine, if it has one. */
export const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((file) =>
  fs.existsSync(file),
);

/** Why tests that need nginx are skipped; says so once. */
export function withoutNginx(): boolean {
  if (!nginx) console.warn('No nginx on this machine: the recipe is not tested. Install nginx.');
  return !nginx;
}

/** A running server. */
export interface Running {
  readonly stop: () => Promise<void>;
  /** What it wrote to its error log. */
  readonly errors: () => string;
}

async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, {redirect: 'manual'}).catch(() => null);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('nginx does not answer');
}

/** Starts nginx in a folder that a recipe has written. */
export async function startNginx(prefix: string, port: number): Promise<Running> {
  const log = path.join(prefix, 'tmp', 'error.log');
  const args = ['-p', `${path.resolve(prefix)}/`, '-c', 'nginx.conf', '-e', 'tmp/error.log'];
  const test = spawnSync(nginx ?? 'nginx', [...args, '-t'], {encoding: 'utf8'});
  if (test.status !== 0) throw new Error(test.stderr);
  const server = spawn(nginx ?? 'nginx', [...args, '-g', 'daemon off;'], {stdio: 'inherit'});
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  await answers(port);
  return {
    errors: () => fs.readFileSync(log, 'utf8').replaceAll(/^.*\[(notice|warn)\].*\n/gm, ''),
    stop: async () => {
      server.kill('SIGQUIT');
      await ended;
    },
  };
}
