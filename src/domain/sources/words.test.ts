import {describe, expect, it} from 'vitest';
import {comparable, tidy, tidyValue} from './words';

it.each([
  ['a  b\n c', 'a b c'],
  ['SAP\u2019s \u201cname\u201d\u00a0.', 'SAP\'s "name".'],
  ['Guide :arrow_upper_right:, then', 'Guide, then'],
])('%j, tidied, is %j', (text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});

it.each([
  ['*', '*'],
  ['*FCCX*', '*FCCX*'],
  ['[Z_SRV]*', '[Z_SRV]*'],
  ['x:[port]**/sap/fccx\\_srv?c**=[client]', 'x:[port]/sap/fccx_srv?c=[client]'],
  ['/n/IWFND/MAINT_SERVICE', '/n/IWFND/MAINT_SERVICE'],
])('the value %j is %j', (text, value) => {
  expect(tidyValue(text)).toBe(value);
});

describe('sentences that compare as the same', () => {
  it.each([
    ['Open it.', 'open it'],
    [
      'Log on to SAP S/4HANA Cloud for advanced financial closing',
      'Log on to SAP Advanced Financial Closing',
    ],
    ['the data in advanced financial closing', 'the data in SAP Advanced Financial Closing.'],
    ['SAP S/4HANA Cloud, private edition', 'SAP S/4HANA Cloud Private Edition'],
  ])('%j and %j', (one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  it('and such that do not', () => {
    expect(comparable('You may log on')).not.toBe(comparable('You must log on'));
    expect(comparable('SAP S/4HANA Cloud')).not.toBe(comparable('SAP S/4HANA'));
  });
});
