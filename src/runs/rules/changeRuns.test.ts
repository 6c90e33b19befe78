import {describe, expect, it} from 'vitest';
import {
  createRun,
  deleteRun,
  duplicateRun,
  forgetDeleted,
  renameRun,
  selectOrCreateByTicket,
  selectRun,
  setTick,
  setTicket,
  setTopology,
  setValue,
  undoDelete,
} from './changeRuns';
import {maxRuns, noRuns, runById, selectedRun, visibleRuns, type Runs} from './run';

const now = '2026-11-22T10:00:00.000Z';
const later = '2026-11-22T11:00:00.000Z';
const names = (state: Runs) => visibleRuns(state).map((run) => run.name);

function development(): Runs {
  let state = createRun(noRuns, {id: 'dev', now}, {name: 'Development', ticket: 'ABC-1'});
  state = setTopology(state, 'dev', 'separate-systems', now);
  state = setValue(state, 'dev', {name: 'gatewayClient', text: '100'}, now);
  return setTick(
    state,
    'dev',
    {stepId: 'gateway-create-user', scope: 'separate-systems', done: true},
    now,
  );
}

describe('createRun', () => {
  it('shows the new run', () => {
    const state = createRun(noRuns, {id: 'a', now}, {name: ' Quality '});
    expect(selectedRun(state)).toEqual({
      id: 'a',
      name: 'Quality',
      values: {},
      ticks: {},
      createdAt: now,
      changedAt: {},
    });
  });

  it('numbers runs without a name and names that are taken', () => {
    let state = createRun(noRuns, {id: 'a', now});
    state = createRun(state, {id: 'b', now});
    state = createRun(state, {id: 'c', now}, {name: 'Run 2'});
    expect(names(state)).toEqual(['Run 1', 'Run 2', 'Run 2 (2)']);
  });

  it.each(['a', '__proto__', '', 'a b'])('changes nothing with the ID %j', (id) => {
    const state = createRun(noRuns, {id: 'a', now});
    expect(createRun(state, {id, now})).toBe(state);
  });

  it('stops at the limit', () => {
    let state = noRuns;
    for (let number = 0; number <= maxRuns; number += 1) {
      state = createRun(state, {id: `r${number}`, now});
    }
    expect(visibleRuns(state)).toHaveLength(maxRuns);
  });
});

describe('selectRun and renameRun', () => {
  const state = createRun(development(), {id: 'qa', now}, {name: 'Quality'});

  it('shows another run', () => {
    expect(selectRun(state, 'dev').selectedId).toBe('dev');
    expect(selectRun(state, 'none')).toBe(state);
    expect(selectRun(deleteRun(state, 'dev', later), 'dev').selectedId).toBe('qa');
  });

  it('renames, unless the name is none', () => {
    const renamed = renameRun(state, 'dev', 'Sandbox', later);
    expect(runById(renamed, 'dev')).toMatchObject({name: 'Sandbox', changedAt: {name: later}});
    for (const bad of ['', '  ', '<b>', 'x'.repeat(61), 'a\nb', 'a\u202eb']) {
      expect(renameRun(state, 'dev', bad, later)).toBe(state);
    }
  });
});

describe('setValue', () => {
  it('keeps what is wrong, so that a reload loses nothing', () => {
    const state = setValue(development(), 'dev', {name: 'virtualPort', text: '443'}, later);
    expect(runById(state, 'dev')?.values).toEqual({gatewayClient: '100', virtualPort: '443'});
  });

  it('takes an empty value away and remembers when', () => {
    const run = runById(
      setValue(development(), 'dev', {name: 'gatewayClient', text: ''}, later),
      'dev',
    );
    expect(run?.values).toEqual({});
    expect(run?.changedAt.gatewayClient).toBe(later);
  });

  it.each(['<script>', 'a\u0000', 'x'.repeat(1000)])('does not keep %j', (text) => {
    const state = development();
    expect(setValue(state, 'dev', {name: 'client', text}, later)).toBe(state);
  });
});

