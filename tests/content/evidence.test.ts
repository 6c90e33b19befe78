import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const folders = ['src', 'plugins', 'tools', 'tests', 'config'];

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(tsx?|mjs|css|md)$/.test(file))
    .map((file) => join(folder, file));
}

const evidence = readFileSync(join(root, 'src/facts/evidence.md'), 'utf8');
const anchors = new Set(
  Array.from(evidence.matchAll(/^#{2,3} (.+)$/gm), ([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replace(/ /g, '-'),
  ),
);

it('every heading of src/facts/evidence.md that is cited exists', () => {
  const cited = folders
    .flatMap(filesIn)
    .flatMap((file) =>
      Array.from(
        readFileSync(join(root, file), 'utf8').matchAll(/evidence\.md((?:(?:, | and )?#[\w-]+)+)/g),
        ([, list = '']) => list.match(/#[\w-]+/g) ?? [],
      ).flatMap((list) => list.map((anchor) => `${file}: ${anchor}`)),
    );
  expect(cited.length).toBeGreaterThan(100);
  expect(cited.filter((one) => !anchors.has(one.split('#')[1] ?? ''))).toEqual([]);
});
