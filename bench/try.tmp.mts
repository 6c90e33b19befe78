import {readPages} from '/work/wt/search/plugins/markdown/readPages';
import {recordsOfPage} from '/work/wt/search/plugins/search/recordsOfPage';
import {mergeBranches} from '/work/wt/search/src/domain/search/mergeBranches';
import {packRecords, recordAddress} from '/work/wt/search/src/domain/search/searchRecord';
import {createSearch} from '/work/wt/search/src/hooks/search/createSearch';
import zlib from 'node:zlib';
const recs = mergeBranches((await readPages('/work/wt/search')).flatMap(recordsOfPage));
const json = JSON.stringify(packRecords(recs));
console.log(recs.length, json.length, zlib.brotliCompressSync(json).length);
const s = createSearch(recs);
const [chosen] = process.argv.slice(2).filter(a=>a.startsWith('--')).map(a=>a.slice(2));
for (const q of process.argv.slice(2).filter(a=>!a.startsWith('--'))) {
  console.log('##', q);
  for (const h of s(q, chosen as any).slice(0, 6)) console.log('  ', h.score.toFixed(1), recordAddress(h.record), '|', h.record.heading.slice(0, 70), '|', h.found.join(','));
}
