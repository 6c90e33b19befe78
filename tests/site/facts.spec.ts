import fs from 'node:fs';
import matter from 'gray-matter';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, test} from '@playwright/test';
import {topologies} from '../../src/facts/topologies';
import {facts} from './lib/facts';

const plain = (text: string) => text.replaceAll("'", '’').replaceAll(/\s+/g, ' ').toLowerCase();

/** What a page says to a reader with this topology, without markup. */
function pageText(path: string, topology: string): string {
  const [file] = [`build${path}${topology}.md`, `build${path}index.md`].filter(fs.existsSync);
  if (!file) throw new Error(`There is no page ${path}.`);
  const {data, content} = matter(fs.readFileSync(file, 'utf8'), {});
  const root = unified().use(remarkParse).use(remarkGfm).parse(content);
  return plain(`${data.description} ${toString(root, {includeHtml: false})}`);
}

for (const [path, all] of Object.entries(facts))
  for (const {id} of topologies)
    test(`${path} states the facts of SAP’s topics for ${id}`, () => {
      const text = pageText(path, id);
      const lost = all
        .filter(([topology]) => topology === 'both' || topology === id)
        .flatMap(([, ...words]) => words)
        .filter((word) => !text.includes(plain(word)));
      expect(lost).toEqual([]);
    });
