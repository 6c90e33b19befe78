import {fork} from 'node:child_process';
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createCheckReader} from '../../src/role-check/rules/checkReader';
import {checkRoles} from '../../src/role-check/rules/evaluate/checkRoles';

/**
 * Measures how fast the role check reads an export of a whole system, and how much memory it takes,
 * compared with a plain single-pass split of the same file. Every run is a separate process, so that
 * the peak of one does not hide that of another.
 *
 * Usage: npm run bench:role-check [-- MEGABYTES [RUNS]]
 */

interface Figures {
  readonly rows: number;
  readonly milliseconds: number;
  /** Processor time, which other work on the machine hardly changes. */
  readonly processorMilliseconds: number;
  readonly peakMegabytes: number;
}

type Contender = 'role check' | 'streamed split' | 'plain split';
const contenders: readonly Contender[] = ['role check', 'streamed split', 'plain split'];

const objects = [
  ['S_TCODE', 'TCD'],
  ['F_BKPF_BUK', 'BUKRS'],
  ['S_RFC', 'RFC_NAME'],
  ['M_MATE_WRK', 'WERKS'],
  ['V_VBAK_VKO', 'VKORG'],
  ['S_SERVICE', 'SRV_NAME'],
  ['F_SKA1_BUK', 'ACTVT'],
  ['S_TABU_NAM', 'TABLE'],
  ['P_ORGIN', 'INFTY'],
  ['S_BTCH_JOB', 'JOBACTION'],
] as const;

/** One row in ten belongs to an object that the check needs, as in a system full of Fiori roles. */
function row(index: number): string {
  const [object, field] = objects[index % objects.length] ?? objects[0];
  const role = `Z_ROLE_${Math.floor(index / 120)}`;
  const auth = `T-E${String(Math.floor(index / 60)).padStart(7, '0')}00`;
  const low = object === 'S_SERVICE' ? index.toString(16).toUpperCase().padStart(20, '0') : '03';
  return `${role}\t${object}\t${auth}\t${field}\t${low}\t\t\r\n`;
}

function writeFile(path: string, megabytes: number): number {
  const file = openSync(path, 'w');
  let index = 0;
  let size = writeSync(file, 'AGR_NAME\tOBJECT\tAUTH\tFIELD\tLOW\tHIGH\tDELETED\r\n');
  while (size < megabytes * 1e6) {
    const rows = Array.from({length: 10_000}, () => row(index++));
    size += writeSync(file, rows.join(''));
  }
  closeSync(file);
  return index;
}

async function roleCheck(path: string): Promise<number> {
  const reader = createCheckReader('export.txt');
  for await (const chunk of createReadStream(path, {highWaterMark: 1 << 18})) {
    reader.push(chunk as Uint8Array);
  }
  const reading = reader.finish();
  checkRoles({
    topology: 'one-system',
    files: [{reading}],
    today: '2026-01-01',
    guideVersion: 'bench',
  });
  return reading.tables.AGR_1251 ?? 0;
}

/** The minimum for any reader: decode, find lines, split cells, discard them. */
async function streamedSplit(path: string): Promise<number> {
  let open = '';
  let rows = -1;
  for await (const chunk of createReadStream(path, {highWaterMark: 1 << 18, encoding: 'utf8'})) {
    const lines = (open + String(chunk)).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) if (line.split('\t').length > 1) rows++;
  }
  return rows;
}

/** The simplest code that one would write first. */
function plainSplit(path: string): number {
  const table = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  return table.filter((cells) => cells.length > 1).length - 1;
}

async function run(contender: Contender, path: string): Promise<Figures> {
  const start = performance.now();
  const usage = process.cpuUsage();
  const rows =
    contender === 'role check'
      ? await roleCheck(path)
      : contender === 'streamed split'
        ? await streamedSplit(path)
        : plainSplit(path);
  const milliseconds = Math.round(performance.now() - start);
  const {user, system} = process.cpuUsage(usage);
  const processorMilliseconds = Math.round((user + system) / 1000);
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return {rows, milliseconds, processorMilliseconds, peakMegabytes};
}

function inOwnProcess(contender: Contender, path: string): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, ['--run', contender, path]);
    child.once('message', (figures) => {
      resolve(figures as Figures);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code) reject(new Error(`${contender} ended with code ${code}.`));
    });
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function summary(contender: Contender, runs: readonly Figures[]) {
  const milliseconds = median(runs.map((figures) => figures.milliseconds));
  const rows = runs[0]?.rows ?? 0;
  return {
    contender,
    rows,
    milliseconds,
    processorMilliseconds: median(runs.map((figures) => figures.processorMilliseconds)),
    rowsPerSecond: Math.round((rows / milliseconds) * 1000),
    peakMegabytes: median(runs.map((figures) => figures.peakMegabytes)),
  };
}

async function compare(megabytes: number, count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'role-check-'));
  const path = join(folder, 'AGR_1251.txt');
  try {
    writeFile(path, megabytes);
    const runs: Record<Contender, Figures[]> = {
      'role check': [],
      'streamed split': [],
      'plain split': [],
    };
    // Taking turns spreads other load on the machine over all runs.
    for (let turn = 0; turn < count; turn++) {
      for (const contender of contenders) {
        runs[contender].push(await inOwnProcess(contender, path));
      }
    }
    const results = contenders.map((contender) => summary(contender, runs[contender]));
    const fileMegabytes = Math.round(statSync(path).size / 1e5) / 10;
    return {fileMegabytes, runs: count, node: process.version, results};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

async function main(args: readonly string[]) {
  const [first = '50', second = '3', third = ''] = args;
  if (first === '--run') {
    const contender = contenders.find((known) => known === second) ?? 'role check';
    process.send?.(await run(contender, third));
    return;
  }
  const report = await compare(Number(first), Number(second));
  console.table(report.results);
  console.log(JSON.stringify(report, undefined, 2));
}

void main(process.argv.slice(2));
