import {describe, expect, it} from 'vitest';
import {hasAngleBrackets, hasHiddenCharacters, quoted} from './plainText';

describe('hasHiddenCharacters', () => {
  it.each([
    ['zero-width blank', 'a\u200bb', true],
    ['right-to-left override', 'a\u202eb', true],
    ['NUL', 'a\u0000b', true],
    ['lone surrogate', 'a\ud800b', true],
    ['line separator', 'a\u2028b', true],
    ['line end', 'a\nb', false],
    ['tab', 'a\tb', false],
    ['letters of any script', 'Müller 山田 😀', false],
  ])('%s', (_what, text, hidden) => {
    expect(hasHiddenCharacters(text)).toBe(hidden);
  });
});

describe('hasAngleBrackets', () => {
  it.each([
    ['<img src=x>', true],
    ['a > b', true],
    ['a & b', false],
  ])('%s', (text, found) => {
    expect(hasAngleBrackets(text)).toBe(found);
  });
});

describe('quoted', () => {
  it('shortens, and takes out what cannot be seen', () => {
    expect(quoted('a\u202e\n b')).toBe('“a b”');
    expect(quoted('<script>x')).toBe('“scriptx”');
    expect(quoted('x'.repeat(41))).toBe(`“${'x'.repeat(40)}…”`);
  });
});
