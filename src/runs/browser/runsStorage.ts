import type {SaveState} from '../rules/saveState';
import type {Runs} from '../rules/run';
import {readStoredRuns, writeStoredRuns, type StoredRuns} from '../rules/storedRuns';
import {
  readUnreadTexts,
  withUnreadText,
  writeUnreadTexts,
  type UnreadTexts,
} from '../rules/unreadRuns';
import {runsKey} from './runsKey';
import type {TextStore} from './textStore';

const unreadKey = 'afc-guide.runs-unread';
const probeKey = 'afc-guide.probe';

/** The stored text and what was read from it. */
export interface FoundRuns extends StoredRuns {
  readonly text: string | null;
}

/** Reads and stores the runs; never overwrites unreadable text without keeping a copy. */
export interface RunsStorage {
  readonly read: () => FoundRuns;
  readonly save: (state: Runs) => SaveState;
  /** Whether the browser can store runs; a full storage shows only when the first run is saved. */
  readonly probe: () => SaveState;
  /** The unreadable texts: the copies, and what is stored now. */
  readonly unread: () => UnreadTexts;
  /** Whether an unreadable text was stored, and not yet copied, since the page was opened. */
  readonly unreadFound: () => boolean;
  /** Removes an unreadable text that the reader no longer needs. */
  readonly forgetUnread: (text: string) => void;
}

const isUnread = ({text, dropped, writable}: FoundRuns): boolean =>
  text !== null && writable && dropped.length > 0;

export function createRunsStorage(local: TextStore): RunsStorage {
  let last: FoundRuns = {text: null, ...readStoredRuns(null)};
  const found = new Set<string>();
  const forgotten = new Set<string>();

  const read = (): FoundRuns => {
    const text = local.read(runsKey);
    // Comparing the text is much faster than reading it again.
    if (text !== last.text) last = {text, ...readStoredRuns(text)};
    if (text !== null && isUnread(last)) found.add(text);
    return last;
  };

  const copies = (): UnreadTexts => readUnreadTexts(local.read(unreadKey));

  /** Whether a text that was not read completely may be overwritten. */
  const isSafe = (text: string): boolean => {
    const before = copies();
    const after = withUnreadText(before, text);
    return (
      forgotten.has(text) || after === before || local.write(unreadKey, writeUnreadTexts(after))
    );
  };

  const unread = (): UnreadTexts => {
    const stored = read();
    return stored.text !== null && isUnread(stored) && !forgotten.has(stored.text)
      ? withUnreadText(copies(), stored.text)
      : copies();
  };

  return {
    read,
    unread,
    unreadFound: () => unread().some((text) => found.has(text)),
    save: (state) => {
      const before = read();
      if (!before.writable) return 'later-version';
      if (before.text !== null && isUnread(before) && !isSafe(before.text)) return 'unread';
      const text = writeStoredRuns(state);
      if (!local.write(runsKey, text)) return 'refused';
      last = {text, state, dropped: [], writable: true};
      return 'saved';
    },
    probe: () => {
      if (!read().writable) return 'later-version';
      if (!local.write(probeKey, '1')) return 'refused';
      local.remove(probeKey);
      return 'saved';
    },
    forgetUnread: (text) => {
      forgotten.add(text);
      const rest = copies().filter((copy) => copy !== text);
      if (rest.length === 0) local.remove(unreadKey);
      else local.write(unreadKey, writeUnreadTexts(rest));
    },
  };
}
