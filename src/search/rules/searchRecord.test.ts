import {describe, expect, it} from 'vitest';
import {packRecords, recordAddress, unpackRecords, type SearchRecord} from './searchRecord';

const records: readonly SearchRecord[] = [
  {id: 0, path: '/a/', pageTitle: 'A', heading: 'A', text: 'x', codes: ['SU01']},
  {
    id: 1,
    path: '/b/',
    pageTitle: 'B',
    heading: 'H',
    text: 'y',
    codes: [],
    anchor: 'h',
    step: {number: 3, system: 'combined'},
    topology: 'one-system',
  },
  {id: 2, path: '/a/', pageTitle: 'A', heading: 'I', text: 'z', codes: [], anchor: 'i'},
];

describe('packRecords and unpackRecords', () => {
  it('give back what they got', () => {
    expect(unpackRecords(packRecords(records))).toEqual(records);
  });

  it('write the title of a page once', () => {
    expect(packRecords(records).pages).toEqual([
      {path: '/a/', title: 'A'},
      {path: '/b/', title: 'B'},
    ]);
  });
});

describe('recordAddress', () => {
  it.each([
    [{path: '/a/'}, '/a/'],
    [{path: '/a/', anchor: 'h'}, '/a/#h'],
    [{path: '/a/', anchor: 'h', topology: 'one-system' as const}, '/a/?topology=one-system#h'],
    [{path: '/a/one-system/', anchor: 'h', topology: 'one-system' as const}, '/a/one-system/#h'],
  ])('%j', (place, address) => {
    expect(recordAddress(place)).toBe(address);
  });
});
