import path from 'node:path';
import type {Heading, ListItem, Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {describe, expect, test} from 'vitest';
import {findTopic} from '../../src/domain/topics/findTopic';
import {parseDoc} from '../authorChecks/parseDoc';
import {readDownloadFacts} from '../downloads/readDownloadFacts';
import {readWholeDocs} from '../partials/readWholeDocs';
import {groupSteps} from '../steps/groupSteps';
import {vocabulary} from '../vocabulary';
import {exporters, partsOfOthers} from './exporters/exporters';
import {exportTree} from './exportTree';
import {readPages} from './readPages';

const siteDir = path.resolve(__dirname, '../..');
const pages = await readPages(siteDir);

function exported(text: string) {
  const file = 'docs/page.mdx';
  const {root} = parseDoc({file, text});
  const place = {topology: undefined, topic: undefined, path: '/', file, downloads: []};
  return exportTree(root, {...place, pathOfFile: (name) => `/${name}/`});
}

describe('the pages as Markdown', () => {
  test.each(pages.map((page) => [page.path, page.topology ?? 'all', page] as const))(
    '%s, %s: plain Markdown with title and description',
    (_path, _topology, page) => {
      const types = new Set<string>();
      visit(page.root, (node: Nodes) => void types.add(node.type));
      expect([...types].filter((type) => type.startsWith('mdx'))).toEqual([]);
      expect(toString(page.root)).not.toMatch(/:::|[<{]\/?\*?(Step|OnlyFor|Value)/);
      expect(page.title).not.toBe('');
      expect(page.description).not.toBe('');
    },
  );

  test('a page that branches has an entry for each topology, with that branch alone', () => {
    const own = pages.filter((page) => page.path === '/s4hana/technical-communication-user/');
    expect(own.map(({topology}) => topology)).toEqual(['one-system', 'separate-systems']);
    const systems = own.map(({root}) => {
      const found = new Set<string>();
      visit(root, 'listItem', ({data}: ListItem) => void (data?.system && found.add(data.system)));
      return [...found];
    });
    expect(systems).toEqual([['combined'], ['business', 'gateway']]);
  });

  test('headings and steps carry their IDs', () => {
    const page = pages.find(({path: sitePath}) => sitePath.endsWith('/one-system/'));
    const anchors: (string | undefined)[] = [];
    visit(page?.root as Nodes, ['heading', 'listItem'], (node) => {
      if ((node as Heading | ListItem).data?.anchor)
        anchors.push((node as Heading | ListItem).data?.anchor);
    });
    expect(anchors).toEqual(
      expect.arrayContaining(['before-you-start', 'combined-create-user', 'hand-over']),
    );
  });
});

describe('what authors write', () => {
  test('every component has an exporter', () => {
    const names = vocabulary(siteDir).filter((name) => !partsOfOthers.includes(name));
    expect(names.filter((name) => !exporters.has(name))).toEqual([]);
  });

  test('one without an exporter is named', () => {
    expect(() => exported('<Mystery />')).toThrow(
      'docs/page.mdx: no Markdown for <Mystery>; expected an exporter in plugins/markdown/exporters.',
    );
  });

  test('notes with and without a title', () => {
    const {children} = exported(
      ':::caution[No `443`]\n\nText.\n\n:::\n\n:::note\n\nMore.\n\n:::\n',
    );
    expect(children.map((node) => [node.data, toString(node)])).toEqual([
      [{note: 'caution'}, 'Caution: No 443Text.'],
      [{note: 'note'}, 'NoteMore.'],
    ]);
  });

  test.each([
    [':::note\n\nText.', 'docs/page.mdx: the note ":::note" does not end; expected ":::".'],
    [':::aside\n\nText.\n\n:::', 'no Markdown for the note ":::aside"'],
    [':::note\nText.\n:::', 'begins or ends no note'],
  ])('a note that is none: %j', (text, message) => {
    expect(() => exported(text)).toThrow(message);
  });

  test('code and a value that touch are one', () => {
    expect(exported('`a=`<Value name="client" />').children).toMatchObject([
      {children: [{type: 'inlineCode', value: 'a=‹client›'}]},
    ]);
  });

  test('links to docs files become site paths', () => {
    expect(exported('[T](./other.mdx#x)').children).toMatchObject([
      {children: [{type: 'link', url: '/docs/other.mdx/#x'}]},
    ]);
  });
});

/** Whoever writes into it throws. */
function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null) frozen(part as object);
  return Object.freeze(value);
}

test.each(readWholeDocs(siteDir).map((doc) => [doc.file, doc] as const))(
  '%s: its tree stays as it is, as it is exported once for each topology',
  async (file, doc) => {
    const {root, frontMatter} = parseDoc(doc);
    const topic = findTopic(String(frontMatter.topic));
    const downloads = await readDownloadFacts(siteDir);
    const place = {topology: undefined, topic, path: topic?.path ?? '/', file, downloads};
    const tree = frozen(groupSteps(frozen(root)));
    expect(() => exportTree(tree, {...place, pathOfFile: (name) => `/${name}/`})).not.toThrow();
  },
);
