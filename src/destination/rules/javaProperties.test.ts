import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readProperties, writeProperties} from './javaProperties';

/** java.util.Properties, methods store and load (Java SE API documentation). */
const written: readonly [string, string, string][] = [
  ['URL', 'http://my-internal-host:44330/', 'URL=http\\://my-internal-host\\:44330/\n'],
  ['a b', 'c d', 'a\\ b=c d\n'],
  ['a', ' b', 'a=\\ b\n'],
  ['a=b', 'c=d#e!f', 'a\\=b=c\\=d\\#e\\!f\n'],
  ['a', 'b\\c', 'a=b\\\\c\n'],
  ['a', 'b\nc\td\re\ff', 'a=b\\nc\\td\\re\\ff\n'],
  ['a', 'ä€😀', 'a=\\u00E4\\u20AC\\uD83D\\uDE00\n'],
  ['a', '', 'a=\n'],
];

const readCases: readonly [string, readonly (readonly [string, string])[]][] = [
  ['a=b', [['a', 'b']]],
  ['a = b ', [['a', 'b ']]],
  ['a:b', [['a', 'b']]],
  ['a b=c', [['a', 'b=c']]],
  ['a', [['a', '']]],
  ['  # comment\n! comment\n\n a=b', [['a', 'b']]],
  ['a=b\\\n   c', [['a', 'bc']]],
  [
    'a=b\\\\\nc=d',
    [
      ['a', 'b\\'],
      ['c', 'd'],
    ],
  ],
  [
    'a=b\r\nc=d\re=f',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
  ],
  ['a\\ b=c', [['a b', 'c']]],
  ['a=\\u00e4\\z', [['a', 'äz']]],
  ['a=b\na=c', [['a', 'c']]],
  ['a=\\\\u12', [['a', '\\u12']]],
  ['a=b\\', [['a', 'b']]],
  ['\uFEFFa=b', [['a', 'b']]],
];

describe('writeProperties', () => {
  it.each(written)('%j, %j', (key, value, line) => {
    expect(writeProperties([[key, value]])).toBe(line);
  });

  it('begins with comments', () => {
    expect(writeProperties([['a', 'b']], ['', 'x'])).toBe('#\n#x\na=b\n');
  });
});

describe('readProperties', () => {
  it.each(readCases)('%j', (text, entries) => {
    expect(readProperties(text)).toEqual({ok: true, value: new Map(entries)});
  });

  it.each(['a=\\u12', 'a=\\uXYZW', '\\u=b', 'a=\\\\\\u1'])('%j is refused, as by Java', (text) => {
    expect(readProperties(text).ok).toBe(false);
  });

  it('brings back every key and text', () => {
    const words = fc.string({unit: 'binary', maxLength: 20});
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(words, words), {selector: ([key]) => key}), (entries) => {
        const read = readProperties(writeProperties(entries, ['', 'comment']));
        expect(read.ok && JSON.stringify([...read.value])).toBe(JSON.stringify(entries));
      }),
      {seed: 3, numRuns: 1000},
    );
  }, 60_000);

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
        readProperties(text);
      }),
      {seed: 3, numRuns: 2000},
    );
  }, 60_000);
});
