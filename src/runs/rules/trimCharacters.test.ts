import {expect, it} from 'vitest';
import {trimCharacters, trimEndCharacters} from './trimCharacters';

it.each([
  ['/a/b//', '/', '/a/b'],
  ['a', '/', 'a'],
  ['///', '/', ''],
  ['', '/', ''],
  ['a-_', '_-', 'a'],
])('%j without %j at its end is %j', (text, characters, expected) => {
  expect(trimEndCharacters(text, characters)).toBe(expected);
});

it.each([
  ['(<a>.)', '<(', '>.)', 'a'],
  ['--a-b--', '-', undefined, 'a-b'],
  ['---', '-', undefined, ''],
])('%j without %j and %j at its ends', (text, atStart, atEnd, expected) => {
  expect(trimCharacters(text, atStart, atEnd)).toBe(expected);
});
