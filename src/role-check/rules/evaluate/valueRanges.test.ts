import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {describeRange, grantsEverything, grantsValue, isBlankValue} from './valueRanges';

describe('grantsValue', () => {
  // low, high, value, granted, rule (heading in src/facts/evidence.md)
  const rows: [string, string, string, boolean, string][] = [
    ['RELE', '', 'RELE', true, '#values-and-ranges single'],
    ['RELE', '', 'DELE', false, '#values-and-ranges single'],
    ['RELE', '', 'REL', false, '#values-and-ranges single'],
    ['REL', '', 'RELE', false, '#values-and-ranges single'],
    ['*', '', 'DELE', true, '#values-and-ranges generic'],
    ['*', '', '', true, '#values-and-ranges generic'],
    ['DE*', '', 'DELE', true, '#values-and-ranges generic'],
    ['DE*', '', 'DE', true, '#values-and-ranges generic'],
    ['DE*', '', 'D', false, '#values-and-ranges generic'],
    ['A*B', '', 'AXYZ', true, '#values-and-ranges what follows * is ignored'],
    ['*B', '', 'AXYZ', true, '#values-and-ranges what follows * is ignored'],
    ['A+', '', 'AB', false, '#values-and-ranges + is an ordinary character'],
    ['A+', '', 'A+', true, '#values-and-ranges + is an ordinary character'],
    ['1', '3', '1', true, '#values-and-ranges range 1 to 3'],
    ['1', '3', '2', true, '#values-and-ranges range 1 to 3'],
    ['1', '3', '3', true, '#values-and-ranges range 1 to 3'],
    ['1', '3', '4', false, '#values-and-ranges range 1 to 3'],
    ['AB', 'C*', 'AB', true, '#values-and-ranges range AB to C*'],
    ['AB', 'C*', 'ABX', true, '#values-and-ranges range AB to C*'],
    ['AB', 'C*', 'B', true, '#values-and-ranges range AB to C*'],
    ['AB', 'C*', 'CZZ', true, '#values-and-ranges range AB to C*'],
    ['AB', 'C*', 'AA', false, '#values-and-ranges range AB to C*'],
    ['AB', 'C*', 'D', false, '#values-and-ranges range AB to C*'],
    ['0', '9*', '999999', true, '#values-and-ranges range 0 to 9*'],
    ['0', '9*', 'A', false, '#values-and-ranges range 0 to 9*'],
    ['DELE', 'RELE', 'MODI', true, '#values-and-ranges range'],
    ['RELE', 'DELE', 'MODI', false, '#values-and-ranges range the wrong way round'],
    ['', '', 'DELE', false, '#values-and-ranges empty LOW grants nothing'],
    ['', '', '', false, '#values-and-ranges empty LOW grants nothing'],
    ['', 'Z*', 'DELE', false, '#values-and-ranges empty LOW grants nothing'],
    ['dele', '', 'DELE', false, '#values-and-ranges values are compared as they are'],
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
