import {describe, expect, it} from 'vitest';
import {doneAt, laterTick, mergeTicks, parseTickKey, tickKey, withTick, type Ticks} from './ticks';

const early = '2026-11-22T10:00:00.000Z';
const late = '2026-11-22T11:00:00.000Z';
const stepId = 'gateway-create-user';

describe('parseTickKey', () => {
  it.each([
    ['one-system/combined-create-user', 'one-system', 'combined-create-user'],
    ['separate-systems/gateway-create-user', 'separate-systems', 'gateway-create-user'],
    ['any/btp-open-cockpit', 'any', 'btp-open-cockpit'],
  ])('%s', (key, scope, step) => {
    expect(parseTickKey(key)).toEqual({scope, stepId: step});
  });

  it.each([
    '__proto__',
    'constructor',
    'one-system/',
    'one-system/__proto__',
    'one-system/A',
    'one-system/a--b',
    'hub/a',
    'one-system/a/b',
    `any/${'a'.repeat(200)}`,
  ])('%s is none', (key) => {
    expect(parseTickKey(key)).toBeUndefined();
  });
});

describe('a tick', () => {
  it('holds in its topology only', () => {
    const ticks = withTick({}, {stepId, scope: 'separate-systems'}, {done: true, at: early});
    expect(doneAt(ticks, stepId, 'separate-systems')).toBe(early);
    expect(doneAt(ticks, stepId, 'one-system')).toBeUndefined();
    expect(doneAt(ticks, stepId, undefined)).toBeUndefined();
  });

  it('made before the choice holds afterwards, until it is taken back', () => {
    const before = withTick({}, {stepId, scope: 'any'}, {done: true, at: early});
    expect(doneAt(before, stepId, undefined)).toBe(early);
    expect(doneAt(before, stepId, 'one-system')).toBe(early);
    const after = withTick(before, {stepId, scope: 'one-system'}, {done: false, at: late});
    expect(doneAt(after, stepId, 'one-system')).toBeUndefined();
    expect(doneAt(after, stepId, 'separate-systems')).toBe(early);
  });

  it('of what is no step ID changes nothing', () => {
    const ticks: Ticks = {};
    expect(withTick(ticks, {stepId: '__proto__', scope: 'any'}, {done: true, at: early})).toBe(
      ticks,
    );
  });
});

describe('laterTick', () => {
  const done = {done: true, at: early};
  const open = {done: false, at: early};
  const openLater = {done: false, at: late};
  it.each([
    ['the later one holds', done, openLater, openLater],
    ['in any order', openLater, done, openLater],
    ['at the same time the done one holds', open, done, done],
    ['one alone holds', undefined, open, open],
    ['none stays none', undefined, undefined, undefined],
  ])('%s', (_rule, first, second, expected) => {
    expect(laterTick(first, second)).toEqual(expected);
  });
});

describe('mergeTicks', () => {
  it('keeps the ticks of both tabs', () => {
    const mine = {[tickKey('a', 'any')]: {done: true, at: late}};
    const theirs = {
      [tickKey('a', 'any')]: {done: false, at: early},
      [tickKey('b', 'any')]: {done: true, at: early},
    };
    expect(mergeTicks(mine, theirs)).toEqual({...theirs, ...mine});
    expect(mergeTicks(theirs, mine)).toEqual({...theirs, ...mine});
  });
});
