import {describe, expect, it} from 'vitest';
import {median, medianIfMost} from './statistics';

describe('median', () => {
  it.each([
    [[5], 5],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow('No values');
  });
});

describe('medianIfMost', () => {
  it.each([
    [[1, 2, 3], 2],
    [[1, null, 3], 2],
    [[1, null], null],
    [[null, null, 3], null],
    [[], null],
  ])('of %j is %s', (values, expected) => {
    expect(medianIfMost(values)).toBe(expected);
  });
});
