import path from 'node:path';
import {expect, test} from 'vitest';
import {parseDoc} from '../../plugins/content/docs/parseDoc';
import {readDocs, wholePages} from '../../plugins/content/docs/readDocs';
import {topicFrontMatter} from '../../src/topics/rules/topicFrontMatter';

const siteDir = path.resolve(__dirname, '../..');

const descriptions = wholePages(readDocs(siteDir)).map((doc): [file: string, text: string] => {
  const {topic, description} = parseDoc(doc).frontMatter;
  const {description: derived} =
    typeof topic === 'string' ? topicFrontMatter(topic, doc.file) : {description};
  return [doc.file, String(derived)];
});

test.each(descriptions)(
  '%s has a description that search engines show as a whole',
  (_file, description) => {
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(160);
  },
);

test('each page has a description of its own', () => {
  const all = descriptions.map(([, description]) => description);
  expect(new Set(all).size).toBe(all.length);
});
