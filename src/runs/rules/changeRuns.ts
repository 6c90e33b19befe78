import {lastTickedAt, withTick, type TickScope} from './ticks';
import {hasTicket, isTicketId} from './ticketId';
import type {TopologyId} from '../../facts/topologies';
import {checkKeepable} from './keepableText';
import {differsByLandscape} from './landscapeValues';
import type {RoleCheckSummary} from './roleCheckSummary';
import type {ValueName} from '../../facts/valueDefinitions';
import {momentAfter} from './moments';
import {
  isRunId,
  maxRuns,
  runById,
  timeOf,
  visibleRuns,
  type Creation,
  type ChangeTimes,
  type Run,
  type RunField,
  type Runs,
} from './run';
import {checkDoneBy, checkRunName, freeRunName, nextRunName} from './runName';
import {without} from './without';

/** How long a deleted run can be restored. */
const keepDeletedDays = 30;

/** Replaces one run with the result of `change`. An unknown ID changes nothing. */
function changeRun(state: Runs, id: string, change: (run: Run) => Run): Runs {
  return runById(state, id)
    ? {...state, runs: state.runs.map((run) => (run.id === id ? change(run) : run))}
    : state;
}

/** The change times of a run after one part changed. */
function changed(run: Run, field: RunField, now: string): ChangeTimes {
  return {...run.changedAt, [field]: momentAfter(timeOf(run, field), now)};
}

/** Adds a complete run and shows it. A taken or malformed ID, or too many runs, changes nothing. */
export function addRun(state: Runs, run: Run): Runs {
  if (!isRunId(run.id) || runById(state, run.id)) return state;
  if (visibleRuns(state).length >= maxRuns) return state;
  return {runs: [...state.runs, run], selectedId: run.id};
}

/** The visible run that has a ticket, other than the one with the ID `except`. */
export function runOfTicket(state: Runs, ticket: string, except?: string): Run | undefined {
  return visibleRuns(state).find((run) => run.id !== except && hasTicket(run, ticket));
}

/** Whether a run can have this ticket: it is a ticket ID, and no other run has it. */
function isFreeTicket(state: Runs, ticket: string | undefined, except?: string): boolean {
  return ticket !== undefined && isTicketId(ticket) && !runOfTicket(state, ticket, except);
}

/**
 * Creates a run and shows it, named after its ticket unless it has a name. A ticket that another
 * run has is ignored; a name that is invalid or taken becomes a free one.
 */
export function createRun(
  state: Runs,
  {id, now}: Creation,
  wanted: {readonly name?: string; readonly ticket?: string; readonly topology?: TopologyId} = {},
): Runs {
  const ticket = isFreeTicket(state, wanted.ticket) ? wanted.ticket : undefined;
  const checked = checkRunName(wanted.name ?? '');
  const own = checked.ok ? freeRunName(state, checked.value) : undefined;
  return addRun(state, {
    id,
    name: own ?? ticket ?? nextRunName(state),
    ...(ticket === undefined ? {} : {ticket}),
    ...(wanted.topology === undefined ? {} : {topology: wanted.topology}),
    values: {},
    ticks: {},
    createdAt: now,
    changedAt: {},
  });
}

/** Selects a run to show. A deleted or unknown run changes nothing. */
export function selectRun(state: Runs, id: string): Runs {
  return visibleRuns(state).some((run) => run.id === id) ? {...state, selectedId: id} : state;
}

/** Renames a run. A name that `checkRunName` refuses changes nothing. */
export function renameRun(state: Runs, id: string, name: string, now: string): Runs {
  const checked = checkRunName(name);
  if (!checked.ok) return state;
  return changeRun(state, id, (run) => ({
    ...run,
    name: checked.value,
    changedAt: changed(run, 'name', now),
  }));
}

/**
 * Sets or removes the ticket of a run. Text that isn't a ticket ID, or the ticket of another run,
 * changes nothing.
 */
export function setTicket(state: Runs, id: string, ticket: string | undefined, now: string): Runs {
  if (ticket !== undefined && !isFreeTicket(state, ticket, id)) return state;
  return changeRun(state, id, (run) => ({
    ...without(run, 'ticket'),
    ...(ticket === undefined ? {} : {ticket}),
    changedAt: changed(run, 'ticket', now),
  }));
}

/** Sets the topology of a run. */
export function setTopology(state: Runs, id: string, topology: TopologyId, now: string): Runs {
  return changeRun(state, id, (run) =>
    run.topology === topology ? run : {...run, topology, changedAt: changed(run, 'topology', now)},
  );
}

/**
 * Saves what was entered for a value, valid or not; empty text removes it. Text that
 * `checkKeepable` refuses changes nothing.
 */
