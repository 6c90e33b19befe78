import {toString} from 'mdast-util-to-string';
import {beforeAll, describe, expect, it} from 'vitest';
import {readPageSets, type PageSet} from '../../plugins/markdown/readPages';
import {topologies} from '../../src/domain/topology/topologies';
import {facts} from './facts';

let sets: readonly PageSet[] = [];

beforeAll(async () => {
  sets = await readPageSets('.');
}, 240_000);

const plain = (text: string) => text.replaceAll("'", '’').replaceAll(/\s+/g, ' ').toLowerCase();

/** What a page says to a reader with this topology, without markup. */
function pageText(path: string, topology: string): string {
  const set = sets.find(({whole}) => whole.path === path);
  const page = set?.branches.find((branch) => branch.topology === topology) ?? set?.whole;
  if (!page) throw new Error(`There is no page ${path}.`);
  return plain(`${page.title} ${page.description} ${toString(page.root)}`);
}

const rows = Object.entries(facts).flatMap(([path, all]) =>
  all.flatMap(([topology, ...words]) =>
    topologies
      .filter(({id}) => topology === 'both' || id === topology)
      .map(({id}) => [path, id, words] as const),
  ),
);

describe('facts of SAP’s topics', () => {
  it.each(rows)('%s for %s: %j', (path, topology, words) => {
    const text = pageText(path, topology);
    expect(words.filter((word) => !text.includes(plain(word)))).toEqual([]);
  });
});
