import {describe, expect, it} from 'vitest';
import {judgeSights} from './judgeSights';
import type {Sight} from './watch.browser';

const nothing = (at: number): Sight => ({at, right: false, wrong: false, wrongWords: 0});
const right = (at: number): Sight => ({at, right: true, wrong: false, wrongWords: 0});
const wrong = (at: number): Sight => ({at, right: false, wrong: true, wrongWords: 300});
const both = (at: number): Sight => ({at, right: true, wrong: true, wrongWords: 300});

describe('judgeSights', () => {
  it.each<[string, Sight[], number, ReturnType<typeof judgeSights>]>([
    ['right from the first paint', [right(380)], 400, {right: 400, wrong: 0, wrongWords: 0}],
    [
      'right some time after the first paint',
      [nothing(380), right(450)],
      400,
      {right: 450, wrong: 0, wrongWords: 0},
    ],
    [
      'wrong first',
      [nothing(300), wrong(500), right(1900)],
      600,
      {right: 1900, wrong: 1300, wrongWords: 300},
    ],
    [
      'wrong only before the first paint',
      [wrong(300), right(390)],
      400,
      {right: 400, wrong: 0, wrongWords: 0},
    ],
    [
      'a flash after hydration',
      [right(400), wrong(900), right(950)],
      400,
      {right: 950, wrong: 50, wrongWords: 300},
    ],
    ['both for good', [both(400)], 400, {right: null, wrong: 1600, wrongWords: 300}],
    ['never', [nothing(300)], 400, {right: null, wrong: 0, wrongWords: 0}],
    ['nothing seen', [], 400, {right: null, wrong: 0, wrongWords: 0}],
  ])('%s', (_, sights, firstPaint, expected) => {
    expect(judgeSights(sights, firstPaint, 2000)).toEqual(expected);
  });
});
