import {expect, it} from 'vitest';
import {createLineSplitter, longestLine} from './splitLines';

function split(...chunks: readonly string[]): [string, number, boolean][] {
  const lines: [string, number, boolean][] = [];
  const splitter = createLineSplitter((...line) => lines.push(line));
  chunks.forEach((chunk) => splitter.push(chunk));
  splitter.end();
  return lines;
}

it.each([
  ['LF', ['a\nb\n'], ['a', 'b']],
  ['CRLF', ['a\r\nb\r\n'], ['a', 'b']],
  ['CRLF between chunks', ['a\r', '\nb\r\n'], ['a', 'b']],
  ['lines over chunks', ['a', 'b', 'c\nd', 'e\n'], ['abc', 'de']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['nothing', ['', ''], []],
])('%s', (_name, chunks, lines) => {
  expect(split(...chunks).map(([text]) => text)).toEqual(lines);
  expect(split(...chunks).map(([, number]) => number)).toEqual(lines.map((_, at) => at + 1));
});

it('tells the last line without a line end', () => {
  expect(split('a\nb')).toEqual([
    ['a', 1, true],
    ['b', 2, false],
  ]);
});

it('cuts an endless line and goes on behind it', () => {
  const chunk = 'x'.repeat(longestLine / 2);
  const lines = split(chunk, chunk, chunk, chunk, '\nb\n');
  expect(lines.map(([text, number, ended]) => [text.length, number, ended])).toEqual([
    [longestLine, 1, false],
    [1, 2, true],
  ]);
});
