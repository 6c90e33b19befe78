import {readStorage, writeStorage} from '../../page/safeStorage';

/** A text storage that may refuse to store, and never throws. */
export interface TextStore {
  readonly read: (key: string) => string | null;
  /** False if nothing was stored. */
  readonly write: (key: string, text: string) => boolean;
  readonly remove: (key: string) => void;
}

/** Wraps a browser storage so that it never throws. */
export function textStore(storage: () => Storage): TextStore {
  return {
    read: (key) => readStorage(storage, key),
    write: (key, text) => writeStorage(storage, key, text),
    remove: (key) => {
      try {
        storage().removeItem(key);
      } catch {
        // If storage is blocked, there is nothing to remove.
      }
    },
  };
}
