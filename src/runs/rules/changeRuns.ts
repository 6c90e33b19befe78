import {lastTickedAt, withTick, type TickScope} from './ticks';
import {isSameTicket, isTicketId} from './ticketId';
import type {TopologyId} from '../../facts/topologies';
import {checkKeepable} from './keepableText';
import type {ValueName} from '../../facts/valueDefinitions';
import {momentAfter} from './moments';
import {
  isRunId,
  maxRuns,
  runById,
  timeOf,
  visibleRuns,
  type Birth,
  type ChangeTimes,
  type Run,
  type RunField,
  type Runs,
} from './run';
import {checkRunName, freeRunName, nextRunName} from './runName';
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

/** Makes a run and shows it. A name that is no name or already taken becomes a free one. */
export function createRun(
  state: Runs,
  birth: Birth,
  wanted: {readonly name?: string; readonly ticket?: string; readonly topology?: TopologyId} = {},
): Runs {
  const checked = checkRunName(wanted.name ?? wanted.ticket ?? '');
  const ticket =
    wanted.ticket !== undefined && isTicketId(wanted.ticket) ? wanted.ticket : undefined;
  return addRun(state, {
    id: birth.id,
    name: checked.ok ? freeRunName(state, checked.value) : nextRunName(state),
    ...(ticket === undefined ? {} : {ticket}),
    ...(wanted.topology === undefined ? {} : {topology: wanted.topology}),
    values: {},
    ticks: {},
    createdAt: birth.now,
    changedAt: {},
  });
}

/** Shows a run. A deleted or unknown one changes nothing. */
export function selectRun(state: Runs, id: string): Runs {
  return visibleRuns(state).some((run) => run.id === id) ? {...state, selectedId: id} : state;
}

/** Shows the run of a ticket, or makes one. What is no ticket ID changes nothing. */
export function selectOrCreateByTicket(
  state: Runs,
  ticket: string,
  birth: Birth & {readonly topology?: TopologyId},
): Runs {
  if (!isTicketId(ticket)) return state;
  const found = visibleRuns(state).filter(
    (run) => run.ticket !== undefined && isSameTicket(run.ticket, ticket),
  );
  const shown = found.find((run) => run.id === state.selectedId) ?? found[0];
  return shown
    ? selectRun(state, shown.id)
    : createRun(state, birth, {ticket, topology: birth.topology});
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

/** Gives a run a ticket or takes it away. What is no ticket ID changes nothing. */
export function setTicket(state: Runs, id: string, ticket: string | undefined, now: string): Runs {
  if (ticket !== undefined && !isTicketId(ticket)) return state;
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

/** Ticks a step off (`done`) or takes the tick back. */
export function setTick(
  state: Runs,
  id: string,
  tick: {readonly stepId: string; readonly scope: TickScope; readonly done: boolean},
  now: string,
): Runs {
  return changeRun(state, id, (run) => ({
    ...run,
    ticks: withTick(run.ticks, tick, {
      done: tick.done,
      at: momentAfter(lastTickedAt(run.ticks, tick.stepId) ?? '', now),
    }),
  }));
}

/** Copies a run for the next landscape and shows the copy: values stay, ticks and ticket do not. */
export function duplicateRun(state: Runs, id: string, birth: Birth): Runs {
  const run = runById(state, id);
  if (!run) return state;
  return addRun(state, {
    id: birth.id,
    name: freeRunName(state, run.name),
    ...(run.topology === undefined ? {} : {topology: run.topology}),
    values: run.values,
    ticks: {},
    createdAt: birth.now,
    changedAt: {},
  });
}

/** Deletes a run; `undoDelete` brings it back. If it was shown, its neighbor is shown instead. */
export function deleteRun(state: Runs, id: string, now: string): Runs {
  const before = visibleRuns(state);
  const position = before.findIndex((run) => run.id === id);
  if (position < 0) return state;
  const marked = changeRun(state, id, (run) => ({
    ...run,
    deleted: true,
    changedAt: changed(run, 'deleted', now),
  }));
  if (state.selectedId !== id) return marked;
  const neighbor = before[position + 1] ?? before[position - 1];
  return {runs: marked.runs, ...(neighbor ? {selectedId: neighbor.id} : {})};
}

/** Brings a deleted run back and shows it. A run that is not deleted changes nothing. */
export function undoDelete(state: Runs, id: string, now: string): Runs {
  if (!runById(state, id)?.deleted) return state;
  const restored = changeRun(state, id, (run) => ({
    ...without(run, 'deleted'),
    changedAt: changed(run, 'deleted', now),
  }));
  return {...restored, selectedId: id};
}

/** Drops the runs that were deleted more than 30 days ago. */
export function forgetDeleted(state: Runs, now: string): Runs {
  const limit = new Date(Date.parse(now) - keepDeletedDays * 86_400_000).toISOString();
  const runs = state.runs.filter((run) => !run.deleted || (run.changedAt.deleted ?? now) > limit);
  return runs.length === state.runs.length ? state : {...state, runs};
}
