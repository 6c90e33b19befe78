let last: Promise<unknown> = Promise.resolve();

/**
 * Does work on the built files after that of the plugins which the config names earlier. Docusaurus
 * starts `postBuild` of all plugins at once, in this order; each that reads or rewrites what another
 * has written takes its turn here.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  // A failure ends the build by itself; the next in turn must not report it again.
  last = mine.catch(() => undefined);
  return mine;
}
