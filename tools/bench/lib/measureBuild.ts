import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {projectRoot} from './paths';

/** What one build took. */
export interface Build {
  readonly seconds: number;
  /** The most memory that the build's process held, in MB; null where the system does not tell. */
  readonly peakMb: number | null;
}

/** Linux keeps the most memory that a process ever held. */
function peakOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
    return kilobytes ? Number(kilobytes) / 1000 : null;
  } catch {
    return null;
  }
}

/** Builds a site. Throws with the build's output when it fails. */
export function measureBuild(siteFolder: string): Promise<Build> {
  const command = path.join(projectRoot, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const began = performance.now();
  const child = spawn(process.execPath, [command, 'build', siteFolder], {
    cwd: siteFolder,
    env: {...process.env, NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let peakMb: number | null = null;
  const watch = setInterval(() => {
    peakMb = peakOf(child.pid) ?? peakMb;
  }, 200);
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      output += data.toString();
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({seconds: (performance.now() - began) / 1000, peakMb});
      else reject(new Error(`${siteFolder} does not build:\n${output}`));
    });
  });
}
