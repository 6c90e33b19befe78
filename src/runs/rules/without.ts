/** A copy of an object without one of its members. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const kept = Object.entries(object).filter(([name]) => name !== key);
  return Object.fromEntries(kept) as Omit<T, K>;
}
