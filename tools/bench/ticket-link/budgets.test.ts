import {describe, expect, it} from 'vitest';
import {checkBudgets} from './budgets';
import type {Summary} from './summary';

const noBytes = {document: 0, css: 0, js: 0, other: 0, prefetch: 0};

const within: Summary = {
  candidate: 'guide',
  right: 500,
  wrong: 0,
  firstPaint: 450,
  layoutShift: 0,
  blocking: 60,
  longestTask: 0,
  bytesBefore: {...noBytes, document: 17_000},
  bytesAtRest: {...noBytes, document: 17_000},
  bytesInUse: {...noBytes, document: 17_000, css: 12_000, js: 121_000, prefetch: 30_000},
  scripts: 12,
  wrongWords: 0,
  wrongWordsInPrint: 0,
  stepInWindow: true,
  errors: [],
};

const staticPage: Summary = {...within, candidate: 'static', right: 480};

const verdicts = (guide: Summary, yardstick?: Summary): (boolean | null)[] =>
  checkBudgets(guide, yardstick).map(({holds}) => holds);

describe('checkBudgets', () => {
  it('holds within all limits', () => {
    expect(verdicts(within, staticPage)).toEqual([true, true, true, true, true, true, true]);
  });

  it.each<[string, Partial<Summary>, number]>([
    ['the right branch later than 1.05 × the static page', {right: 505}, 0],
    ['the right branch never', {right: null}, 0],
    ['the wrong branch for a moment', {wrong: 1}, 1],
    ['a shift', {layoutShift: 0.0001}, 2],
    ['too much HTML', {bytesBefore: {...noBytes, document: 22_001}}, 3],
    ['CSS in a file of its own', {bytesBefore: {...noBytes, document: 9000, css: 500}}, 3],
    ['too much JavaScript', {bytesInUse: {...noBytes, js: 130_001}}, 4],
    ['a task that holds up the reading', {longestTask: 51}, 5],
    ['words while loading', {wrongWords: 1}, 6],
    ['words in print', {wrongWordsInPrint: 1}, 6],
  ])('%s exceeds one', (_, change, row) => {
    const expected = [0, 1, 2, 3, 4, 5, 6].map((index) => index !== row);
    expect(verdicts({...within, ...change}, staticPage)).toEqual(expected);
  });

  it('JavaScript before the first view exceeds both rows that forbid it', () => {
    const bytesBefore = {...noBytes, document: 9000, js: 1};
    expect(verdicts({...within, bytesBefore}, staticPage).slice(3, 5)).toEqual([false, false]);
  });

  it('does not judge the time without the yardstick', () => {
    expect(verdicts(within)[0]).toBeNull();
  });
});
