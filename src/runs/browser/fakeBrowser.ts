import type {TopologyId} from '../../facts/topologyIds';
import {createEngine, type RunsEngine} from './engine';
import type {RunNews, RunsView} from './runsView';
import type {TextStore} from './textStore';

/** A storage as browsers have it, for tests: it can be blocked, and it has only so much room. */
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

/** A tab with an engine of its own, and what it has shown and told. */
export interface FakeTab {
  readonly engine: RunsEngine;
  readonly views: RunsView[];
  readonly news: RunNews[];
  readonly view: () => RunsView;
}

let births = 0;

export function openTab(
  local: TextStore,
  {
    ticket,
    topology,
    clock = () => '2026-11-22T10:00:00.000Z',
  }: {ticket?: string; topology?: TopologyId; clock?: () => string} = {},
): FakeTab {
  const views: RunsView[] = [];
  const news: RunNews[] = [];
  const engine = createEngine({
    local,
    tab: fakeStore(),
    newBirth: () => ({id: `run${(births += 1)}`, now: clock()}),
    ticket: () => ticket,
    topology: () => topology,
    publish: (view) => views.push(view),
    tell: (it) => news.push(it),
  });
  return {engine, views, news, view: () => engine.view()};
}
