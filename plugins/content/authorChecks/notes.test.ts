import {expect, it} from 'vitest';
import {checkContent} from './checkContent';

const messages = (text: string) =>
  checkContent([{file: 'docs/page.mdx', text}], {components: ['Step']}).map(
    ({line, message}) => `${line}: ${message}`,
  );

it.each([
  ['a note', ':::note\n\nText.\n\n:::'],
  ['one with a title', ':::caution[No `443`]\n\nText.\n\n:::\n\nText.'],
])('%s is none of the mistakes', (_what, text) => {
  expect(messages(text)).toEqual([]);
});

it.each([
  [':::note\n\nText.', '1: the note ":::note" does not end; expected ":::".'],
  [
    ':::aside\n\nText.\n\n:::',
    '1: ":::aside" is no note; expected one of note, tip, info, caution, warning, danger.',
  ],
  [
    'Text.\n\n:::note\nText.\n:::',
    '3: ":::note" begins or ends no note; expected :::note and ::: on lines of their own, with blank lines around.',
  ],
])('%j ends the build', (text, message) => {
  expect(messages(text)).toEqual([message]);
});
