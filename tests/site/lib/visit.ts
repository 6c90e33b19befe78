import type {Page} from '@playwright/test';
import type {TopologyId} from '../../../src/facts/topologies';

/** What an earlier page of the same tab left behind. */
export interface Earlier {
  readonly stored?: TopologyId | undefined;
  readonly tab?: TopologyId | undefined;
}

export type Choices = Readonly<Record<'stored' | 'tab', string | null>>;

const key = 'afc-guide.topology';

const elsewhere = '/earlier-visit';
const blank = {contentType: 'text/html', body: '<link rel="icon" href="data:,">'};

/** Leaves choices behind as an earlier visit would, from another page of the same origin. */
export async function visitedBefore(page: Page, {stored, tab}: Earlier): Promise<void> {
  if (!stored && !tab) return;
  await page.route(elsewhere, (route) => route.fulfill(blank));
  await page.goto(elsewhere);
  await page.evaluate(
    ({name, local, session}) => {
      if (local) localStorage.setItem(name, local);
      if (session) sessionStorage.setItem(name, session);
    },
    {name: key, local: stored, session: tab},
  );
}

/** The choice for later visits and the choice of this tab. */
export function choices(page: Page): Promise<Choices> {
  return page.evaluate(
    (name) => ({stored: localStorage.getItem(name), tab: sessionStorage.getItem(name)}),
    key,
  );
}

/**
 * Moves the pointer, as readers do: the app starts at the first sign of them. The page tells itself
 * of it: a move of the browser's own mouse waits for a frame, which a page on its way to another one
 * never draws.
 */
export async function moveAbout(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Sooner, the page has not begun to look out for it.
    if (document.readyState !== 'complete')
      await new Promise((loaded) => addEventListener('load', loaded));
    await new Promise((idle) => requestIdleCallback(idle));
    dispatchEvent(new PointerEvent('pointermove'));
  });
}

/** Waits until the app runs on the page and its style sheet is there: nothing more will change. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const runs =
        document.documentElement.dataset.hasHydrated === 'true' &&
        [...document.styleSheets].some(({href}) => href !== null);
      // A reader goes on moving: on a busy machine the first move may be too early.
      if (!runs) dispatchEvent(new PointerEvent('pointermove'));
      return runs;
    },
    undefined,
    {polling: 100},
  );
}

/** Opens a page and waits until nothing more will change. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/**
 * Keeps the app from loading, as on a slow line, until the returned function is called. The page
 * has to do without it.
 */
export async function holdApp(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('/assets/js/**', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
