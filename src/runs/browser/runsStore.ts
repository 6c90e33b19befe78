import {noRuns, type Runs} from '../rules/run';
import {loadPart} from '../../page/loadPart';
import {readStorage} from '../../page/safeStorage';
import type {RunsEngine} from './engine';
import {runsKey} from './runsKey';
import {currentTicket} from './ticketState';
import type {RunChange, RunsView} from './runsView';

const serverView: RunsView = {
  runs: noRuns,
  ticket: undefined,
  usable: {},
  labels: {},
  saveState: 'saved',
  unsaved: false,
  unread: [],
  unreadFound: false,
};
const listeners = new Set<() => void>();
let view = serverView;
let engine: Promise<RunsEngine> | undefined;
const missingEngine = 'Your run is not shown, and nothing you enter is kept.';

function publish(next: RunsView): void {
  view = next;
  for (const listener of listeners) listener();
}

/** Loads what reads, checks and stores runs; a reader without runs does without it. */
export function loadEngine(): Promise<RunsEngine> {
  engine ??= loadPart(() => import('./startEngine'), missingEngine).then((part) => {
    if (part) return part.startEngine(publish);
    engine = undefined;
    throw new Error(missingEngine);
  });
  return engine;
}

/** Shows what is stored. A page that cannot load the engine goes on without it. */
function showStored(): void {
  loadEngine().catch(() => undefined);
}

export const getView = (): RunsView => view;
export const getServerView = (): RunsView => serverView;
export const getRuns = (): Runs => view.runs;
export const getServerRuns = (): Runs => noRuns;

let started = false;

/** A page without runs shows its ticket, too; from the first run on, the engine says which. */
function showPageTicket(): void {
  if (!engine) publish({...view, ticket: currentTicket()});
}

function start(): void {
  started = true;
  showPageTicket();
  document.addEventListener('ticketchange', showPageTicket);
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

/**
 * Changes the run that the reader works in: the shown one, else that of the ticket in the link,
 * else a new one. The run remembers the topology of the page if it has none yet. Use this for all
 * that a reader enters or ticks.
 */
export async function changeRun(change: RunChange): Promise<void> {
  (await loadEngine()).changeRunNow(change);
}
