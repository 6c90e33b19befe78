import {describe, expect, it} from 'vitest';
import {
  createRun,
  deleteRun,
  duplicateRun,
  forgetDeleted,
  renameRun,
  runOfTicket,
  selectRun,
  setDoneBy,
  setTick,
  setTicket,
  setTopology,
  setValue,
  undoDelete,
} from './changeRuns';
import type {ValueName} from '../../facts/valueDefinitions';
import {isToEnter, sameElsewhere} from './landscapeValues';
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

  it('is named after its ticket, never with a number', () => {
    const named = createRun(noRuns, {id: 'a', now}, {name: 'FIN-4711'});
    const state = createRun(named, {id: 'b', now}, {ticket: 'FIN-4711'});
    expect(selectedRun(state)).toMatchObject({id: 'b', name: 'FIN-4711', ticket: 'FIN-4711'});
    const other = createRun(state, {id: 'c', now}, {ticket: 'fin-4711'});
    expect(selectedRun(other)).toMatchObject({id: 'c', name: 'Run 1'});
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

describe('a ticket has one run', () => {
  const state = createRun(development(), {id: 'qa', now}, {ticket: 'ABC-2'});

  it('whatever its capitals', () => {
    expect(runOfTicket(state, 'abc-1')?.id).toBe('dev');
    expect(runOfTicket(state, 'abc-1', 'dev')).toBeUndefined();
    expect(setTicket(state, 'qa', 'abc-1', later)).toBe(state);
    expect(createRun(state, {id: 'new', now}, {ticket: 'abc-1'}).runs[2]).not.toHaveProperty(
      'ticket',
    );
  });

  it('and may be spelled differently', () => {
    expect(runById(setTicket(state, 'qa', 'abc-2', later), 'qa')?.ticket).toBe('abc-2');
  });

  it('also when a deleted run comes back', () => {
    const deleted = setTicket(deleteRun(state, 'dev', later), 'qa', 'ABC-1', later);
    const back = undoDelete(deleted, 'dev', later);
    expect(runOfTicket(back, 'ABC-1')?.id).toBe('qa');
    expect(runById(back, 'dev')).not.toHaveProperty('ticket');
    expect(runById(back, 'dev')?.values).toEqual({gatewayClient: '100'});
  });
});

describe('setTick', () => {
  const tick = (scope: 'any' | 'one-system' | 'separate-systems') =>
    setTick(development(), 'dev', {stepId: 'x', scope, done: true}, later);

  it('ticks no step of the other branch', () => {
    expect(tick('one-system')).toEqual(development());
    expect(runById(tick('separate-systems'), 'dev')?.ticks).toHaveProperty('separate-systems/x');
    expect(runById(tick('any'), 'dev')?.ticks).toHaveProperty('any/x');
  });
});

describe('duplicateRun', () => {
  const values = {
    gatewaySystemId: 'GWD',
    gatewayClient: '100',
    gatewayHost: 'gw.corp',
    gatewayPort: '44300',
    virtualHost: 'gw.virtual',
    virtualPort: '44300',
    destinationName: 'AFC_GWD_100',
    uiDomain: 'https://launchpad.corp',
    technicalUser: 'AFC_COMM',
    gatewayRoleName: 'Z_GW',
    businessRoleName: 'Z_BUS',
    roleDescription: 'Role',
    serviceName: 'ZFCCX',
    businessUsers: '*',
    uiEndpoint: '/sap/bc/ui2/flp',
    locationId: 'plant1',
  };
  const full = (Object.entries(values) as [ValueName, string][]).reduce(
    (state, [name, text]) => setValue(state, 'dev', {name, text}, now),
    setDoneBy(development(), 'dev', 'Ms Example', now),
  );
  const copied = duplicateRun(full, 'dev', {id: 'qa', now: later});

  it('keeps what is the same in the next landscape, and empties what must differ', () => {
    expect(selectedRun(copied)).toEqual({
      id: 'qa',
      name: 'Next landscape',
      topology: 'separate-systems',
      values: {
        technicalUser: 'AFC_COMM',
        gatewayRoleName: 'Z_GW',
        businessRoleName: 'Z_BUS',
        roleDescription: 'Role',
        serviceName: 'ZFCCX',
        businessUsers: '*',
        uiEndpoint: '/sap/bc/ui2/flp',
        locationId: 'plant1',
      },
      ticks: {},
      doneBy: 'Ms Example',
      toEnter: [
        'gatewayClient',
        'gatewaySystemId',
        'gatewayHost',
        'gatewayPort',
        'virtualHost',
        'virtualPort',
        'destinationName',
        'uiDomain',
      ],
      createdAt: later,
      changedAt: {},
    });
    expect(runById(copied, 'dev')).toEqual(runById(full, 'dev'));
  });

  it('marks what is still to be entered until it is, also in a copy of the copy', () => {
    const entered = setValue(copied, 'qa', {name: 'gatewayClient', text: '200'}, later);
    const run = runById(entered, 'qa');
    expect(run && isToEnter(run, 'gatewayClient')).toBe(false);
    expect(run && isToEnter(run, 'virtualHost')).toBe(true);
    expect(run && isToEnter(run, 'technicalUser')).toBe(false);
    const next = runById(duplicateRun(entered, 'qa', {id: 'prod', now: later}), 'prod');
    expect(next?.toEnter).toHaveLength(8);
  });

  it('finds a value that another landscape has, where each has its own', () => {
    const same = [
      {name: 'gatewayClient', text: '100'},
      {name: 'virtualHost', text: 'GW.virtual '},
      {name: 'technicalUser', text: 'AFC_COMM'},
    ].reduce((state, entry) => setValue(state, 'qa', entry as never, later), copied);
    const run = runById(same, 'qa');
    const found = (name: ValueName) => run && sameElsewhere(same, run, name).map(({id}) => id);
    expect(found('gatewayClient')).toEqual(['dev']);
    expect(found('virtualHost')).toEqual(['dev']);
    expect(found('technicalUser')).toEqual([]);
    expect(found('gatewayHost')).toEqual([]);
    const gone = deleteRun(same, 'dev', later);
    expect(run && sameElsewhere(gone, run, 'gatewayClient')).toEqual([]);
  });
});

describe('deleteRun and undoDelete', () => {
  it('shows no other run, and brings everything back', () => {
    const before = createRun(development(), {id: 'qa', now}, {name: 'Quality'});
    const deleted = deleteRun(before, 'qa', later);
    expect(names(deleted)).toEqual(['Development']);
    expect(deleted).not.toHaveProperty('selectedId');
    expect(deleteRun(before, 'dev', later).selectedId).toBe('qa');
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
