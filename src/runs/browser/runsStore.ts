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

/** Loads the engine, which reads, checks and stores runs; readers without runs don't need it. */
export function loadEngine(): Promise<RunsEngine> {
  engine ??= loadPart(() => import('./startEngine'), missingEngine).then((part) => {
    if (part) return part.startEngine(publish);
    engine = undefined;
    throw new Error(missingEngine);
  });
  return engine;
}

/** Shows the stored runs. A page that can't load the engine continues without them. */
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
  // Another tab has created the first run; from now on the engine listens itself.
  addEventListener('storage', ({key}) => {
    if (key === runsKey && !engine) showStored();
  });
}

/**
 * Calls back after each change. The first subscription shows the runs stored by an earlier visit.
 */
export function subscribeRuns(listener: () => void): () => void {
  listeners.add(listener);
  if (!started) start();
  return () => listeners.delete(listener);
}

/**
 * Changes the reader's current run: the shown run, else the run of the ticket in the link, else a
 * new one. The run takes the page's topology if it has none yet. Use this for everything a reader
 * enters or ticks.
 */
export async function changeRun(change: RunChange): Promise<void> {
  (await loadEngine()).changeRunNow(change);
}
