import {describe, expect, it} from 'vitest';
import {sentencesOf, withTarget} from './sentences';

const words = (text: string) => sentencesOf(text).map((sentence) => sentence.words);

it('ends a sentence at its full stop and at each line end', () => {
  expect(sentencesOf('Open it. Then log on\nNote: close it.').map(({text}) => text)).toEqual([
    'Open it.',
    'Then log on',
    'Note: close it.',
  ]);
});

describe('sentences that compare as the same', () => {
  it.each([
    ['Open it.', 'Open it'],
    ['Open (it), then', 'Open it then'],
    [
      'Log on to SAP S/4HANA Cloud for advanced financial closing',
      'Log on to SAP Advanced Financial Closing',
    ],
    ['the data in advanced financial closing', 'the data in SAP Advanced Financial Closing.'],
    ['SAP S/4HANA Cloud, private edition', 'SAP S/4HANA Cloud Private Edition'],
    [`See ${withTarget('Old title', 'fb5fe06')}.`, `See ${withTarget('New', 'fb5fe06')}`],
  ])('%j and %j', (one, other) => {
    expect(words(one)).toEqual(words(other));
  });
});

describe('sentences that do not', () => {
  it.each([
    ['You may log on', 'You must log on'],
    ['SAP S/4HANA Cloud', 'SAP S/4HANA'],
    ['Enter FCCX_SRV', 'Enter fccx_srv'],
    ['Enter *FCCX*', 'Enter FCCX'],
    [withTarget('Title', 'fb5fe06'), withTarget('Title', 'c4a9b51')],
  ])('%j and %j', (one, other) => {
    expect(words(one)).not.toEqual(words(other));
  });
});
