/**
 * Measures the build: seconds and memory, cold and warm, with increasing numbers of generated topics,
 * for the guide, the guide without its own plugins (bare), and stock Docusaurus with the same text.
 *
 *     tsx tools/bench/site-build/run.ts [--topics 10,100,1000]
 */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {resultsFolder} from '../lib/paths';
import {formatTable} from '../lib/table';
import {measureBuild, type Build} from '../lib/measureBuild';
import {sites, writeSite, type Site} from './sites';

interface Row {
  readonly site: Site;
  readonly topics: number;
  readonly cold: Build;
  readonly warm: Build;
}

function readCounts(): number[] {
  const {values} = parseArgs({options: {topics: {type: 'string', default: '10,100,1000'}}});
  const counts = values.topics.split(',').map(Number);
  if (counts.some((count) => !Number.isInteger(count) || count < 1))
    throw new Error(`--topics expects whole numbers from 1, not "${values.topics}".`);
  return counts;
}

async function measure(site: Site, topics: number): Promise<Row> {
  console.error(`${site}, ${topics} topics`);
  const folder = await writeSite(site, topics);
  const cold = await measureBuild(folder);
  const warm = await measureBuild(folder);
  return {site, topics, cold, warm};
}

/** The cost of each additional topic, in ms, compared with the previous row. */
function costPerTopic(row: Row, rows: readonly Row[]): string {
  const fewer = rows.filter(({site, topics}) => site === row.site && topics < row.topics).at(-1);
  if (!fewer) return '';
  const each = (row.cold.seconds - fewer.cold.seconds) / (row.topics - fewer.topics);
  return (each * 1000).toFixed(0);
}

const memory = ({peakMb}: Build) => (peakMb === null ? 'unknown' : peakMb.toFixed(0));

async function run(): Promise<void> {
  const rows: Row[] = [];
  const counts = readCounts();
  // The first build reads all packages from disk, unlike all later ones, so it does not count.
  await measureBuild(await writeSite('guide', Math.min(...counts)));
  for (const topics of counts) for (const site of sites) rows.push(await measure(site, topics));
  const head = ['site', 'topics', 'cold s', 'warm s', 'cold MB', 'warm MB', 'ms per topic more'];
  const cells = rows.map((row) => [
    row.site,
    String(row.topics),
    row.cold.seconds.toFixed(1),
    row.warm.seconds.toFixed(1),
    memory(row.cold),
    memory(row.warm),
    costPerTopic(row, rows),
  ]);
  console.log(`\n${formatTable(head, cells)}\n`);
  await mkdir(resultsFolder, {recursive: true});
  const file = path.join(resultsFolder, 'build.json');
  await writeFile(file, `${JSON.stringify({date: new Date().toISOString(), rows}, null, 2)}\n`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