export function setValue(
  state: Runs,
  id: string,
  entry: {readonly name: ValueName; readonly text: string},
  now: string,
): Runs {
  if (!checkKeepable(entry.name, entry.text).ok) return state;
  return changeRun(state, id, (run) => ({
    ...run,
    values:
      entry.text === ''
        ? without(run.values, entry.name)
        : {...run.values, [entry.name]: entry.text},
    changedAt: changed(run, entry.name, now),
  }));
}

/** Whether a step belongs to the branch that the run is not for. */
export function isOtherBranch({topology}: Run, scope: TickScope): boolean {
  return scope !== 'any' && topology !== undefined && topology !== scope;
}

/**
 * Ticks a step off (`done`) or removes the tick. A step of the other branch changes nothing: the
 * reader must first decide on the topology of the run.
 */
export function setTick(
  state: Runs,
  id: string,
  tick: {readonly stepId: string; readonly scope: TickScope; readonly done: boolean},
  now: string,
): Runs {
  const run = runById(state, id);
  if (!run || isOtherBranch(run, tick.scope)) return state;
  return changeRun(state, id, () => ({
    ...run,
    ticks: withTick(run.ticks, tick, {
      done: tick.done,
      at: momentAfter(lastTickedAt(run.ticks, tick.stepId) ?? '', now),
    }),
  }));
}

/** Sets who does the work; empty text removes the name. */
export function setDoneBy(state: Runs, id: string, text: string, now: string): Runs {
  const checked = checkDoneBy(text);
  if (!checked.ok) return state;
  return changeRun(state, id, (run) => ({
    ...without(run, 'doneBy'),
    ...(checked.value === '' ? {} : {doneBy: checked.value}),
    changedAt: changed(run, 'doneBy', now),
  }));
}

/** Attaches a role check to a run, replacing an earlier one. */
export function setRoleCheck(
  state: Runs,
  id: string,
  roleCheck: RoleCheckSummary,
  now: string,
): Runs {
  return changeRun(state, id, (run) => ({
    ...run,
    roleCheck,
    changedAt: changed(run, 'roleCheck', now),
  }));
}

/**
 * Copies a run for the next landscape and shows the copy. It has no ticket and no ticks, and only
 * the values that are the same in every landscape; the reader enters the others.
 */
export function duplicateRun(state: Runs, id: string, creation: Creation): Runs {
  const run = runById(state, id);
  if (!run) return state;
  const entered = Object.entries(run.values) as [ValueName, string][];
  const names = [...entered.map(([name]) => name), ...(run.toEnter ?? [])];
  const toEnter = [...new Set(names.filter(differsByLandscape))];
  return addRun(state, {
    id: creation.id,
    name: freeRunName(state, 'Next landscape'),
    ...(run.topology === undefined ? {} : {topology: run.topology}),
    values: Object.fromEntries(entered.filter(([name]) => !differsByLandscape(name))),
    ticks: {},
    ...(run.doneBy === undefined ? {} : {doneBy: run.doneBy}),
    ...(toEnter.length === 0 ? {} : {toEnter}),
    createdAt: creation.now,
    changedAt: {},
  });
}

/** Deletes a run; `undoDelete` restores it. The page then shows no run instead of another one. */
export function deleteRun(state: Runs, id: string, now: string): Runs {
  const run = runById(state, id);
  if (!run || run.deleted) return state;
  const marked = changeRun(state, id, () => ({
    ...run,
    deleted: true,
    changedAt: changed(run, 'deleted', now),
  }));
  return state.selectedId === id ? without(marked, 'selectedId') : marked;
}

/**
 * Restores a deleted run and shows it, without its ticket if another run has it now. A run that is
 * not deleted changes nothing.
 */
export function undoDelete(state: Runs, id: string, now: string): Runs {
  const run = runById(state, id);
  if (!run?.deleted) return state;
  const isTaken = run.ticket !== undefined && runOfTicket(state, run.ticket, id) !== undefined;
  const kept = isTaken ? setTicket(state, id, undefined, now) : state;
  const restored = changeRun(kept, id, (each) => ({
    ...without(each, 'deleted'),
    changedAt: changed(each, 'deleted', now),
  }));
  return {...restored, selectedId: id};
}

/** Removes the runs that were deleted more than 30 days ago. */
export function forgetDeleted(state: Runs, now: string): Runs {
  const limit = new Date(Date.parse(now) - keepDeletedDays * 86_400_000).toISOString();
  const runs = state.runs.filter((run) => !run.deleted || (run.changedAt.deleted ?? now) > limit);
  return runs.length === state.runs.length ? state : {...state, runs};
}
