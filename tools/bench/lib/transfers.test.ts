import {describe, expect, it} from 'vitest';
import {sumByKind, totalOf, type Transfer} from './transfers';

const transfers: readonly Transfer[] = [
  {kind: 'document', answeredAt: 1, endedAt: 2, bytes: 100},
  {kind: 'js', answeredAt: 3, endedAt: 5, bytes: 1000},
  {kind: 'js', answeredAt: 4, endedAt: 5, bytes: 500},
  {kind: 'other', answeredAt: Infinity, endedAt: Infinity, bytes: 0},
];

describe('sumByKind', () => {
  it.each([
    [0.5, {document: 0, js: 0}],
    [1.5, {document: 50, js: 0}],
    [3, {document: 100, js: 0}],
    [4.5, {document: 100, js: 1000}],
    [Infinity, {document: 100, js: 1500}],
  ])('at %d', (at, expected) => {
    expect(sumByKind(transfers, at)).toEqual({css: 0, other: 0, prefetch: 0, ...expected});
  });
});

describe('totalOf', () => {
  it('adds up all kinds', () => {
    expect(totalOf({document: 1, css: 2, js: 3, other: 4, prefetch: 5})).toBe(15);
  });
});
