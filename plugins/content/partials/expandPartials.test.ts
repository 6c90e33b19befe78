import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {expandPartials, partialFile, readPartial} from './expandPartials';

const partials: Readonly<Record<string, string>> = {
  one: 'First line\n\nSecond line',
  outer: 'Before\n\n<Include partial="one" />\n\nAfter',
  twice: '<Include partial="one" />\n<Include partial="outer" />',
  dollars: 'Costs $& and $1',
};
const read = (name: string) => partials[name] ?? `missing ${name}`;

describe('expandPartials', () => {
  it.each([
    ['nothing to include', 'Text', 'Text'],
    ['one', '<Include partial="one" />', 'First line\n\nSecond line'],
    [
      'between other lines',
      'A\n\n<Include partial="one" />\n\nB',
      'A\n\nFirst line\n\nSecond line\n\nB',
    ],
    ['indented', 'A\n  <Include partial="one" />\nB', 'A\nFirst line\n\nSecond line\nB'],
    ['blanks after it', '<Include partial="one" /> \t\nB', 'First line\n\nSecond line\nB'],
    [
      'line ends of Windows',
      'A\r\n<Include partial="dollars" />\r\nB',
      'A\r\nCosts $& and $1\r\nB',
    ],
    [
      'a partial in a partial',
      '<Include partial="outer" />',
      'Before\n\nFirst line\n\nSecond line\n\nAfter',
    ],
    [
      'several, nested',
      '<Include partial="twice" />',
      'First line\n\nSecond line\nBefore\n\nFirst line\n\nSecond line\n\nAfter',
    ],
    ['signs that a replacement could misread', '<Include partial="dollars" />', 'Costs $& and $1'],
    [
      'the same one twice',
      '<Include partial="dollars" />\n<Include partial="dollars" />',
      'Costs $& and $1\nCosts $& and $1',
    ],
  ])('%s', (_name, text, expected) => {
    expect(expandPartials(text, read)).toBe(expected);
  });

  it('asks for each partial by its name', () => {
    const asked: string[] = [];
    const note = (name: string) => {
      asked.push(name);
      return read(name);
    };
    expandPartials('<Include partial="twice" />\n<Include partial="one" />', note);
    expect(asked).toEqual(['twice', 'one', 'outer', 'one', 'one']);
  });
});

describe('a circle of partials', () => {
  it.each([
    ['itself', {a: '<Include partial="a" />'}, '<Include partial="a" /> includes itself: a > a.'],
    [
      'by way of another',
      {a: '<Include partial="b" />', b: 'Text\n<Include partial="a" />'},
      '<Include partial="a" /> includes itself: a > b > a.',
    ],
  ])('%s', (_name, texts: Readonly<Record<string, string>>, message) => {
    const run = () => expandPartials('<Include partial="a" />', (name) => texts[name] ?? '');
    expect(run).toThrow(message);
  });
});

describe('readPartial', () => {
  let docsDir = '';
  beforeAll(() => {
    docsDir = fs.mkdtempSync(path.join(os.tmpdir(), 'partials-'));
    fs.mkdirSync(path.join(docsDir, '_partials'));
    fs.writeFileSync(path.join(docsDir, '_partials/one.mdx'), 'The text\n');
  });
  afterAll(() => {
    fs.rmSync(docsDir, {recursive: true});
  });

  it('reads docs/_partials/<name>.mdx', () => {
    expect(partialFile(docsDir, 'one')).toBe(path.join(docsDir, '_partials', 'one.mdx'));
    expect(readPartial(docsDir, 'one')).toBe('The text\n');
  });

  it('names the file that was expected', () => {
    expect(() => readPartial(docsDir, 'two')).toThrow(
      '<Include partial="two" />: expected the file docs/_partials/two.mdx.',
    );
  });
});
