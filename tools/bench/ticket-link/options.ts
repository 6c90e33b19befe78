import path from 'node:path';
import {parseArgs} from 'node:util';
import {projectRoot} from '../lib/paths';

/** The candidates, in the order of the table. */
export const candidateNames = ['guide', 'static', 'stock'] as const;

export type CandidateName = (typeof candidateNames)[number];

export interface Options {
  /** Measured loads of each candidate; with an odd number, the median is one of them. */
  readonly loads: number;
  readonly only: readonly CandidateName[];
  /** The guide's built site. */
  readonly buildFolder: string;
  /** Whether to also measure the page with each of its speed optimizations reverted. */
  readonly trials: boolean;
  /** Folders of other builds of the guide, by their name in the table. */
  readonly also: ReadonlyMap<string, string>;
}

/**
 * Reads `[--loads 9] [--only guide,static,stock] [--build build] [--trials] [--also NAME=FOLDER]…`.
 * Throws with the expected options.
 */
export function readOptions(args: readonly string[]): Options {
  const {values} = parseArgs({
    args: [...args],
    options: {
      loads: {type: 'string', default: '9'},
      only: {type: 'string', default: candidateNames.join(',')},
      build: {type: 'string', default: 'build'},
      trials: {type: 'boolean', default: false},
      also: {type: 'string', multiple: true, default: []},
    },
  });
  const loads = Number(values.loads);
  if (!Number.isInteger(loads) || loads < 1) {
    throw new Error(`--loads expects a whole number from 1, not "${values.loads}".`);
  }
  return {
    loads,
    only: values.only.split(',').map(candidateName),
    buildFolder: path.resolve(projectRoot, values.build),
    trials: values.trials,
    also: new Map(values.also.map(otherBuild)),
  };
}

function otherBuild(text: string): [string, string] {
  const [name = '', folder = ''] = text.split('=');
  if (!name || !folder) throw new Error(`--also expects NAME=FOLDER, not "${text}".`);
  return [name, path.resolve(projectRoot, folder)];
}

function candidateName(text: string): CandidateName {
  const found = candidateNames.find((name) => name === text.trim());
  if (!found) throw new Error(`--only expects ${candidateNames.join(', ')}, not "${text}".`);
  return found;
}
