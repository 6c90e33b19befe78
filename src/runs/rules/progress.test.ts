import {describe, expect, it} from 'vitest';
import {isComplete, orphanedTicks, progressOf} from './progress';
import type {Ticks} from './ticks';

const early = '2026-11-22T10:00:00.000Z';
const late = '2026-11-22T11:00:00.000Z';
const ticks: Ticks = {
  'separate-systems/gateway-create-user': {done: true, at: late},
  'separate-systems/gateway-removed-step': {done: true, at: early},
  'separate-systems/gateway-other-removed': {done: false, at: early},
  'one-system/combined-create-user': {done: true, at: early},
};

describe('progressOf', () => {
  const steps = ['gateway-create-user', 'gateway-save-role', 'gateway-create-user'];
  it('counts each step once, in its topology', () => {
    expect(progressOf(ticks, steps, 'separate-systems')).toEqual({done: 1, total: 2});
    expect(progressOf(ticks, steps, 'one-system')).toEqual({done: 0, total: 2});
  });

  it('does not depend on the order or number of the steps', () => {
    expect(progressOf(ticks, [...steps].reverse(), 'separate-systems').done).toBe(1);
  });
});

describe('isComplete', () => {
  it.each([
    [{done: 2, total: 2}, true],
    [{done: 1, total: 2}, false],
    [{done: 0, total: 0}, false],
  ])('%o', (progress, complete) => {
    expect(isComplete(progress)).toBe(complete);
  });
});

describe('orphanedTicks', () => {
  it('reports done steps that the guide no longer has, oldest first', () => {
    expect(orphanedTicks(ticks, new Set(['gateway-create-user']))).toEqual([
      {stepId: 'gateway-removed-step', scope: 'separate-systems', at: early},
      {stepId: 'combined-create-user', scope: 'one-system', at: early},
    ]);
  });
});
