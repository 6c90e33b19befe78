import {expect, it} from 'vitest';
import {compareProse} from './compareProse';
import {sentencesOf} from './sentences';

it.each<[string, string, string, string[]]>([
  ['form', 'Open it.', 'Open  it', []],
  [
    'a word',
    'First. You may provide an initial password. Last.',
    'First. You must provide an initial password. Last.',
    ['text changed: "You [-may-]{+must+} provide an initial password."'],
  ],
  ['a sentence more', 'First. Last.', 'First. New one. Last.', ['text added: "New one."']],
  ['a sentence less', 'First. Old one. Last.', 'First. Last.', ['text removed: "Old one."']],
  [
    'another sentence',
    'Save the role.',
    'Log off now.',
    ['text added: "Log off now."', 'text removed: "Save the role."'],
  ],
  ['the order', 'One is first. Two.', 'Two. One is first.', ['text moved: "One is first."']],
  [
    'the order, and a word',
    'Save the role. Run it. Log on to the system.',
    'Log off from the system. Save the role. Run it.',
    ['text changed: "Log [-on to-]{+off from+} the system."'],
  ],
])('%s', (_, before, after, expected) => {
  expect(compareProse(sentencesOf(before), sentencesOf(after))).toEqual(expected);
});
