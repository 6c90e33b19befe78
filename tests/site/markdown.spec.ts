import fs from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import type {List, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {expect, test} from '@playwright/test';
import {topologies} from '../../src/facts/topologies';
import {dependsOnTopology, pagePaths, userTopic} from './lib/addresses';
import {plain, ShownPage} from './lib/shownPage';
import {brokenAddress, builtOrigin} from './lib/siteFiles';

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

const parse = (file: string) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(matter(read(file), {}).content);

/** The steps of a file, each with its number; their IDs are links to them. */
function stepsOf(root: Root): string[] {
  const steps: string[] = [];
  visit(root, 'list', ({start, children}: List) =>
    children.forEach(({children: [head]}, index) => {
      const id = head?.type === 'paragraph' ? head.children[2] : undefined;
      const code = id?.type === 'link' ? id.children[0] : undefined;
      if (code?.type === 'inlineCode') steps.push(`${(start ?? 1) + index} ${code.value}`);
    }),
  );
  return steps;
}

for (const page of docs)
  for (const {file, topology} of filesOf(page))
    test(`${file} says what the page shows, and nothing else`, () => {
      const shown = new ShownPage(read(`${page}index.html`), topology);
      const root = parse(file);
      const words = plain(toString(root, {includeHtml: false}));
      expect(shown.texts().filter((text) => !words.includes(text))).toEqual([]);
      expect(stepsOf(root)).toEqual(shown.steps());
      // Markup that a parser did not take for any, and what is of use on the page only.
      expect(words).not.toMatch(
        /:::|<\/?(div|span|details|OnlyFor|Step)>|‹›|Linktothis(step|entry)/,
      );
    });

test('links in Markdown are absolute and lead somewhere', () => {
  const origin = builtOrigin();
  const files = ['/llms.txt', '/llms-full.txt', ...docs.flatMap(filesOf).map(({file}) => file)];
  const links = files.flatMap((file) =>
    [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, url = '']) => url),
  );
  expect(links.filter((url) => !/^https?:/.test(url))).toEqual([]);
  const own = [...new Set(links.filter((url) => url.startsWith(`${origin}/`)))];
  expect(own.length).toBeGreaterThan(200);
  expect(own.map(brokenAddress).filter(Boolean)).toEqual([]);
});

test('llms.txt has the form of llmstxt.org and lists every Markdown file', () => {
  const text = read('/llms.txt');
  expect(text).toMatch(/^# [^\n]+\n\n> [^\n]+\n\n/);
  for (const {file} of docs.flatMap(filesOf)) expect(text).toContain(`${builtOrigin()}${file})`);
});

test('front matter names title, topology, address, source and version', () => {
  const {data} = matter(read(`${userTopic}separate-systems.md`), {});
  expect(data).toMatchObject({
    title: 'Create a technical communication user',
    topology: 'separate-systems',
    address: `${builtOrigin()}${userTopic}?topology=separate-systems`,
    source: [{loio: 'c4a9b51a49c5411eadeb7f7208b6b9cc'}],
    source_commit: expect.stringMatching(/^[0-9a-f]{7}$/),
    guide_version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
  const whole = matter(read(`${userTopic}index.md`), {});
  expect(whole.data.topology).toEqual(topologies.map(({id}) => id));
});
