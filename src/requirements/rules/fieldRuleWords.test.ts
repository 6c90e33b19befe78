import {expect, it} from 'vitest';
import {fieldRuleWords, shortRule} from './fieldRuleWords';
import type {FieldRule} from '../../facts/requirements/types';

// rule, value, meaning, short, phrases
const rows: [FieldRule, string, string, string, unknown[]][] = [
  [{kind: 'values', values: [{value: 'A'}]}, 'A', '', 'A', [{code: 'A'}]],
  [
    {kind: 'values', values: [{value: '03', meaning: 'Display', prefilled: true}]},
    '03',
    'Display (prefilled)',
    '03',
    [{code: '03'}, ' Display', ' (prefilled)'],
  ],
  [{kind: 'asterisk'}, '*', '', '*', [{code: '*'}, ' (asterisk)']],
  [
    {kind: 'asterisk-or-listed', listed: 'businessUsers', listedLabel: 'all users'},
    '*',
    'or all users',
    '* or all users',
    [
      {code: '*'},
      ' (asterisk), so that you don’t have to list users',
      'line-break',
      'or all users: ',
      {value: 'businessUsers'},
    ],
  ],
  [
    {kind: 'own', name: 'gatewayClient', label: 'client of the gateway'},
    '',
    'client of the gateway',
    'client of the gateway',
    [{value: 'gatewayClient'}, ': client of the gateway'],
  ],
  [{kind: 'blank'}, '', '', 'empty', ['empty']],
];

it.each(rows)('%j', (rule, value, meaning, short, phrases) => {
  expect(fieldRuleWords(rule)).toMatchObject([{value, meaning, short, phrases}]);
  expect(shortRule(rule)).toBe(short);
});

it('gives each of several values words of its own', () => {
  const rule: FieldRule = {kind: 'values', values: [{value: 'DELE'}, {value: 'RELE'}]};
  expect(fieldRuleWords(rule).map(({value}) => value)).toEqual(['DELE', 'RELE']);
  expect(shortRule(rule)).toBe('DELE, RELE');
});
