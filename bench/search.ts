import {brotliCompressSync} from 'node:zlib';
import MiniSearch from 'minisearch';
import {readPages} from '../plugins/markdown/readPages';
import {recordsOfPages} from '../plugins/search/recordsOfPages';
import {
  packRecords,
  unpackRecords,
  type SearchContent,
  type SearchRecord,
} from '../src/domain/search/searchRecord';
import {createSearch, indexOf, indexOptions} from '../src/hooks/search/createSearch';

/**
 * What search costs at its first use, and how that grows: the guide as it is, and guides of 100 and
 * 1,000 topics made from its own words. The passages as they are shipped, indexed in the browser,
 * against a finished index, which needs the passages as well to show them.
 *
 * Usage: npm run bench:search [-- TOPICS …]
 */

const queries = ['SU01', 'FCCX', '403', 'no sytem alias fuond', 'destination', 'user'];

/** Numbers that look random and are the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A topic like one of the guide's: its words in another order, some of them replaced by new ones. */
function variant(record: SearchRecord, topic: number, random: () => number): SearchRecord {
  const vary = (text: string) =>
    text
      .split(' ')
      .map((word) =>
        random() < 0.04 ? `${word.slice(0, 3)}${Math.floor(random() * topic * 40)}` : word,
      )
      .sort(() => random() - 0.5)
      .join(' ');
  return {
    ...record,
    path: `/generated/${topic}/`,
    pageTitle: vary(record.pageTitle),
    heading: vary(record.heading),
    text: vary(record.text),
  };
}

/** A guide with this many topics, each like a topic of the guide. */
function guideOf(records: readonly SearchRecord[], topics: number): readonly SearchRecord[] {
  const random = generator(topics);
  const paths = [...new Set(records.map(({path}) => path))].filter((path) =>
    path.startsWith('/s4hana/'),
  );
  return Array.from({length: topics}, (_, topic) => {
    const path = paths[topic % paths.length];
    return records
      .filter((record) => record.path === path)
      .map((record) => variant(record, topic, random));
  })
    .flat()
    .map((record, id) => ({...record, id}));
}

function timed<T>(run: () => T): {result: T; ms: number} {
  const start = performance.now();
  const result = run();
  return {result, ms: performance.now() - start};
}

/** The best of several runs: the others waited for something. */
const best = (runs: number, run: () => unknown) =>
  Math.min(...Array.from({length: runs}, () => timed(run).ms));

const kB = (text: string) => (brotliCompressSync(text).length / 1000).toFixed(1);
const asMs = (ms: number) => ms.toFixed(ms < 10 ? 1 : 0);

function row(name: string, records: readonly SearchRecord[]): Record<string, string | number> {
  const shipped = JSON.stringify(packRecords(records));
  const index = JSON.stringify(indexOf(records));
  const search = createSearch(records);
  const runs = records.length > 5000 ? 2 : 5;
  return {
    guide: name,
    passages: records.length,
    'passages kB': kB(shipped),
    'index and passages kB': kB(index + shipped),
    'start from passages ms': asMs(
      best(runs, () => indexOf(unpackRecords(JSON.parse(shipped) as SearchContent))),
    ),
    'start from index ms': asMs(
      best(runs, () => {
        unpackRecords(JSON.parse(shipped) as SearchContent);
        return MiniSearch.loadJSON(index, indexOptions);
      }),
    ),
    'slowest query ms': asMs(Math.max(...queries.map((query) => best(3, () => search(query))))),
  };
}

async function run(sizes: readonly number[]): Promise<void> {
  const records = recordsOfPages(await readPages('.'));
  console.log('Bytes are compressed with brotli. Times are of this machine, without slow-down.');
  console.table([
    row('as it is', records),
    ...sizes.map((topics) => row(`${topics} topics`, guideOf(records, topics))),
  ]);
}

const asked = process.argv.slice(2).map(Number);
void run(asked.length > 0 ? asked : [100, 1000]);
