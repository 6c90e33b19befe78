import {describe, expect, it} from 'vitest';
import {createRun} from './changeRuns';
import {noRuns} from './run';
import {checkRunName, freeRunName} from './runName';

const now = '2026-11-22T10:00:00.000Z';

describe('checkRunName', () => {
  it.each([
    [' Quality ', 'Quality'],
    ['Produktion (山田)', 'Produktion (山田)'],
    ['x'.repeat(60), 'x'.repeat(60)],
  ])('%j becomes %j', (text, name) => {
    expect(checkRunName(text)).toEqual({ok: true, value: name});
  });

  it.each([
    ['', 'no name'],
    ['x'.repeat(61), '61'],
    ['a\nb', 'hidden'],
    ['a\u200bb', 'hidden'],
    ['<b>', 'angle'],
  ])('%j is refused: %s', (text, word) => {
    const checked = checkRunName(text);
    expect(checked.ok).toBe(false);
    if (!checked.ok) expect(checked.problem).toContain(word);
  });
});

describe('freeRunName', () => {
  it('counts on, and stays within the limit', () => {
    let state = createRun(noRuns, {id: 'a', now}, {name: 'x'.repeat(60)});
    state = createRun(state, {id: 'b', now}, {name: 'x'.repeat(60)});
    state = createRun(state, {id: 'c', now}, {name: 'x'.repeat(60)});
    const names = state.runs.map((run) => run.name);
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(checkRunName(name).ok).toBe(true);
    expect(freeRunName(state, 'Quality')).toBe('Quality');
  });
});
