import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {LoadContext} from '@docusaurus/types';
import partialsPlugin from './index';
import loader from './loader';

let siteDir = '';
let docsDir = '';

beforeAll(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  docsDir = path.join(siteDir, 'docs');
  fs.mkdirSync(path.join(docsDir, '_partials'), {recursive: true});
  fs.writeFileSync(path.join(docsDir, '_partials/outer.mdx'), 'Outer\n<Include partial="inner" />');
  fs.writeFileSync(path.join(docsDir, '_partials/inner.mdx'), 'Inner');
});
afterAll(() => {
  fs.rmSync(siteDir, {recursive: true});
});

/** Runs the loader the way the bundler does; gives its text and the files that it depends on. */
function load(source: string) {
  const dependencies: string[] = [];
  const context = {
    getOptions: () => ({docsDir}),
    addDependency: (file: string) => dependencies.push(path.relative(docsDir, file)),
  };
  return {dependencies, text: loader.call(context, source)};
}

describe('partialsLoader', () => {
  it('expands partials, and the page depends on each of them', () => {
    expect(load('A\n<Include partial="outer" />\nB')).toEqual({
      text: 'A\nOuter\nInner\nB',
      dependencies: [path.join('_partials', 'outer.mdx'), path.join('_partials', 'inner.mdx')],
    });
  });

  it('depends on nothing without partials', () => {
    expect(load('A')).toEqual({text: 'A', dependencies: []});
  });

  it('names a partial that is missing', () => {
    expect(() => load('<Include partial="none" />')).toThrow(
      '<Include partial="none" />: expected the file docs/_partials/none.mdx.',
    );
  });
});

describe('partialsPlugin', () => {
  it('expands the MDX files of docs before anything else reads them', () => {
    const plugin = partialsPlugin({siteDir} as LoadContext);
    const configure = plugin.configureWebpack as () => {module: {rules: unknown[]}};
    expect(configure().module.rules).toEqual([
      {
        test: /\.mdx$/,
        include: docsDir,
        enforce: 'pre',
        use: [{loader: path.join(import.meta.dirname, 'loader.js'), options: {docsDir}}],
      },
    ]);
  });
});
