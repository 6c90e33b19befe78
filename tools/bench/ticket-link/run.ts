/**
 * Measures a ticket link: the guide, a page written by hand and a stock Docusaurus page with the same
 * content. Speed is not a test: the exit code is 0 for any figures, and 1 only if nothing could be
 * measured.
 *
 *     tsx tools/bench/ticket-link/run.ts [--loads 9] [--only guide,static,stock] [--build build]
 *       [--trials] [--also NAME=FOLDER]…
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {cpus, loadavg} from 'node:os';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import {launchBrowser} from '../lib/browser';
import {compileBrowserScript} from '../lib/browserScript';
import {conditions} from '../lib/conditions';
import {claimFolder} from '../../ownFolder';
import {resultsFolder, scratchFolder} from '../lib/paths';
import {serveFolder, type FolderServer} from '../lib/server';
import {checkBudgets} from './budgets';
import {readBuiltArticle, requireBuiltGuide} from './builtPage';
import {measureLoad, type Load} from './measureLoad';
import {readOptions, type CandidateName, type Options} from './options';
import {budgetsTable, figuresTable} from './report';
import {ticketLink} from './scenario';
import {writeStaticPage} from './staticPage';
import {buildStockPage} from './stockPage';
import {writeTrials} from './trials';
import {summarize, type Summary} from './summary';

/** The origins of the candidates by their names. */
type Origins = ReadonlyMap<string, string>;

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  claimFolder(scratchFolder);
  requireBuiltGuide(options.buildFolder);
  const browser = await launchBrowser();
  const servers: FolderServer[] = [];
  const serve = async (folder: string): Promise<string> => {
    const server = await serveFolder(folder);
    servers.push(server);
    return server.origin;
  };
  try {
    const origins = await prepare(browser, options, serve);
    const loads = await measureInterleaved(browser, origins, options.loads);
    await report(browser.version(), loads, options);
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
}

/** Serves every candidate; returns their origins in table order. */
async function prepare(
  browser: Browser,
  {only, buildFolder, trials, also}: Options,
  serve: (folder: string) => Promise<string>,
): Promise<Origins> {
  console.error('Preparing');
  const guide = await serve(buildFolder);
  const article = await readBuiltArticle(browser, guide);
  const origins = new Map<string, string>();
  if (only.includes('guide')) origins.set('guide', guide);
  if (only.includes('static')) origins.set('static', await serve(await writeStaticPage(article)));
  if (only.includes('stock')) origins.set('stock', await serve(await buildStockPage(article)));
  for (const [name, folder] of also) origins.set(name, await serve(folder));
  if (trials)
    for (const [name, folder] of await writeTrials(buildFolder))
      origins.set(`trial: ${name}`, await serve(folder));
  return origins;
}

/**
 * One round loads each candidate once; the first round only warms up the machine and does not
 * count.
 */
async function measureInterleaved(
  browser: Browser,
  origins: Origins,
  rounds: number,
): Promise<ReadonlyMap<string, Load[]>> {
  const watchScript = await compileBrowserScript(
    'tools/bench/ticket-link/watch.browser.ts',
    'watch',
  );
  const loads = new Map([...origins.keys()].map((candidate) => [candidate, [] as Load[]]));
  for (let round = 0; round <= rounds; round += 1) {
    console.error(round === 0 ? 'Warming up' : `Round ${round} of ${rounds}`);
    for (const [candidate, origin] of origins) {
      const load = await measureLoad(browser, origin + ticketLink, watchScript);
      if (round > 0) loads.get(candidate)?.push(load);
    }
  }
  return loads;
}

async function report(
  browserVersion: string,
  loads: ReadonlyMap<string, Load[]>,
  options: Options,
): Promise<void> {
  const summaries = [...loads].map(([candidate, all]) => summarize(candidate, all));
  const of = (name: CandidateName): Summary | undefined =>
    summaries.find(({candidate}) => candidate === name);
  const guide = of('guide');
  const budgets = guide ? checkBudgets(guide, of('static')) : [];

  const {cpuSlowDown, roundTripMs, bitsPerSecond} = conditions;
  console.log(
    `\n${ticketLink}\nChromium ${browserVersion}, CPU ${cpuSlowDown} × slower, ${roundTripMs} ms round trip, ` +
      `${bitsPerSecond / 1e6} Mbit/s, cold cache, brotli 11; medians of ${options.loads}, in ms and kB\n`,
  );
  console.log(`${figuresTable(summaries)}\n`);
  if (budgets.length > 0) console.log(`${budgetsTable(budgets)}\n`);
  for (const {candidate, errors} of summaries) {
    for (const error of errors) console.log(`Error in ${candidate}: ${error.split('\n')[0]}\n`);
  }
  const busy = loadavg()[0] ?? 0;
  if (busy > cpus().length) console.log(busyWarning(busy));

  await mkdir(resultsFolder, {recursive: true});
  const figures = {
    date: new Date().toISOString(),
    link: ticketLink,
    browser: `Chromium ${browserVersion}`,
    conditions,
    loads: options.loads,
    machineLoad: busy,
    medians: summaries,
    budgets,
    all: Object.fromEntries(loads),
  };
  const file = path.join(resultsFolder, 'ticket-link.json');
  await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
}

/** Other load on the machine delays a page with much work more than one with little. */
function busyWarning(load: number): string {
  return (
    `The machine was busy (load ${load.toFixed(1)} on ${cpus().length} processors): ` +
    'the times of this run, and what they are to each other, say little.\n'
  );
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
