/** An engine that the guide is tried in. */
export type EngineName = 'Chromium' | 'Firefox' | 'WebKitGTK';

/** A function that runs in the page; it may use its arguments and the page alone. */
export type InPage<Result> = (...args: string[]) => Result;

/** A page of one engine, in a fresh profile. */
export interface EnginePage {
  /** Opens a path such as `/s4hana/`, or a whole address, and waits for its load event. */
  open(path: string): Promise<void>;
  run<Result>(what: InPage<Result>, ...args: string[]): Promise<Result>;
  /** A click as the pointer does it, on the first element that matches. */
  click(selector: string): Promise<void>;
  /** Types into the first element that matches; arrow keys by their WebDriver characters. */
  type(selector: string, text: string): Promise<void>;
  back(): Promise<void>;
}

/** An engine that has been started. */
export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  /**
   * Calls back with a page of a profile that nothing else uses. Throws what the page complained
   * of meanwhile: uncaught errors and errors in the console.
   */
  withPage(use: (page: EnginePage) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Asks the page until it answers yes, as nothing tells when an app has reacted; 20 s at most. */
export async function until(page: EnginePage, what: InPage<boolean>, ...args: string[]) {
  const deadline = Date.now() + 20_000;
  // While another page opens, there is none to ask.
  while (!(await page.run(what, ...args).catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`It never came: ${String(what)} ${args.join(' ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the app runs; it starts at the first sign of a reader. */
export const hydrated = (page: EnginePage) =>
  until(page, () => {
    dispatchEvent(new Event('keydown'));
    return document.documentElement.dataset.hasHydrated === 'true';
  });
