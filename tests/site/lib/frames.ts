import type {Page} from '@playwright/test';
import type {TopologyId} from '../../../src/facts/topologies';
import {bothTopologies} from './branches';

/** What a reader saw of a page, over all frames since its document began. */
export interface Seen {
  readonly frames: number;
  /** Branches of which anything was shown in any frame. */
  readonly branches: readonly TopologyId[];
  /** The values of `data-topology`, in the order in which frames had them. */
  readonly topologies: readonly (string | null)[];
  /** What moved on the page since it was first painted, once per layout shift. */
  readonly shifts: readonly string[];
}

declare global {
  interface Window {
    guideSeen: {
      frames: number;
      branches: Set<TopologyId>;
      topologies: (string | null)[];
      shifts: {at: number; moved: string}[];
    };
  }
}

/** Not in TypeScript's own list yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {readonly node: Node | null}[];
}

function watchFrames(ids: readonly TopologyId[]): void {
  const seen: Window['guideSeen'] = {
    frames: 0,
    branches: new Set(),
    topologies: [],
    shifts: [],
  };
  window.guideSeen = seen;
  const shows = (id: string) =>
    [...document.querySelectorAll(`[data-for-topology="${id}"],.only-${id}`)].some((element) =>
      element.checkVisibility(),
    );
  // Runs right before each frame is painted; asking for visibility lays the frame out.
  const look = () => {
    requestAnimationFrame(look);
    if (!document.body) return;
    seen.frames += 1;
    for (const id of ids) if (shows(id)) seen.branches.add(id);
    const topology = document.documentElement.getAttribute('data-topology');
    if (seen.topologies.at(-1) !== topology || seen.frames === 1) seen.topologies.push(topology);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const {value, sources, startTime} = entry as LayoutShift;
      const moved = sources.map(({node}) =>
        (node?.textContent ?? 'something removed').slice(0, 60),
      );
      seen.shifts.push({at: startTime, moved: `${value.toFixed(5)}: ${moved.join(' | ')}`});
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/** Watches every document that the page opens from now on, frame by frame. */
export async function recordFrames(page: Page): Promise<void> {
  await page.addInitScript(watchFrames, [...bothTopologies]);
}

/** What was seen of the document that the page shows now, the current frame included. */
export function framesSeen(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const {frames, branches, topologies, shifts} = window.guideSeen;
    // Browsers also report what moved between two layouts before the first paint: nobody sees it.
    const painted = performance.getEntriesByName('first-paint')[0]?.startTime ?? Infinity;
    return {
      frames,
      branches: [...branches].sort(),
      topologies,
      shifts: shifts.filter(({at}) => at >= painted).map(({moved}) => moved),
    };
  });
}
