import fs from 'node:fs';
import {expect, test} from '@playwright/test';
import {topologies} from '../../src/facts/topologies';
import {topics} from '../../src/facts/topics';
import {pagePaths, userTopic} from './lib/addresses';
import {brokenAddress, builtOrigin} from './lib/siteFiles';

type Thing = Record<string, unknown> & {readonly '@type': string};

const read = (page: string) => fs.readFileSync(`build${page}index.html`, 'utf8');

function dataOf(page: string): Thing[] {
  const found = read(page).matchAll(/<script type="?application\/ld\+json"?>(.*?)<\/script>/gs);
  return [...found].map(([, json = '']) => JSON.parse(json) as Thing);
}

const ofType = (page: string, type: string) => dataOf(page).filter((it) => it['@type'] === type);
const positions = (items: readonly Thing[]) => items.map(({position}) => position);
const upTo = (length: number) => Array.from({length}, (_one, index) => index + 1);

for (const {path, title} of topics.filter(({key}) => key !== 's4hana'))
  test(`${path} says where it stands`, () => {
    const [crumbs, ...more] = ofType(path, 'BreadcrumbList');
    expect(more).toEqual([]);
    expect(crumbs?.['@context']).toBe('https://schema.org');
    const items = crumbs?.itemListElement as Thing[];
    expect(items.length).toBeGreaterThanOrEqual(2);
    expect(positions(items)).toEqual(upTo(items.length));
    for (const item of items)
      expect(item).toMatchObject({'@type': 'ListItem', name: expect.any(String)});
    // Only the last entry, the page itself, may name no address.
    const addresses = items.slice(0, -1).map(({item}) => String(item));
    expect(addresses.map(brokenAddress).filter(Boolean)).toEqual([]);
    expect(addresses.every((address) => address.startsWith(builtOrigin()))).toBe(true);
    expect(items.at(-1)?.name).toBe(title);
  });

for (const {id} of topologies)
  test(`the page for ${id} lists its steps`, () => {
    const page = `${userTopic}${id}/`;
    const [guide, ...more] = ofType(page, 'HowTo');
    expect(more).toEqual([]);
    const steps = guide?.step as Thing[];
    expect(guide).toMatchObject({
      '@context': 'https://schema.org',
      name: expect.any(String),
      description: expect.any(String),
    });
    const shown = [...read(page).matchAll(/<li id="?([\w-]+)"? class=[^>]*data-system/g)];
    expect(steps.map(({url}) => String(url).replace(/^.*#/, ''))).toEqual(
      shown.map(([, it]) => it),
    );
    expect(positions(steps)).toEqual(upTo(steps.length));
    for (const step of steps)
      expect(step).toMatchObject({'@type': 'HowToStep', text: expect.any(String)});
    expect(steps.map(({url}) => brokenAddress(String(url))).filter(Boolean)).toEqual([]);
  });

test('only the pages of one branch list steps', () => {
  const withSteps = pagePaths().filter((page) => ofType(page, 'HowTo').length > 0);
  expect(withSteps).toEqual(topologies.map(({id}) => `${userTopic}${id}/`));
});

test('links show the preview image, and every browser finds an icon', () => {
  const [, image = ''] = /property="?og:image"? content="?([^\s">]+)/.exec(read(userTopic)) ?? [];
  expect(brokenAddress(image)).toBeUndefined();
  const png = fs.readFileSync(`build${new URL(image).pathname}`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(100_000);
  expect(read('/')).toMatch(/<link[^>]*rel="?icon"? href="?\/img\/logo\.svg/);
  expect(fs.existsSync('build/favicon.ico')).toBe(true);
});
