import {valueNames} from '../../facts/valueDefinitions';
import {
  addRun,
  runOfTicket,
  setDoneBy,
  setRoleCheck,
  setTicket,
  setTopology,
  renameRun,
  setValue,
} from './changeRuns';
import {runById, visibleRuns, type Creation, type Run, type Runs} from './run';
import {freeRunName} from './runName';
import {mergeTicks} from './ticks';

/**
 * The run that an imported one updates: the run with the same ticket, otherwise the one with the
 * same ID. Undefined if the browser has neither.
 */
export function runToUpdate(state: Runs, imported: Run): Run | undefined {
  const ofTicket = imported.ticket === undefined ? undefined : runOfTicket(state, imported.ticket);
  return ofTicket ?? visibleRuns(state).find(({id}) => id === imported.id);
}

/** Whether an imported run can also become a separate run: its ticket must be free. */
export function canAdd(state: Runs, {ticket}: Run): boolean {
  return ticket === undefined || runOfTicket(state, ticket) === undefined;
}

/** The name that an imported run would get as a separate run. */
export function nameWhenAdded(state: Runs, {name}: Run): string {
  return freeRunName(state, name);
}

/**
 * Adds an imported run and shows it. It keeps its ID unless the browser has, or had, a run with
 * that ID.
 */
export function addImportedRun(state: Runs, imported: Run, creation: Creation): Runs {
  if (!canAdd(state, imported)) return state;
  return addRun(state, {
    ...imported,
    id: runById(state, imported.id) ? creation.id : imported.id,
    name: nameWhenAdded(state, imported),
  });
}

/**
 * Updates a run from an imported one and shows it. Anything the file doesn't contain stays; of two
 * ticks of a step, the later one wins.
 */
export function updateFromImport(state: Runs, id: string, imported: Run, now: string): Runs {
  if (!runById(state, id)) return state;
  const {name, ticket, topology, doneBy, roleCheck, values, ticks} = imported;
  let next = renameRun(state, id, name, now);
  if (ticket !== undefined) next = setTicket(next, id, ticket, now);
  if (topology !== undefined) next = setTopology(next, id, topology, now);
  if (doneBy !== undefined) next = setDoneBy(next, id, doneBy, now);
  if (roleCheck !== undefined) next = setRoleCheck(next, id, roleCheck, now);
  for (const value of valueNames)
    if (values[value] !== undefined)
      next = setValue(next, id, {name: value, text: values[value]}, now);
  return {
    runs: next.runs.map((run) =>
      run.id === id ? {...run, ticks: mergeTicks(run.ticks, ticks)} : run,
    ),
    selectedId: id,
  };
}
