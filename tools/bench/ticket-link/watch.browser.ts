/**
 * Runs in the measured page before its first script: checks in every frame which branch is shown,
 * and collects the browser's reports about painting, shifting and blocking.
 *
 * A check happens in requestAnimationFrame, before the frame is painted; its time is taken in the
 * first task after that frame. The screen itself follows some milliseconds later, equally for every
 * candidate, and never before the browser's own first-contentful-paint time.
 */

/** What a reader could see of the branches from this time. */
export interface Sight {
  /** Milliseconds since the start of the navigation. */
  readonly at: number;
  /** Whether the first numbered step of the requested branch is shown. */
  readonly right: boolean;
  /** Whether any part of the other branch is shown. */
  readonly wrong: boolean;
  /** Words of the other branch that are shown, including links to its headings. */
  readonly wrongWords: number;
}

export interface PageReport {
  /** Wall-clock time of the start of the navigation, in ms. */
  readonly timeOrigin: number;
  /** One entry per change, in order. */
  readonly sights: readonly Sight[];
  /** The time of the last check. */
  readonly lastLookAt: number;
  readonly firstPaint: number;
  readonly firstContentfulPaint: number;
  /** Sum of the layout shifts without user input. */
  readonly layoutShift: number;
  /** Sum of the time of each task beyond 50 ms. */
  readonly blocking: number;
  /** The longest task that started after the first paint and before the reader's first action. */
  readonly longestTask: number;
  /** Whether the first step of the right branch is in the window without scrolling. */
  readonly stepInWindow: boolean;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

const sights: Sight[] = [];
let lastLookAt = 0;
let layoutShift = 0;
let blocking = 0;
let firstActionAt = Infinity;
const tasks: PerformanceEntry[] = [];
let rightSelector = '';
let wrongSelector = '';

/** Starts to watch a page that was opened for one topology and also contains the other branch. */
export function start(rightTopology: string, wrongTopology: string): void {
  rightSelector = `[data-for-topology="${rightTopology}"]`;
  wrongSelector = `[data-for-topology="${wrongTopology}"]`;
  observe('layout-shift', (entry) => {
    const shift = entry as LayoutShift;
    if (!shift.hadRecentInput) layoutShift += shift.value;
  });
  observe('longtask', (entry) => {
    blocking += entry.duration - 50;
    tasks.push(entry);
  });
  addEventListener(
    'pointermove',
    ({timeStamp}) => {
      firstActionAt = timeStamp;
    },
    {once: true, capture: true},
  );
  watchFrames();
}

/** What was seen since the start. */
export function report(): PageReport {
  const paint = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? 0;
  const step = firstStep();
  const firstContentfulPaint = paint('first-contentful-paint');
  const untouched = tasks.filter(
    ({startTime}) => startTime >= firstContentfulPaint && startTime < firstActionAt,
  );
  return {
    timeOrigin: performance.timeOrigin,
    sights,
    lastLookAt,
    firstPaint: paint('first-paint'),
    firstContentfulPaint,
    layoutShift,
    blocking,
    longestTask: Math.max(0, ...untouched.map(({duration}) => duration)),
    stepInWindow: step !== undefined && step.getBoundingClientRect().top < window.innerHeight,
  };
}

/** Words of the other branch that are shown now. */
export function countWrongWords(): number {
  return shownWrong().reduce((sum, element) => sum + wordsOf(element), 0);
}

function observe(type: string, each: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
    type,
    buffered: true,
  });
}

function watchFrames(): void {
  const afterFrame = new MessageChannel();
  afterFrame.port1.onmessage = ({data}: MessageEvent<Omit<Sight, 'at'>>) => {
    lastLookAt = performance.now();
    const last = sights.at(-1);
    const same = last?.right === data.right && last.wrong === data.wrong;
    if (!same || last.wrongWords !== data.wrongWords) sights.push({at: lastLookAt, ...data});
  };
  const look = (): void => {
    afterFrame.port2.postMessage({
      right: firstStep() !== undefined,
      wrong: [...document.querySelectorAll(wrongSelector)].some(isShown),
      wrongWords: countWrongWords(),
    });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function firstStep(): Element | undefined {
  return [...document.querySelectorAll(`${rightSelector} ol > li`)].find(isShown);
}

/** The shown blocks of the other branch, and shown links to places inside them. */
function shownWrong(): Element[] {
  const blocks = [...document.querySelectorAll(wrongSelector)];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].filter(
    (link) =>
      link.pathname === location.pathname &&
      link.closest(wrongSelector) === null &&
      document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest(wrongSelector),
  );
  return [...blocks, ...links].filter(isShown);
}

/** Whether an element is rendered: other elements are not seen, read aloud, printed or copied. */
function isShown(element: Element): boolean {
  if (getComputedStyle(element).display === 'contents') return [...element.children].some(isShown);
  return element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;
}

const counted = new WeakMap<Element, {readonly length: number; readonly words: number}>();

/** Counts again only if the text length has changed, so that watching costs the page little. */
function wordsOf(element: Element): number {
  const length = element.textContent.length;
  const known = counted.get(element);
  if (known?.length === length) return known.words;
  const text = element instanceof HTMLElement ? element.innerText : element.textContent;
  const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
  counted.set(element, {length, words});
  return words;
}