describe('setTicket', () => {
  it('gives and takes a ticket', () => {
    const state = setTicket(development(), 'dev', 'XYZ-9', later);
    expect(runById(state, 'dev')?.ticket).toBe('XYZ-9');
    expect(runById(setTicket(state, 'dev', undefined, later), 'dev')).not.toHaveProperty('ticket');
    expect(setTicket(state, 'dev', 'no ticket', later)).toBe(state);
  });
});

describe('selectOrCreateByTicket', () => {
  it('shows the run of the ticket, whatever its capitals', () => {
    const state = createRun(development(), {id: 'qa', now}, {name: 'Quality'});
    const found = selectOrCreateByTicket(state, 'abc-1', {id: 'new', now: later});
    expect(found.selectedId).toBe('dev');
    expect(found.runs).toHaveLength(2);
  });

  it('makes a run that is named after a new ticket', () => {
    const state = selectOrCreateByTicket(development(), 'ABC-2', {
      id: 'new',
      now: later,
      topology: 'one-system',
    });
    expect(selectedRun(state)).toMatchObject({
      name: 'ABC-2',
      ticket: 'ABC-2',
      topology: 'one-system',
      values: {},
      ticks: {},
    });
  });

  it('makes a new run if that of the ticket was deleted', () => {
    const state = deleteRun(development(), 'dev', later);
    expect(selectOrCreateByTicket(state, 'ABC-1', {id: 'new', now: later}).selectedId).toBe('new');
  });

  it('goes on showing the shown one of two runs with the ticket', () => {
    let state = createRun(development(), {id: 'two', now}, {ticket: 'ABC-1'});
    expect(selectOrCreateByTicket(state, 'ABC-1', {id: 'new', now}).selectedId).toBe('two');
    state = selectRun(state, 'dev');
    expect(selectOrCreateByTicket(state, 'ABC-1', {id: 'new', now}).selectedId).toBe('dev');
  });

  it('changes nothing for what is no ticket ID', () => {
    const state = development();
    expect(selectOrCreateByTicket(state, '<b>', {id: 'new', now})).toBe(state);
  });
});

describe('duplicateRun', () => {
  it('keeps values and topology and drops ticks and ticket, for the next landscape', () => {
    const state = duplicateRun(development(), 'dev', {id: 'qa', now: later});
    expect(selectedRun(state)).toEqual({
      id: 'qa',
      name: 'Development (2)',
      topology: 'separate-systems',
      values: {gatewayClient: '100'},
      ticks: {},
      createdAt: later,
      changedAt: {},
    });
    expect(runById(state, 'dev')).toEqual(runById(development(), 'dev'));
  });
});

describe('deleteRun and undoDelete', () => {
  it('shows the neighbor, and brings everything back', () => {
    const before = createRun(development(), {id: 'qa', now}, {name: 'Quality'});
    const deleted = deleteRun(before, 'qa', later);
    expect(names(deleted)).toEqual(['Development']);
    expect(deleted.selectedId).toBe('dev');
    const restored = undoDelete(deleted, 'qa', later);
    expect(restored.selectedId).toBe('qa');
    expect(runById(restored, 'qa')).toMatchObject({...runById(before, 'qa'), changedAt: {}});
    expect(runById(restored, 'qa')).not.toHaveProperty('deleted');
  });

  it('leaves nothing shown after the last run', () => {
    const state = deleteRun(development(), 'dev', later);
    expect(selectedRun(state)).toBeUndefined();
    expect(state).not.toHaveProperty('selectedId');
    expect(deleteRun(state, 'dev', later)).toBe(state);
    expect(undoDelete(development(), 'dev', later)).toEqual(development());
  });
});

describe('forgetDeleted', () => {
  it('drops what was deleted more than 30 days ago', () => {
    const state = deleteRun(development(), 'dev', now);
    expect(forgetDeleted(state, '2026-12-20T10:00:00.000Z')).toBe(state);
    expect(forgetDeleted(state, '2026-12-23T10:00:00.000Z').runs).toEqual([]);
    const live = development();
    expect(forgetDeleted(live, '2030-01-01T00:00:00.000Z')).toBe(live);
  });
});
