import {expect, it} from 'vitest';
import {placeWords} from './placeWords';
import type {SearchRecord} from './searchRecord';

const page: SearchRecord = {
  id: 0,
  path: '/a/',
  pageTitle: 'Page',
  heading: 'H',
  text: '',
  codes: [],
};
const section: SearchRecord = {...page, anchor: 'h'};
const step = (system: 'gateway' | 'btp'): SearchRecord => ({
  ...section,
  step: {number: 12, system},
});
const own: SearchRecord = {...step('gateway'), topology: 'separate-systems'};

it.each([
  ['a page', page, undefined, ''],
  ['a section', section, undefined, 'Page'],
  ['a step', step('btp'), undefined, 'Page · step 12 · SAP BTP cockpit'],
  ['a step of one branch', own, 'one-system', 'Page · step 12 · Gateway back end'],
  ['a shared step', step('gateway'), undefined, 'Page · step 12 · Gateway back end'],
  [
    '… for separate systems',
    step('gateway'),
    'separate-systems',
    'Page · step 12 · Gateway back end',
  ],
  [
    '… for one system',
    step('gateway'),
    'one-system',
    'Page · step 12 · Gateway and business back end',
  ],
] as const)('%s', (_name, record, chosen, words) => {
  expect(placeWords(record, chosen)).toBe(words);
});
