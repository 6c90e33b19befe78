import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {projectRoot} from './paths';

/** The cost of one build. */
export interface Build {
  readonly seconds: number;
  /** The peak memory of the build's process, in MB; null if the system does not report it. */
  readonly peakMb: number | null;
}

/** Linux records the peak memory of each process. */
function peakOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
    return kilobytes ? Number(kilobytes) / 1000 : null;
  } catch {
    return null;
  }
}

/** Builds a site. Throws with the build's output if it fails. */
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
