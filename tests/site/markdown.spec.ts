import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {topologies} from '../../src/domain/topology/topologies';
import {dependsOnTopology, pagePaths} from './lib/addresses';
import {markdownBlocks} from './lib/markdownBlocks';
import {pageBlocks} from './lib/pageBlocks';

const read = (file: string) => fs.readFileSync(path.join('build', file), 'utf8');
const docs = pagePaths().filter((page) => read(`${page}index.html`).includes('theme-doc-markdown'));

/** The Markdown files of a page, with the topology that each shows. */
function filesOf(page: string) {
  const fixed = topologies.find(({id}) => page.endsWith(`/${id}/`))?.id;
  const branches = topologies.filter(({id}) => fs.existsSync(`build${page}${id}.md`));
  return [
    {file: `${page}index.md`, topology: fixed},
    ...branches.map(({id}) => ({file: `${page}${id}.md`, topology: id})),
  ];
}

test('every page of the guide has Markdown', () => {
  expect(docs.length).toBeGreaterThan(20);
  for (const page of docs) {
    const files = filesOf(page);
    for (const {file} of files) expect(fs.existsSync(`build${file}`), file).toBe(true);
    const branches = !files[0]?.topology && dependsOnTopology(page);
    if (branches) expect(files, page).toHaveLength(1 + topologies.length);
  }
});

for (const page of docs)
  for (const {file, topology} of filesOf(page))
    test(`${file} says what the page shows`, () => {
      const shown = pageBlocks(read(`${page}index.html`), topology);
      expect(markdownBlocks(read(file))).toEqual(shown);
    });
