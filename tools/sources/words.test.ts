import {expect, it} from 'vitest';
import {tidy, tidyValue} from './words';

it.each([
  ['a  b\n c', 'a b c'],
  ['SAP\u2019s \u201cname\u201d\u00a0.', 'SAP\'s "name".'],
  ['Guide :arrow_upper_right:, then', 'Guide, then'],
  ['Parent topicColonSymbol X', 'Parent: X'],
  ['Previous: X', 'Previous: X'],
  ['Next topic: X', 'Next: X'],
  ['Next steps follow', 'Next steps follow'],
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
