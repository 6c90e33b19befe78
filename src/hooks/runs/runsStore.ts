import {noRuns, type Birth, type Runs} from '../../domain/runs/run';
import type {ValueName, Values} from '../../domain/values/valueDefinitions';
import {loadPart} from '../loadPart';
import {readStorage} from '../safeStorage';
import type * as engineModule from './engine';
import {runsKey} from './runsKey';

/** Whether what the reader enters outlives this tab. */
export type Keeping = 'kept' | 'not-kept';

/** What the page shows of the runs; the engine works it out. */
export interface RunsView {
  readonly runs: Runs;
  /** The values of the shown run that may stand in texts, for the topology of the page. */
  readonly usable: Values;
  /** What each value is called; empty until the engine is there. */
  readonly labels: Readonly<Partial<Record<ValueName, string>>>;
  readonly keeping: Keeping;
  /** What of the stored runs could not be read, as sentences. */
  readonly notes: readonly string[];
}

/** A change of the runs. `birth` is what a new run needs. */
export type RunsChange = (state: Runs, birth: Birth) => Runs;

/** A change of the run that the reader works in. */
export type RunChange = (state: Runs, runId: string, now: string) => Runs;

type Engine = typeof engineModule;

const serverView: RunsView = {runs: noRuns, usable: {}, labels: {}, keeping: 'kept', notes: []};
const listeners = new Set<() => void>();
let view = serverView;
let engine: Promise<Engine> | undefined;
const missingEngine = 'Your run is not shown, and nothing you enter is kept.';

/** Loads what reads, checks and stores runs; a reader without runs does without it. */
function loadEngine(): Promise<Engine> {
  engine ??= loadPart(() => import('./engine'), missingEngine).then((part) => {
    if (part) return part;
    engine = undefined;
    throw new Error(missingEngine);
  });
  return engine;
}

/** Shows what is stored. A page that cannot load the engine goes on without it. */
function showStored(): void {
  loadEngine().catch(() => undefined);
}

/** The engine tells what to show now. */
export function publish(next: RunsView): void {
  view = next;
  for (const listener of listeners) listener();
}

export const getView = (): RunsView => view;
export const getServerView = (): RunsView => serverView;
export const getRuns = (): Runs => view.runs;
export const getServerRuns = (): Runs => noRuns;
export const getKeeping = (): Keeping => view.keeping;

let started = false;

function start(): void {
  started = true;
  if (readStorage(() => localStorage, runsKey) !== null) showStored();
  // Another tab has made the first run; from then on the engine listens itself.
  addEventListener('storage', ({key}) => {
    if (key === runsKey && !engine) showStored();
  });
}

/** Calls back after each change. The first subscription shows what an earlier visit stored. */
export function subscribeRuns(listener: () => void): () => void {
  listeners.add(listener);
  if (!started) start();
  return () => listeners.delete(listener);
}

/** Changes the runs, stores them and tells the page and the other tabs. */
export async function changeRuns(change: RunsChange): Promise<void> {
  (await loadEngine()).changeNow(change);
}

/**
 * Changes the run that the reader works in: the shown one, else that of the ticket in the link,
 * else a new one. The run remembers the topology of the page if it has none yet. Use this for all
 * that a reader enters or ticks.
 */
export async function changeRun(change: RunChange): Promise<void> {
  (await loadEngine()).changeRunNow(change);
}
