import type {TopologyId} from '../../facts/topologyIds';
import {parseTicket} from '../rules/parseTicket';
import {createEngine, type RunsEngine} from './engine';
import type {RunNews, RunsView} from './runsView';
import type {TextStore} from './textStore';

/** A browser storage for tests: it can be blocked, and its space is limited. */
export interface FakeStore extends TextStore {
  readonly texts: Map<string, string>;
  room: number;
  blocked: boolean;
}

export function fakeStore(stored: Readonly<Record<string, string>> = {}): FakeStore {
  const texts = new Map(Object.entries(stored));
  const store: FakeStore = {
    texts,
    room: Infinity,
    blocked: false,
    read: (key) => (store.blocked ? null : (texts.get(key) ?? null)),
    write: (key, text) => {
      const others = [...texts].filter(([name]) => name !== key).map((entry) => entry.join(''));
      if (store.blocked || others.join('').length + key.length + text.length > store.room)
        return false;
      texts.set(key, text);
      return true;
    },
    remove: (key) => void texts.delete(key),
  };
  return store;
}

/** A tab with its own engine, and everything it has published and announced. */
export interface FakeTab {
  readonly engine: RunsEngine;
  readonly views: RunsView[];
  readonly news: RunNews[];
  readonly view: () => RunsView;
  /** The ticket in the address. */
  readonly address: {ticket: string | undefined};
  /** The storage of the tab; survives a reload. */
  readonly session: FakeStore;
}

interface TabOptions {
  readonly ticket?: string | undefined;
  readonly topology?: TopologyId;
  readonly clock?: () => string;
  readonly session?: FakeStore;
}

let created = 0;

export function openTab(
  local: TextStore,
  {
    ticket,
    topology,
    clock = () => '2026-11-22T10:00:00.000Z',
    session = fakeStore(),
  }: TabOptions = {},
): FakeTab {
  const views: RunsView[] = [];
  const news: RunNews[] = [];
  const address = {ticket};
  const engine = createEngine({
    local,
    tab: session,
    newCreation: () => ({id: `run${(created += 1)}`, now: clock()}),
    link: () => parseTicket(address.ticket),
    moveToTicket: (next) => (address.ticket = next),
    topology: () => topology,
    publish: (view) => views.push(view),
    announce: (it) => news.push(it),
  });
  engine.show();
  return {engine, views, news, address, session, view: () => engine.view()};
}
