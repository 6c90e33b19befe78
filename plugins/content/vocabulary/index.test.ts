import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parseDoc} from '../docs/parseDoc';
import {importVocabulary, vocabulary} from './index';

const ownSite = path.join(import.meta.dirname, '../../..');
let siteDir = '';

beforeAll(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  for (const folder of ['runs/mdx/Value', 'steps/mdx/Step', 'branching/mdx/OnlyFor', 'css'])
    fs.mkdirSync(path.join(siteDir, 'src', folder), {recursive: true});
});
afterAll(() => {
  fs.rmSync(siteDir, {recursive: true});
});

type Transform = (root: Root) => void;

function process(text: string): Root {
  const {root} = parseDoc({file: 'docs/a.mdx', text});
  (importVocabulary(siteDir) as () => Transform)()(root);
  return root;
}

/** The imports of a page, each as `local from source`. */
function imports(text: string): string[] {
  const esm = process(text).children.filter(({type}) => type === 'mdxjsEsm') as MdxjsEsm[];
  return esm
    .flatMap(({data}) => data?.estree?.body ?? [])
    .map((statement) => {
      if (statement.type !== 'ImportDeclaration') throw new Error('Expected imports only.');
      const names = statement.specifiers.map(({local}) => local.name);
      return `${names.join(' ')} from ${statement.source.value as string}`;
    });
}

describe('importVocabulary', () => {
  it.each([
    ['no components', 'Text\n', []],
    ['a component on lines of its own', '<Step>\n\nText\n\n</Step>\n', ['steps/mdx/Step']],
    ['a component in a sentence', 'Enter <Value name="client" />.\n', ['runs/mdx/Value']],
    [
      'a component inside another',
      '<OnlyFor>\n\nA <Value />\n\n</OnlyFor>\n',
      ['branching/mdx/OnlyFor', 'runs/mdx/Value'],
    ],
    [
      'each once, by name',
      '<Value />\n\n<Step />\n\n<Value />\n',
      ['steps/mdx/Step', 'runs/mdx/Value'],
    ],
    ['names that are no components', '<div>\n\n<Head />\n\n</div>\n\n<></>\n', []],
  ])('%s', (_name, text, folders) => {
    const name = (folder: string) => path.posix.basename(folder);
    expect(imports(text)).toEqual(
      folders.map((folder) => `${name(folder)} from @site/src/${folder}/${name(folder)}`),
    );
  });

  it('changes nothing but the imports', () => {
    expect(process('Text\n')).toEqual(parseDoc({file: 'docs/a.mdx', text: 'Text\n'}).root);
    expect(process('<Step />\n').children.map(({type}) => type)).toEqual([
      'mdxjsEsm',
      'mdxJsxFlowElement',
    ]);
  });
});

describe('vocabulary', () => {
  it('is the folders in src/*/mdx, by name', () => {
    expect(vocabulary(siteDir)).toEqual(['OnlyFor', 'Step', 'Value']);
  });

  it.each(vocabulary(ownSite))('%s is exported by name from a file of its own', (name) => {
    const files = fs
      .readdirSync(path.join(ownSite, 'src'))
      .map((subject) => path.join(ownSite, 'src', subject, 'mdx', name, `${name}.tsx`))
      .filter((file) => fs.existsSync(file));
    expect(files).toHaveLength(1);
    const text = fs.readFileSync(files[0] ?? '', 'utf8');
    expect(text).toContain(`export function ${name}(`);
  });
});
