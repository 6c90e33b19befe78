import {forgetDeleted} from '../rules/changeRuns';
import type {Keeping} from '../rules/keeping';
import {mergeRuns} from '../rules/mergeRuns';
import {selectedRun, type Birth, type Runs} from '../rules/run';
import {
  readRememberedRun,
  runToWrite,
  selectForTab,
  writeRememberedRun,
  type TabContext,
} from '../rules/runOfTab';
import {readStoredRuns, writeStoredRuns} from '../rules/storedRuns';
import type {TopologyId} from '../../facts/topologyIds';
import {usableValues} from '../rules/usableValues';
import {valueDefinitions, valueNames} from '../../facts/valueDefinitions';
import {createRunsStorage} from './runsStorage';
import type {RunChange, RunNews, RunsChange, RunsView} from './runsView';
import type {TextStore} from './textStore';

const tabKey = 'afc-guide.run';

const labels = Object.fromEntries(valueNames.map((name) => [name, valueDefinitions[name].label]));

/** What the engine needs of the browser. */
export interface EnginePorts {
  /** What all tabs share. */
  readonly local: TextStore;
  /** What this tab keeps over a reload. */
  readonly tab: TextStore;
  readonly newBirth: () => Birth;
  readonly ticket: () => string | undefined;
  readonly topology: () => TopologyId | undefined;
  /** Shows the runs. */
  readonly publish: (view: RunsView) => void;
  /** Tells the reader what happened to a change. */
  readonly tell: (news: RunNews) => void;
}

/** Reads, changes and stores the runs. */
export interface RunsEngine {
  /** Changes the runs at once; false if there was nothing to change. */
  readonly changeNow: (change: RunsChange) => boolean;
  /** Changes the run that the reader works in at once; false if there can be none. */
  readonly changeRunNow: (change: RunChange) => boolean;
  /** Stores what is shown again, after the storage was cleared or made free. */
  readonly keepNow: () => void;
  /** Reads a text again that could not be read; the sentences say what still cannot. */
  readonly readAgain: (text: string) => readonly string[];
  /** Removes a text that could not be read. */
  readonly forgetUnread: (text: string) => void;
  /** Another tab has stored something, or the storage was cleared. */
  readonly follow: () => void;
  /** The page shows another address. */
  readonly navigated: () => void;
  /** What the page shows. */
  readonly view: () => RunsView;
  /** Publishes it. */
  readonly show: () => void;
}

/** All but the selection, which each tab has of its own. */
const withoutSelection = (state: Runs) => writeStoredRuns({...state, selectedId: undefined});

/**
 * What is shown lives in the engine, so that the page works without storage; what is stored is
 * merged in before each change, so that two tabs never undo each other's work.
 */
export function createEngine(ports: EnginePorts): RunsEngine {
  const {publish, tab, tell, newBirth, ticket, topology} = ports;
  const storage = createRunsStorage(ports.local);
  let remembered = readRememberedRun(tab.read(tabKey));
  const stored = storage.read();
  let merged = stored.text;
  let state = selectForTab(forgetDeleted(stored.state, newBirth().now), tabContext());
  let keeping: Keeping = storage.probe();
  let unsaved = false;

  function tabContext(): TabContext {
    return {remembered, ticket: ticket()};
  }

  function view(): RunsView {
    return {
      runs: state,
      usable: usableValues(selectedRun(state)?.values ?? {}, topology()),
      labels,
      keeping,
      unsaved,
      unread: storage.unread(),
      unreadFound: storage.unreadFound(),
    };
  }

  function show(): void {
    publish(view());
  }

  /** The state with what another tab has stored since. */
  function withStored(): Runs {
    const found = storage.read();
    if (found.text === null || found.text === merged) return state;
    merged = found.text;
    const both = mergeRuns(state, found.state);
    return selectedRun(state) ? both : selectForTab(both, tabContext());
  }

  function store(): void {
    keeping = storage.save(state);
    unsaved = keeping !== 'kept';
    if (!unsaved) merged = storage.read().text;
  }

  function rememberForTab(): void {
    if (state.selectedId === undefined) return;
    remembered = {id: state.selectedId, ticket: ticket()};
    tab.write(tabKey, writeRememberedRun(remembered));
  }

  function changeNow(change: RunsChange): boolean {
    const before = withStored();
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

  return {
    view,
    show,
    changeNow,
    changeRunNow: (change) => {
      let taken = false;
      changeNow((before, birth) => {
        const ready = runToWrite(before, birth, {ticket: ticket(), topology: topology()});
        const run = selectedRun(ready);
        taken = run !== undefined;
        if (!run) {
          tell({kind: 'too-many-runs'});
          return ready;
        }
        if (selectedRun(before)?.deleted) tell({kind: 'brought-back', name: run.name});
        return change(ready, run.id, birth.now);
      });
      return taken;
    },
    keepNow: () => {
      state = withStored();
      store();
      show();
    },
    readAgain: (text) => {
      const again = readStoredRuns(text);
      // What the tab shows stays; the runs that were read stand beside it.
      changeNow((before) => ({...before, runs: mergeRuns(before, again.state).runs}));
      if (again.dropped.length === 0 && keeping === 'kept') storage.forgetUnread(text);
      show();
      return again.dropped;
    },
    forgetUnread: (text) => {
      storage.forgetUnread(text);
      if (unsaved || storage.read().text === text) {
        state = withStored();
        store();
      }
      show();
    },
    follow: () => {
      const {text, state: theirs, writable} = storage.read();
      if (text === null) {
        if (merged !== null) {
          keeping = 'cleared';
          unsaved = state.runs.length > 0;
        }
        merged = null;
      } else {
        state = withStored();
        // Both tabs come to the same result, so this ends after one round.
        if (withoutSelection(state) !== withoutSelection(theirs)) store();
        else {
          keeping = writable ? 'kept' : 'later-version';
          unsaved = false;
        }
      }
      show();
    },
    navigated: () => {
      state = selectForTab(state, tabContext());
      show();
    },
  };
}
