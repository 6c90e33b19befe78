import path from 'node:path';
import {expect, test} from 'vitest';
import {readPageSets} from '../../plugins/markdown/readPages';

const sets = await readPageSets(path.resolve(__dirname, '../..'));

test.each(sets.map(({whole}) => [whole.path, whole.description] as const))(
  '%s has a description that search engines show as a whole',
  (_path, description) => {
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(160);
  },
);

test('each page has a description of its own', () => {
  const all = sets.map(({whole}) => whole.description);
  expect(new Set(all).size).toBe(all.length);
});
