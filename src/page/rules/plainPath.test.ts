import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {arbitraryHostile} from '../../../tests/fixtures/arbitraryHostile';
import {topicOfPath} from '../../topics/rules/topicOfPath';
import {topics} from '../../facts/topics';
import {topologyOfPath} from '../../branching/rules/parseTopology';
import {pathForms} from './pathForms';
import {pathBelow, plainPath} from './plainPath';

const bases = ['/', '/guides/afc/', '/s4hana/', '/v1.2/guide/'];

describe.each(Object.entries(pathForms))('a path %s', (_name, write) => {
  it.each(bases)('is read as the same page below %s', (base) => {
    for (const topic of topics) {
      const path = base + topic.path.slice(1);
      expect(plainPath(write(path)), write(path)).toBe(path);
      expect(pathBelow(base, write(path)), write(path)).toBe(topic.path);
      expect(topicOfPath(pathBelow(base, write(path)))).toBe(topic);
      expect(topologyOfPath(write(path)), write(path)).toBe(topic.fixedTopology);
    }
    expect(pathBelow(base, write(base))).toBe('/');
  });
});

it.each([
  ['', '/'],
  ['/404.html', '/404.html'],
  ['/assets//js/main.1a2b.js', '/assets/js/main.1a2b.js'],
  ['/s4hana/index.md', '/s4hana/index.md'],
  ['/s4hana/index.html/', '/s4hana/index.html/'],
  ['/reindex.html', '/reindex.html'],
  ['/%5Cexample.com/', '/example.com/'],
  ['/\\\\example.com/', '/example.com/'],
  ['/%E0%A4%A/', '/%E0%A4%A/'],
])('%j is %j', (path, plain) => {
  expect(plainPath(path)).toBe(plain);
});

it('leaves what is not below the base path whole', () => {
  expect(pathBelow('/guides/', '/other//page')).toBe('/other/page/');
});

it('never leads to another host', () => {
  fc.assert(
    fc.property(arbitraryHostile, (text) => /^\/(?!\/)/.test(plainPath(text))),
    {seed: 12},
  );
});
