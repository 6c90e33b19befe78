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
  ['CR', ['a\rb\r'], ['a', 'b']],
  ['CR at the end of a chunk', ['a\r', 'b\r'], ['a', 'b']],
  ['CR, LF and CRLF in turn', ['a\r\rb\n\nc\r\n\r\nd'], ['a', '', 'b', '', 'c', '', 'd']],
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

it('takes a CR at the end of the text for a line end', () => {
  expect(split('a\rb\r').at(-1)).toEqual(['b', 2, true]);
});

it.each(['\n', '\r', '\r\n'])('splits in chunks of any size at %j', (end) => {
  const text = ['a', '', 'bc', 'x'.repeat(longestLine), 'd', ''].join(end);
  const whole = split(text);
  for (const size of [1, 2, 3, 1000]) {
    const chunks = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
    expect(split(...chunks)).toEqual(whole);
  }
  expect(whole.map(([line]) => line.length)).toEqual([1, 0, 2, longestLine, 1]);
});

it.each(['\n', '\r', '\r\n'])('goes on behind an endless line that ends with %j', (end) => {
  const endless = 'x'.repeat(longestLine + 1);
  for (const chunks of [[endless + end, 'b'], [endless, end, 'b'], [`${endless}${end}b`]])
    expect(split(...chunks).map(([text]) => text.length)).toEqual([longestLine, 1]);
});

it('cuts an endless line and goes on behind it', () => {
  const chunk = 'x'.repeat(longestLine / 2);
  const lines = split(chunk, chunk, chunk, chunk, '\nb\n');
  expect(lines.map(([text, number, ended]) => [text.length, number, ended])).toEqual([
    [longestLine, 1, false],
    [1, 2, true],
  ]);
});
