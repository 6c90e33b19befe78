import type {Browser, Page} from '@playwright/test';
import {applyConditions, conditions} from '../lib/conditions';
import {NetworkRecord} from '../lib/network';
import type {BytesByKind} from '../lib/transfers';
import {judgeSights} from './judgeSights';
import {rightTopology, wrongTopology} from './scenario';
import type {PageReport} from './watch.browser';

/** How long there must be no traffic before a page counts as loaded, including idle work. */
const quietMs = 1500;

/** The figures of one load of one candidate. Times in ms since the start of the navigation. */
export interface Load {
  /** When the right branch, and only it, was permanently on screen; null if never. */
  readonly right: number | null;
  /** How long the other branch was on screen. */
  readonly wrong: number;
  readonly firstPaint: number;
  readonly layoutShift: number;
  readonly blocking: number;
  /** The longest task between the first paint and the reader's first action. */
  readonly longestTask: number;
  readonly bytesBefore: BytesByKind;
  readonly bytesAtRest: BytesByKind;
  /** The same after the reader has moved the pointer and pressed a key, which may load an app. */
  readonly bytesInUse: BytesByKind;
  readonly scripts: number;
  /** Words of the other branch: the maximum in any frame, and in print. */
  readonly wrongWords: number;
  readonly wrongWordsInPrint: number;
  readonly stepInWindow: boolean;
  /** Errors of the page's scripts; such a load says nothing about a working page. */
  readonly errors: readonly string[];
}

/**
 * Opens the address in a new browser context under the conditions of tools/bench/lib and watches it
 * until it is idle, is used, and is idle again. `watchScript` is the compiled `watch.browser.ts` as
 * global `watch`.
 */
export async function measureLoad(
  browser: Browser,
  address: string,
  watchScript: string,
): Promise<Load> {
  const context = await browser.newContext({
    viewport: conditions.viewport,
    // Its offline copy isn't part of the page.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const cdp = await context.newCDPSession(page);
    const network = await NetworkRecord.start(cdp);
    await applyConditions(cdp);
    await page.addInitScript({
      content: `${watchScript}; globalThis.watch = watch; watch.start('${rightTopology}', '${wrongTopology}');`,
    });

    await page.goto(address, {waitUntil: 'load', timeout: 60_000});
    await rest(page, network);
    const bytesAtRest = network.bytes();

    await page.mouse.move(conditions.viewport.width / 2, conditions.viewport.height / 2);
    await page.keyboard.press('Shift');
    await rest(page, network);
    const bytesInUse = network.bytes();

    const report = await page.evaluate<PageReport>('watch.report()');
    await page.emulateMedia({media: 'print'});
    const wrongWordsInPrint = await page.evaluate<number>('watch.countWrongWords()');

    const {right, wrong, wrongWords} = judgeSights(
      report.sights,
      report.firstContentfulPaint,
      report.lastLookAt,
    );
    return {
      right,
      wrong,
      firstPaint: report.firstPaint,
      layoutShift: report.layoutShift,
      blocking: report.blocking,
      longestTask: report.longestTask,
      bytesBefore: network.bytes(report.timeOrigin + (right ?? Infinity)),
      bytesAtRest,
      bytesInUse,
      scripts: network.count('js'),
      wrongWords,
      wrongWordsInPrint,
      stepInWindow: report.stepInWindow,
      errors,
    };
  } finally {
    await context.close();
  }
}

/** Waits until nothing loads and nothing runs any more, however slow the CPU is. */
async function rest(page: Page, network: NetworkRecord): Promise<void> {
  for (let times = 0; times < 2; times += 1) {
    await network.idle(quietMs);
    await page.evaluate('new Promise((resolve) => requestIdleCallback(() => resolve()))');
  }
}
