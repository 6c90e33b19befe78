/**
 * The value of a key, or null if there is none or the browser blocks storage. In such a browser
 * reading `localStorage` itself throws, hence the callback.
 */
export function readStorage(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** Stores a value; false if the browser blocks storage or it is full. */
export function writeStorage(storage: () => Storage, key: string, value: string): boolean {
  try {
    storage().setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
