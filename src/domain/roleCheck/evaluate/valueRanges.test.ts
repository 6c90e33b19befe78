import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {describeRange, grantsEverything, grantsValue, isBlankValue} from './valueRanges';

describe('grantsValue', () => {
  // low, high, value, granted, rule (fact sheet)
  const rows: [string, string, string, boolean, string][] = [
    ['RELE', '', 'RELE', true, '6.6 single'],
    ['RELE', '', 'DELE', false, '6.6 single'],
    ['RELE', '', 'REL', false, '6.6 single'],
    ['REL', '', 'RELE', false, '6.6 single'],
    ['*', '', 'DELE', true, '6.6 generic'],
    ['*', '', '', true, '6.6 generic'],
    ['DE*', '', 'DELE', true, '6.6 generic'],
    ['DE*', '', 'DE', true, '6.6 generic'],
    ['DE*', '', 'D', false, '6.6 generic'],
    ['A*B', '', 'AXYZ', true, '6.7 what follows * is ignored'],
    ['*B', '', 'AXYZ', true, '6.7 what follows * is ignored'],
    ['A+', '', 'AB', false, '6.7 + is an ordinary character'],
    ['A+', '', 'A+', true, '6.7 + is an ordinary character'],
    ['1', '3', '1', true, '6.6 range 1 to 3'],
    ['1', '3', '2', true, '6.6 range 1 to 3'],
    ['1', '3', '3', true, '6.6 range 1 to 3'],
    ['1', '3', '4', false, '6.6 range 1 to 3'],
    ['AB', 'C*', 'AB', true, '6.6 range AB to C*'],
    ['AB', 'C*', 'ABX', true, '6.6 range AB to C*'],
    ['AB', 'C*', 'B', true, '6.6 range AB to C*'],
    ['AB', 'C*', 'CZZ', true, '6.6 range AB to C*'],
    ['AB', 'C*', 'AA', false, '6.6 range AB to C*'],
    ['AB', 'C*', 'D', false, '6.6 range AB to C*'],
    ['0', '9*', '999999', true, '6.6 range 0 to 9*'],
    ['0', '9*', 'A', false, '6.6 range 0 to 9*'],
    ['DELE', 'RELE', 'MODI', true, '6.6 range'],
    ['RELE', 'DELE', 'MODI', false, '6.6 range the wrong way round'],
    ['', '', 'DELE', false, '6.11 empty LOW grants nothing'],
    ['', '', '', false, '6.11 empty LOW grants nothing'],
    ['', 'Z*', 'DELE', false, '6.11 empty LOW grants nothing'],
    ['dele', '', 'DELE', false, '6.6 values are compared as they are'],
  ];
  it.each(rows)('%j to %j, %j: %s (%s)', (low, high, value, granted) => {
    expect(grantsValue({low, high}, value)).toBe(granted);
  });

  it('grants every value where everything is granted', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (tail, value) => {
        expect(grantsValue({low: `*${tail}`, high: ''}, value)).toBe(true);
      }),
    );
  });

  it('never throws, whatever the values', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (low, high, value) => {
        expect(typeof grantsValue({low, high}, value)).toBe('boolean');
      }),
    );
  });
});

it.each([
  ['*', '', true],
  ['*X', '', true],
  ['*', '*', true],
  ['*', 'B', false],
  ['A*', '', false],
  ['', '', false],
  ['0', 'Z*', false],
])('%j to %j grants everything: %s', (low, high, everything) => {
  expect(grantsEverything({low, high})).toBe(everything);
});

it.each([
  ['', '', true, 'blank'],
  ["' '", '', true, 'blank'],
  ['*', '', false, '*'],
  ['A', 'B', false, 'A to B'],
])('%j to %j is blank: %s, shown as %j', (low, high, blank, shown) => {
  expect(isBlankValue({low, high})).toBe(blank);
  expect(describeRange({low, high})).toBe(shown);
});
