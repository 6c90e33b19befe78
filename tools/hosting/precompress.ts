/**
 * Writes `.br` and `.gz` beside the text files of a built site.
 *
 *     tsx tools/hosting/precompress.ts [build]
 */
import {precompress} from './lib/precompress';
import {requireBuild} from '../ownFolder';
import {runCommand} from '../usageError';

const kB = (count: number) => `${Math.round(count / 1000)} kB`;

async function run([folder = 'build']: readonly string[]): Promise<void> {
  requireBuild(folder);
  const {files, bytes, brotli, gzip} = await precompress(folder);
  console.log(`${files} files of ${kB(bytes)}: ${kB(brotli)} as brotli, ${kB(gzip)} as gzip`);
}

void runCommand(() => run(process.argv.slice(2)));
