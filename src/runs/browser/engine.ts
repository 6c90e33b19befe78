import {forgetDeleted} from '../rules/changeRuns';
import type {SaveState} from '../rules/saveState';
import {mergeRuns} from '../rules/mergeRuns';
import {without} from '../rules/without';
import type {Checked} from '../rules/checked';
import {selectedRun, type Creation, type Run, type Runs} from '../rules/run';
import {runOfPage, type PageRun} from '../rules/runOfPage';
import {runToWrite} from '../rules/runToWrite';
import {readStoredRuns, writeStoredRuns} from '../rules/storedRuns';
import type {TopologyId} from '../../facts/topologyIds';
import {usableValues} from '../rules/usableValues';
import {valueDefinitions, valueNames} from '../../facts/valueDefinitions';
import {createRunsStorage} from './runsStorage';
import type {RunChange, RunNews, RunsChange, RunsView} from './runsView';
import {readTab, writeTab} from './tabMemory';
import type {TextStore} from './textStore';

const labels = Object.fromEntries(valueNames.map((name) => [name, valueDefinitions[name].label]));

/** What the engine needs from the browser. */
export interface EnginePorts {
  /** Storage that all tabs share. */
  readonly local: TextStore;
  /** Storage of this tab; survives a reload. */
  readonly tab: TextStore;
  readonly newCreation: () => Creation;
  /** The ticket in the address, or why it can't be used. */
  readonly link: () => Checked<string> | undefined;
  /** Puts the ticket of the chosen run into the address, or removes it. */
  readonly moveToTicket: (ticket: string | undefined) => void;
  readonly topology: () => TopologyId | undefined;
  readonly publish: (view: RunsView) => void;
  /** Reports what happened to a change the reader made. */
  readonly announce: (news: RunNews) => void;
}

/** Reads, changes and stores the runs. */
export interface RunsEngine {
  /** Changes the runs at once; false if nothing changed. */
  readonly changeNow: (change: RunsChange) => boolean;
  /** Changes the reader's current run at once; false if there can be no run. */
  readonly changeRunNow: (change: RunChange) => boolean;
  /** Stores the shown state again after the storage was cleared or has room again. */
  readonly saveNow: () => void;
  /** Reads an unreadable text again; returns sentences about what is still unreadable. */
  readonly readAgain: (text: string) => readonly string[];
  /** Removes an unreadable text. */
  readonly forgetUnread: (text: string) => void;
  /** Call when another tab has stored something or the storage was cleared. */
  readonly follow: () => void;
  /** Call when the page shows another address. */
  readonly navigated: () => void;
  readonly view: () => RunsView;
  /** Publishes the view. */
  readonly show: () => void;
}

/** Everything except the selection, which each tab has for itself. */
const withoutSelection = (state: Runs) => writeStoredRuns({...state, selectedId: undefined});

/**
 * The engine holds the shown state, so the page works without storage. It merges the stored state
 * before each change, so two tabs never undo each other's work.
 */
export function createEngine(ports: EnginePorts): RunsEngine {
  const {publish, announce, newCreation, link, topology} = ports;
  const storage = createRunsStorage(ports.local);
  let tab = readTab(ports.tab);
  const stored = storage.read();
  let merged = stored.text;
  let state = atPage(forgetDeleted(stored.state, newCreation().now));
  let saveState: SaveState = storage.probe();
  let unsaved = false;

  function pageRun({runs, selectedId}: Runs): PageRun<Run> {
    return runOfPage({link: link(), tab, runs, lastId: selectedId});
  }

  /** The state with the page's run selected. */
  function atPage(runs: Runs): Runs {
    const {run} = pageRun(runs);
    if (run?.id === runs.selectedId) return runs;
    return run ? {...runs, selectedId: run.id} : without(runs, 'selectedId');
  }

  function view(): RunsView {
    return {
      runs: state,
      ticket: pageRun(state).ticket,
      usable: usableValues(selectedRun(state)?.values ?? {}, topology()),
      labels,
      saveState,
      unsaved,
      unread: storage.unread(),
      unreadFound: storage.unreadFound(),
    };
  }

  /** Publishes the view, and remembers its run and ticket for this tab. */
  function show(): void {
    const {ticket, run} = pageRun(state);
    if (link()?.ok !== false) {
      tab = {id: run?.id ?? tab.id, ticket, isOpen: run !== undefined};
      writeTab(ports.tab, tab);
    }
    publish(view());
  }

  /** The state merged with what another tab has stored since. */
  function withStored(): Runs {
    const found = storage.read();
    if (found.text === null || found.text === merged) return atPage(state);
    merged = found.text;
    return atPage(mergeRuns(state, found.state));
  }

  function store(): void {
    saveState = storage.save(state);
    unsaved = saveState !== 'saved';
    if (!unsaved) merged = storage.read().text;
  }

  /** Updates the address after the reader chose a run or gave the shown run a ticket. */
  function moveTo({id, ticket}: Run): void {
    tab = {id, ticket, isOpen: true};
    ports.moveToTicket(ticket);
  }

  /**
   * The state that a change starts from. If another tab has just created a run for this page's
   * ticket, a page without a run doesn't switch to it: the reader hasn't seen it.
   */
  function beforeChange(): Runs {
    const seen = pageRun(state);
    const found = withStored();
    const {ticket} = pageRun(found);
    return seen.run || ticket === seen.ticket ? found : without(found, 'selectedId');
  }

  function changeNow(change: RunsChange): boolean {
    const before = beforeChange();
    const next = change(before, newCreation());
    const changed = next !== before;
    const [from, to] = [selectedRun(before), selectedRun(next)];
    if (to && (to.id !== from?.id || to.ticket !== from.ticket)) moveTo(to);
    // The reader deleted the run, so don't keep it open like a run that another tab deleted.
    if (!to) tab = {...tab, isOpen: false};
    state = atPage(next);
    if (changed) store();
    show();
    return changed;
  }

  return {
    view,
    show,
    changeNow,
    changeRunNow: (change) => {
      let taken = false;
      changeNow((before, creation) => {
        const ready = runToWrite(before, creation, {
          ticket: pageRun(state).ticket,
          topology: topology(),
        });
        const run = selectedRun(ready);
        taken = run !== undefined;
        if (!run) {
          announce({kind: 'too-many-runs'});
          return ready;
        }
        if (selectedRun(before)?.deleted) announce({kind: 'brought-back', name: run.name});
        return change(ready, run.id, creation.now);
      });
      return taken;
    },
    saveNow: () => {
      state = withStored();
      store();
      show();
    },
    readAgain: (text) => {
      const again = readStoredRuns(text);
      // Keep what the tab shows and add the runs that were read.
      changeNow((before) => ({...before, runs: mergeRuns(before, again.state).runs}));
      if (again.dropped.length === 0 && saveState === 'saved') storage.forgetUnread(text);
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
          saveState = 'cleared';
          unsaved = state.runs.length > 0;
        }
        merged = null;
      } else {
        state = withStored();
        // Both tabs arrive at the same result, so this ends after one round.
        if (withoutSelection(state) !== withoutSelection(theirs)) store();
        else {
          saveState = writable ? 'saved' : 'later-version';
          unsaved = false;
        }
      }
      show();
    },
    navigated: () => {
      tab = {...tab, isOpen: false};
      state = atPage(state);
      show();
    },
  };
}
