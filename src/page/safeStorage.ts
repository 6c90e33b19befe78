/**
 * The value under a key, or null where the browser has none or blocks storage.
 * Reading `localStorage` itself throws in a blocked browser, hence the callback.
 */
export function readStorage(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** Stores a value; false where the browser blocks storage or it is full. */
export function writeStorage(storage: () => Storage, key: string, value: string): boolean {
  try {
    storage().setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
