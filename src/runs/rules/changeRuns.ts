import {lastTickedAt, withTick, type TickScope} from './ticks';
import {isSameTicket, isTicketId} from './ticketId';
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

/** How long a deleted run can be brought back. */
const keepDeletedDays = 30;

/** Replaces one run by what `change` makes of it. An unknown ID changes nothing. */
function changeRun(state: Runs, id: string, change: (run: Run) => Run): Runs {
  return runById(state, id)
    ? {...state, runs: state.runs.map((run) => (run.id === id ? change(run) : run))}
    : state;
}

/** The change times of a run after a change of one part. */
function changed(run: Run, field: RunField, now: string): ChangeTimes {
  return {...run.changedAt, [field]: momentAfter(timeOf(run, field), now)};
}

/** Adds a finished run and shows it. A taken or malformed ID, or one run too many, changes nothing. */
export function addRun(state: Runs, run: Run): Runs {
  if (!isRunId(run.id) || runById(state, run.id)) return state;
  if (visibleRuns(state).length >= maxRuns) return state;
  return {runs: [...state.runs, run], selectedId: run.id};
}

/** The visible run that has a ticket, other than the one with the ID `except`. */
export function runOfTicket(state: Runs, ticket: string, except?: string): Run | undefined {
  return visibleRuns(state).find(
    (run) => run.id !== except && run.ticket !== undefined && isSameTicket(run.ticket, ticket),
  );
}

/** Whether a run can get this ticket: it is a ticket ID, and no other run has it. */
function isFreeTicket(state: Runs, ticket: string | undefined, except?: string): boolean {
  return ticket !== undefined && isTicketId(ticket) && !runOfTicket(state, ticket, except);
}

/**
 * Creates a run and shows it, named after its ticket unless it has a name. The ticket of another run
 * is left out; a name that can't be used or is taken becomes a free one.
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

/** Shows a run. A deleted or unknown one changes nothing. */
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
 * Gives a run a ticket or takes it away. A text that is no ticket ID, or the ticket of another run,
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

/** Records which topology a run is for. */
export function setTopology(state: Runs, id: string, topology: TopologyId, now: string): Runs {
  return changeRun(state, id, (run) =>
    run.topology === topology ? run : {...run, topology, changedAt: changed(run, 'topology', now)},
  );
}

/**
 * Keeps what was entered for a value, right or wrong; the empty text takes it away. A text that
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

/** Whether a step belongs to the other branch than the one that the run is for. */
export function isOtherBranch({topology}: Run, scope: TickScope): boolean {
  return scope !== 'any' && topology !== undefined && topology !== scope;
}

/**
 * Ticks a step off (`done`) or takes the tick back. A step of the other branch changes nothing: the
 * reader decides first which topology the run is for.
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

/** Names who does the work; the empty text takes the name away. */
export function setDoneBy(state: Runs, id: string, text: string, now: string): Runs {
  const checked = checkDoneBy(text);
  if (!checked.ok) return state;
  return changeRun(state, id, (run) => ({
    ...without(run, 'doneBy'),
    ...(checked.value === '' ? {} : {doneBy: checked.value}),
    changedAt: changed(run, 'doneBy', now),
  }));
}

/** Attaches a role check to a run, in place of an earlier one. */
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
 * Copies a run for the next landscape and shows the copy. It has neither ticket nor ticks, and of
 * the values those that are the same in every landscape; the others are still to be entered.
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

/** Deletes a run; `undoDelete` brings it back. The page then shows no run, rather than another. */
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
 * Brings a deleted run back and shows it. If another run has its ticket by now, it comes back
 * without one. A run that is not deleted changes nothing.
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

/** Drops the runs that were deleted more than 30 days ago. */
export function forgetDeleted(state: Runs, now: string): Runs {
  const limit = new Date(Date.parse(now) - keepDeletedDays * 86_400_000).toISOString();
  const runs = state.runs.filter((run) => !run.deleted || (run.changedAt.deleted ?? now) > limit);
  return runs.length === state.runs.length ? state : {...state, runs};
}
