import type {Creation} from '../rules/run';
import {moveToTicket, showTicket, ticketOfAddress} from './ticketState';
import {currentTopology, watchTopology} from '../../page/pageTopology';
import {createEngine, type RunsEngine} from './engine';
import {showRunNotices, announceRunNews} from './runNotices';
import {runsKey} from './runsKey';
import type {RunsView} from './runsView';
import {textStore} from './textStore';

let engine: RunsEngine | undefined;

function newCreation(): Creation {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {id, now: new Date().toISOString()};
}

function listen({follow, navigated, show}: RunsEngine): void {
  // Without a key, the whole storage was cleared.
  addEventListener('storage', ({key}) => {
    if (key === null || key === runsKey) follow();
  });
  // A page restored from the browser's cache has missed what other tabs stored.
  addEventListener('pageshow', ({persisted}) => {
    if (persisted) follow();
  });
  document.addEventListener('guide:navigated', navigated);
  watchTopology(show);
}

/** Starts the page's engine once: reads the stored runs and shows them. */
export function startEngine(publish: (view: RunsView) => void): RunsEngine {
  if (engine) return engine;
  const started = createEngine({
    local: textStore(() => localStorage),
    tab: textStore(() => sessionStorage),
    newCreation,
    link: ticketOfAddress,
    moveToTicket,
    topology: currentTopology,
    publish: (view) => {
      showTicket(view.ticket);
      publish(view);
      showRunNotices(view, runsEngine);
    },
    announce: announceRunNews,
  });
  engine = started;
  listen(started);
  started.show();
  return started;
}

/** The page's engine, for code that loads after it, such as the dialog. */
export function runsEngine(): RunsEngine {
  if (!engine) throw new Error('The runs are used before startEngine was called.');
  return engine;
}
