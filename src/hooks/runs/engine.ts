import {forgetDeleted} from '../../domain/runs/changeRuns';
import {mergeRuns} from '../../domain/runs/mergeRuns';
import {selectedRun, type Birth, type Runs} from '../../domain/runs/run';
import {
  readRememberedRun,
  runToWrite,
  selectForTab,
  writeRememberedRun,
  type TabContext,
} from '../../domain/runs/runOfTab';
import {readStoredRuns, writeStoredRuns} from '../../domain/runs/storedRuns';
import {usableValues} from '../../domain/values/usableValues';
import {valueDefinitions, valueNames} from '../../domain/values/valueDefinitions';
import {readStorage, writeStorage} from '../safeStorage';
import {currentTicket} from '../ticketState';
import {currentTopology} from '../topologyState';
import {runsKey} from './runsKey';
import {publish, type Keeping, type RunChange, type RunsChange} from './runsStore';

/*
 * Reads, changes and stores the runs. Loaded on first use only. What is shown lives here, so that
 * the page works without storage; what is stored is merged in before each change, so that two tabs
 * never undo each other's work.
 */

const tabKey = 'afc-guide.run';
/** What could not be read stays here, so that writing does not lose it. */
const unreadKey = 'afc-guide.runs-unread';
const probeKey = 'afc-guide.probe';
const local = () => localStorage;
const tab = () => sessionStorage;

const labels = Object.fromEntries(valueNames.map((name) => [name, valueDefinitions[name].label]));

let remembered = readRememberedRun(readStorage(tab, tabKey));
let lastText = readStorage(local, runsKey);
const stored = readStoredRuns(lastText);
let writable = stored.writable;
let keeping: Keeping = writable && canStore() ? 'kept' : 'not-kept';
let state = selectForTab(forgetDeleted(stored.state, now()), tabContext());

function now(): string {
  return new Date().toISOString();
}

/** Whether the browser stores anything at all; a full one shows at the first write. */
function canStore(): boolean {
  if (!writeStorage(local, probeKey, '1')) return false;
  localStorage.removeItem(probeKey);
  return true;
}

function tabContext(): TabContext {
  return {remembered, ticket: currentTicket()};
}

function newBirth(): Birth {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {id, now: now()};
}

function show(): void {
  const usable = usableValues(selectedRun(state)?.values ?? {}, currentTopology());
  publish({runs: state, usable, labels, keeping, notes: stored.dropped});
}

/** The state with what another tab has stored since. */
function withStored(text: string | null): Runs {
  if (text === null || text === lastText) return state;
  lastText = text;
  const theirs = readStoredRuns(text);
  writable &&= theirs.writable;
  return selectForTab(mergeRuns(state, theirs.state), tabContext());
}

function store(): void {
  const text = writeStoredRuns(state);
  const kept = writable && writeStorage(local, runsKey, text);
  if (kept) lastText = text;
  keeping = kept ? 'kept' : 'not-kept';
}

function rememberForTab(): void {
  if (state.selectedId === undefined) return;
  remembered = {id: state.selectedId, ticket: currentTicket()};
  writeStorage(tab, tabKey, writeRememberedRun(remembered));
}

/** Changes the runs at once; see `changeRuns`. False if there was nothing to change. */
export function changeNow(change: RunsChange): boolean {
  const before = withStored(readStorage(local, runsKey));
  const next = change(before, newBirth());
  const changed = next !== before;
  state = next;
  if (changed) {
    rememberForTab();
    store();
  }
  show();
  return changed;
}

/** Changes the run that the reader works in at once; see `changeRun`. */
export function changeRunNow(change: RunChange): void {
  changeNow((before, birth) => {
    const page = {ticket: currentTicket(), topology: currentTopology()};
    const ready = runToWrite(before, birth, page);
    return ready.selectedId === undefined ? ready : change(ready, ready.selectedId, birth.now);
  });
}

/** Stores what is shown again, after the storage was cleared or made free. */
export function keepNow(): void {
  state = withStored(readStorage(local, runsKey));
  store();
  show();
}

/** Another tab has written, or the storage was cleared. */
function follow({key, newValue}: {key: string | null; newValue: string | null}): void {
  if (key !== null && key !== runsKey) return;
  const text = key === null ? null : newValue;
  if (text === null) {
    if (lastText !== null) keeping = 'not-kept';
    lastText = null;
  } else {
    state = withStored(text);
    // Both tabs come to the same result, so this ends after one round.
    if (writeStoredRuns({...state, selectedId: undefined}) !== withoutSelection(text)) store();
    else keeping = writable ? 'kept' : 'not-kept';
  }
  show();
}

function withoutSelection(text: string): string {
  return writeStoredRuns({...readStoredRuns(text).state, selectedId: undefined});
}

if (stored.dropped.length > 0 && lastText !== null) writeStorage(local, unreadKey, lastText);
addEventListener('storage', follow);
// A page that comes back from the browser's cache has missed what others stored.
addEventListener('pageshow', ({persisted}) => {
  if (persisted) follow({key: runsKey, newValue: readStorage(local, runsKey)});
});
document.addEventListener('guide:navigated', () => {
  state = selectForTab(state, tabContext());
  show();
});
new MutationObserver(show).observe(document.documentElement, {attributeFilter: ['data-topology']});
show();
