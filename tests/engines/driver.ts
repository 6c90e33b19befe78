/** What the flows need of a browser, whichever protocol drives it. */
export interface Driver {
  /** Name and version, as the browser gives them. */
  readonly name: string;
  /** What its protocol does not offer; shown beside the results. */
  readonly cannot: readonly string[];
  open(address: string): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page; it sees nothing of here but its arguments, given as JSON. */
  run<A extends readonly unknown[], R>(what: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** A click with a real pointer. */
  click(selector: string): Promise<void>;
  /** Real key presses, where the focus is. */
  press(...keys: readonly string[]): Promise<void>;
  setFile(selector: string, file: string): Promise<void>;
  /** Errors in the console so far; undefined where the protocol does not tell. */
  errors(): readonly string[] | undefined;
  quit(): Promise<void>;
}

/** Key codes of the WebDriver standard. */
export const keys = {arrowDown: '\uE015', escape: '\uE00C', space: ' ', enter: '\uE007'} as const;

/** Waits until something holds in the page. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  seconds = 30,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Tries until it succeeds, as for a server that is starting. */
export async function retry<T>(attempt: () => Promise<T>, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;)
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 200));
    }
}
