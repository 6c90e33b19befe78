import {describe, expect, it} from 'vitest';
import {createRun, deleteRun, setTick, setValue} from './changeRuns';
import {detailChanges, tickChanges, valueChanges} from './fieldChanges';
import {addImportedRun, canAdd, runToUpdate, updateFromImport} from './importRun';
import {noRuns, runById, selectedRun, type Run} from './run';

const now = '2026-11-22T10:00:00.000Z';
const later = '2026-11-22T11:00:00.000Z';
const file: Run = {
  id: 'a',
  name: 'Development',
  ticket: 'FIN-4711',
  topology: 'one-system',
  values: {client: '200', virtualPort: '443'},
  ticks: {
    'one-system/x': {done: true, at: later},
    'any/y': {done: false, at: now},
  },
  doneBy: 'Ms Example',
  createdAt: '2026-11-20T10:00:00.000Z',
  changedAt: {},
};
const mine = setTick(
  setValue(
    createRun(noRuns, {id: 'mine', now}, {name: 'Dev', ticket: 'fin-4711', topology: 'one-system'}),
    'mine',
    {name: 'client', text: '100'},
    now,
  ),
  'mine',
  {stepId: 'y', scope: 'any', done: true},
  later,
);

describe('an imported run', () => {
  it('updates the run of its ticket, before the one with its ID', () => {
    const both = createRun(mine, {id: 'a', now}, {name: 'Other'});
    expect(runToUpdate(both, file)?.id).toBe('mine');
    expect(canAdd(both, file)).toBe(false);
    expect(addImportedRun(both, file, {id: 'new', now})).toBe(both);
    const untitled = {...file, ticket: undefined};
    expect(runToUpdate(both, untitled)?.id).toBe('a');
    expect(canAdd(both, untitled)).toBe(true);
  });

  it('says field by field what would change, then does just that', () => {
    const before = runById(mine, 'mine');
    if (!before) throw new Error('The run is missing.');
    expect(detailChanges(before, file)).toEqual([
      {label: 'Name', before: 'Dev', after: 'Development'},
      {label: 'Ticket', before: 'fin-4711', after: 'FIN-4711'},
      {label: 'Done by', after: 'Ms Example'},
    ]);
    expect(valueChanges(before.values, file.values)).toMatchObject([
      {label: 'Client', before: '100', after: '200'},
      {label: 'Virtual port', after: '443', problem: expect.stringContaining('443')},
    ]);
    expect(tickChanges(before.ticks, file.ticks)).toEqual([
      {label: 'Step x (one system)', before: 'open', after: 'done 2026-11-22 11:00 UTC'},
    ]);
    const updated = updateFromImport(mine, 'mine', file, later);
    expect(selectedRun(updated)).toMatchObject({
      id: 'mine',
      name: 'Development',
      ticket: 'FIN-4711',
      values: {client: '200', virtualPort: '443'},
      ticks: {'one-system/x': {done: true}, 'any/y': {done: true}},
      doneBy: 'Ms Example',
    });
    const after = runById(updated, 'mine');
    expect(after && detailChanges(after, file)).toEqual([]);
    expect(after && valueChanges(after.values, file.values)).toEqual([]);
    expect(after && tickChanges(after.ticks, file.ticks)).toEqual([]);
  });

  it('takes nothing away that the file does not have', () => {
    const bare: Run = {...file, values: {}, ticks: {}, topology: undefined};
    expect(runById(updateFromImport(mine, 'mine', bare, later), 'mine')).toMatchObject({
      topology: 'one-system',
      values: {client: '100'},
    });
  });

  it('keeps its ID and name in a fresh browser', () => {
    expect(runToUpdate(noRuns, file)).toBeUndefined();
    expect(selectedRun(addImportedRun(noRuns, file, {id: 'new', now}))).toEqual(file);
  });

  it('does not take up a deleted run', () => {
    const state = deleteRun(addImportedRun(noRuns, file, {id: 'x', now}), 'a', now);
    expect(runToUpdate(state, file)).toBeUndefined();
    expect(addImportedRun(state, file, {id: 'new', now}).selectedId).toBe('new');
  });
});
