import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's root folder. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** Where benchmarks write what they generate; git-ignored. */
export const scratchFolder = path.join(projectRoot, 'tools/bench/scratch');

/** Where benchmarks write their figures; git-ignored. */
export const resultsFolder = path.join(projectRoot, 'tools/bench/results');
