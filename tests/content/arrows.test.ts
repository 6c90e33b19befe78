import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {cruise, type ICruiseResult} from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import {ESLint} from 'eslint';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import config from '../../.dependency-cruiser.mjs';
import {rooms} from '../../config/arrows.mjs';

/** A small house with a wrong import in each planted file, and files that are imported by them. */
const planted: Readonly<Record<string, string>> = {
  'src/facts/topics.ts': 'export const topics = [];',
  'src/facts/wrongRule.ts': `import {a} from '../runs/rules/a'; export const x = a;`,
  'src/facts/wrongPackage.ts': `import clsx from 'clsx'; export const x = clsx;`,
  'src/page/wrongSubject.ts': `import {a} from '../runs/rules/a'; export const x = a;`,
  'src/ui/WrongSubject.tsx': `import {a} from '@site/src/runs/rules/a'; export const X = a;`,
  'src/ui/WrongType.tsx': `import type {A} from '../runs/rules/a'; export type X = A;`,
  'src/ui/WrongLater.tsx': `export const x = () => import('../runs/rules/a');`,
  'src/runs/rules/a.ts': 'export type A = string; export const a: A = "a";',
  'src/runs/rules/wrongNode.ts': `import fs from 'node:fs'; export const x = fs;`,
  'src/runs/rules/wrongReact.ts': `import {useState} from 'react'; export const x = useState;`,
  'src/runs/rules/wrongDocusaurus.ts': `import Link from '@docusaurus/Link'; export const x = Link;`,
  'src/runs/rules/wrongLayer.ts': `import {b} from '../browser/b'; export const x = b;`,
  'src/runs/browser/b.ts': 'export const b = 1;',
  'src/runs/browser/wrongReact.ts': `import {useState} from 'react'; export const x = useState;`,
  'src/runs/views/wrongSubject.ts': `import {s} from '../../search/rules/s'; export const x = s;`,
  'src/search/rules/s.ts': 'export const s = 1;',
  'src/search/rules/one.ts': `import {two} from './two'; export const one = () => two;`,
  'src/search/rules/two.ts': `import {one} from './one'; export const two = () => one;`,
  'plugins/content/wrongView.ts': `import {v} from '../../src/runs/views/v'; export const x = v;`,
  'src/runs/views/v.ts': 'export const v = 1;',
};

let house = '';
let broken: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  house = fs.mkdtempSync(path.join(os.tmpdir(), 'house-'));
  for (const [file, code] of Object.entries(planted)) {
    fs.mkdirSync(path.dirname(path.join(house, file)), {recursive: true});
    fs.writeFileSync(path.join(house, file), code);
  }
  const tsConfig = {
    compilerOptions: {
      jsx: 'preserve',
      ignoreDeprecations: '6.0',
      baseUrl: '.',
      paths: {'@site/*': ['./*']},
    },
  };
  fs.writeFileSync(path.join(house, 'tsconfig.json'), JSON.stringify(tsConfig));
  fs.copyFileSync('package.json', path.join(house, 'package.json'));
  fs.symlinkSync(path.resolve('node_modules'), path.join(house, 'node_modules'));
  const {output} = await cruise(
    ['src', 'plugins'],
    {
      ...config.options,
      baseDir: house,
      tsConfig: {fileName: path.join(house, 'tsconfig.json')},
      ruleSet: {forbidden: config.forbidden ?? []},
      validate: true,
    },
    {},
    {tsConfig: extractTSConfig(path.join(house, 'tsconfig.json'))},
  );
  const {violations} = (output as ICruiseResult).summary;
  broken = new Map(
    violations.map(({from}) => [
      from,
      violations.filter((other) => other.from === from).map(({rule}) => rule.name),
    ]),
  );
});
afterAll(() => fs.rmSync(house, {recursive: true}));

describe('a wrong import fails', () => {
  it.each([
    ['src/facts/wrongRule.ts', 'facts-imports-only-what-its-line-allows'],
    ['src/facts/wrongPackage.ts', 'facts-import-no-package'],
    ['src/page/wrongSubject.ts', 'page-imports-only-what-its-line-allows'],
    ['src/ui/WrongSubject.tsx', 'ui-imports-only-what-its-line-allows'],
    ['src/ui/WrongType.tsx', 'ui-imports-only-what-its-line-allows'],
    ['src/ui/WrongLater.tsx', 'ui-imports-only-what-its-line-allows'],
    ['src/runs/rules/wrongNode.ts', 'facts-and-rules-use-no-node'],
    ['src/runs/rules/wrongReact.ts', 'facts-and-rules-are-plain-typescript'],
    ['src/runs/rules/wrongDocusaurus.ts', 'facts-and-rules-are-plain-typescript'],
    ['src/runs/rules/wrongLayer.ts', 'rules-imports-no-layer-above-it'],
    ['src/runs/browser/wrongReact.ts', 'browser-code-knows-no-react'],
    ['src/runs/views/wrongSubject.ts', 'runs-imports-only-what-its-line-allows'],
    ['src/search/rules/one.ts', 'no-cycle-of-files'],
    ['plugins/content/wrongView.ts', 'build-time-code-imports-facts-and-rules-only'],
  ])('%s: %s', (file, rule) => {
    expect(broken.get(file)).toContain(rule);
  });

  it('and what is right does not', () => {
    const wrong = /\/wrong|\/Wrong|search\/rules\/(one|two)/;
    expect([...broken.keys()].filter((file) => file.includes('.') && !wrong.test(file))).toEqual(
      [],
    );
  });
});

it.each(['document.title', 'localStorage.length', 'process.env', 'window.name', 'location.href'])(
  'a rule that uses %s fails',
  async (code) => {
    const [result] = await new ESLint().lintText(`export const x = ${code};`, {
      filePath: 'src/runs/rules/planted.ts',
    });
    expect(result?.messages.map(({ruleId}) => ruleId)).toContain('no-restricted-globals');
  },
);

it('the table in ARCHITECTURE.md is the one that lint holds', () => {
  const lines = fs
    .readFileSync('ARCHITECTURE.md', 'utf8')
    .matchAll(/^\| `src\/([\w-]+)` .*\| ([^|]+) \|$/gm);
  const table = Object.fromEntries(
    Array.from(lines, ([, room = '', allowed = '']) => [
      room,
      allowed.trim() === 'nothing' ? [] : allowed.trim().split(', '),
    ]),
  );
  expect(table).toEqual(rooms);
});
