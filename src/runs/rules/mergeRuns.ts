import {mergeTicks} from './ticks';
import {valueNames, type ValueName} from '../../facts/valueDefinitions';
import {
  runById,
  timeOf,
  visibleRuns,
  type ChangeTimes,
  type Run,
  type RunField,
  type Runs,
} from './run';

function contentOf(run: Run, field: RunField): string {
  if (field === 'deleted') return run.deleted ? 'deleted' : '';
  if (field === 'roleCheck') return JSON.stringify(run.roleCheck ?? '');
  if (field === 'name' || field === 'ticket' || field === 'topology' || field === 'doneBy')
    return run[field] ?? '';
  return run.values[field] ?? '';
}

/**
 * Which of two runs a field is taken from: the later change wins, and at the same time the greater
 * text. The order of the two doesn't matter, so both tabs arrive at the same result.
 */
function laterOf(first: Run, second: Run, field: RunField): Run {
  const [firstTime, secondTime] = [timeOf(first, field), timeOf(second, field)];
  if (firstTime !== secondTime) return firstTime > secondTime ? first : second;
  return contentOf(first, field) >= contentOf(second, field) ? first : second;
}

function mergeChangeTimes(first: Run, second: Run): ChangeTimes {
  const merged: Partial<Record<RunField, string>> = {...first.changedAt};
  for (const [field, time] of Object.entries(second.changedAt) as [RunField, string][]) {
    const before = merged[field];
    merged[field] = before !== undefined && before > time ? before : time;
  }
  return merged;
}

/** Merges two states of one run, field by field and tick by tick. */
export function mergeRun(first: Run, second: Run): Run {
  const values: Partial<Record<ValueName, string>> = {};
  for (const name of valueNames) {
    const text = laterOf(first, second, name).values[name];
    if (text !== undefined) values[name] = text;
  }
  const {ticket} = laterOf(first, second, 'ticket');
  const {topology} = laterOf(first, second, 'topology');
  const {doneBy} = laterOf(first, second, 'doneBy');
  const {roleCheck} = laterOf(first, second, 'roleCheck');
  const {deleted} = laterOf(first, second, 'deleted');
  // It is written only when the run is created; earlier versions of the guide leave it out.
  const toEnter = first.toEnter ?? second.toEnter;
  return {
    id: first.id,
    name: laterOf(first, second, 'name').name,
    ...(ticket === undefined ? {} : {ticket}),
    ...(topology === undefined ? {} : {topology}),
    values,
    ticks: mergeTicks(first.ticks, second.ticks),
    ...(doneBy === undefined ? {} : {doneBy}),
    ...(roleCheck === undefined ? {} : {roleCheck}),
    ...(toEnter === undefined ? {} : {toEnter}),
    createdAt: first.createdAt < second.createdAt ? first.createdAt : second.createdAt,
    ...(deleted ? {deleted} : {}),
    changedAt: mergeChangeTimes(first, second),
  };
}

function byAge(first: Run, second: Run): number {
  return first.createdAt.localeCompare(second.createdAt) || (first.id < second.id ? -1 : 1);
}

/**
 * Merges this tab's runs with those another tab stored. No run, value or tick of either is lost.
 * This tab keeps showing its run, even if the other tab has deleted it.
 */
export function mergeRuns(mine: Runs, theirs: Runs): Runs {
  const merged = new Map(mine.runs.map((run) => [run.id, run]));
  for (const run of theirs.runs) {
    const known = merged.get(run.id);
    merged.set(run.id, known ? mergeRun(known, run) : run);
  }
  const state: Runs = {runs: [...merged.values()].sort(byAge)};
  const selected =
    runById(state, mine.selectedId) ??
    visibleRuns(state).find((run) => run.id === theirs.selectedId);
  return selected ? {...state, selectedId: selected.id} : state;
}
