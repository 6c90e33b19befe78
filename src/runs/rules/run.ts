import type {Ticks} from './ticks';
import type {TopologyId} from '../../facts/topologies';
import type {ValueName, Values} from '../../facts/valueDefinitions';
import type {RoleCheckSummary} from './roleCheckSummary';

/** A part of a run that two tabs may change independently. */
export type RunField =
  'name' | 'ticket' | 'topology' | 'doneBy' | 'roleCheck' | 'deleted' | ValueName;

/** When each part was last changed; what is missing is as old as the run. */
export type ChangeTimes = Readonly<Partial<Record<RunField, string>>>;

/** A named piece of work: a ticket or a landscape, with its values and ticks. */
export interface Run {
  readonly id: string;
  readonly name: string;
  readonly ticket?: string;
  readonly topology?: TopologyId;
  /** What the reader entered, valid or not; see `usableValues`. */
  readonly values: Values;
  readonly ticks: Ticks;
  /** Who does the work, for the record. It never goes into a link. */
  readonly doneBy?: string;
  /** The role check that the record includes. */
  readonly roleCheck?: RoleCheckSummary;
  /** The values that a copy for the next landscape left out because they must differ there. */
  readonly toEnter?: readonly ValueName[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Deleted runs stay for a while, so that the reader can undo it and other tabs learn of it. */
  readonly deleted?: true;
  readonly changedAt: ChangeTimes;
}

/** All runs of a browser, and the run that the page shows. */
export interface Runs {
  readonly runs: readonly Run[];
  readonly selectedId?: string;
}

/** What a new run needs from outside: an unused ID, and the time. */
export interface Creation {
  readonly id: string;
  readonly now: string;
}

/** When a part of a run was last changed. */
export function timeOf(run: Run, field: RunField): string {
  return run.changedAt[field] ?? run.createdAt;
}

/** The state before anything was entered. */
export const noRuns: Runs = {runs: []};

/** The maximum number of runs. */
export const maxRuns = 200;

/** The maximum number of ticks of a run; the guide has far fewer steps. */
export const maxTicks = 2000;

/** The runs that are not deleted. */
export function visibleRuns(state: Runs): readonly Run[] {
  return state.runs.filter((run) => !run.deleted);
}

/** The run with this ID, deleted or not. */
export function runById(state: Runs, id: string | undefined): Run | undefined {
  return state.runs.find((run) => run.id === id);
}

/**
 * The page's run, if it has one. It can be a run that another tab has deleted: what the reader
 * types must not end up in another run.
 */
export function selectedRun({runs, selectedId}: Runs): Run | undefined {
  return runs.find((run) => run.id === selectedId);
}

/** Whether a text can be the ID of a run. */
export function isRunId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text);
}
