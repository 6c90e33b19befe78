import {totalOf} from '../lib/transfers';
import type {Summary} from './summary';

/** One budget (see CONTRIBUTING, Budgets), compared with the figures of this run. */
export interface BudgetRow {
  readonly what: string;
  readonly limit: string;
  readonly measured: string;
  /** null if this run did not measure it. */
  readonly holds: boolean | null;
}

const rightToStatic = 1.05;
const bytesBeforeLimit = 22_000;
const scriptLimit = 130_000;

/**
 * The budgets of the guide (see CONTRIBUTING, Budgets); `staticPage` is the reference for the first
 * row.
 */
export function checkBudgets(guide: Summary, staticPage: Summary | undefined): BudgetRow[] {
  return [
    rightRow(guide, staticPage),
    {
      what: 'time the wrong branch is on screen',
      limit: '0 ms',
      measured: `${guide.wrong.toFixed(0)} ms`,
      holds: guide.wrong === 0,
    },
    {
      what: 'layout shift on a ticket link',
      limit: '0',
      measured: guide.layoutShift.toFixed(4),
      holds: guide.layoutShift === 0,
    },
    bytesBeforeRow(guide),
    scriptRow(guide),
    {
      what: 'longest task between the first paint and the first action',
      limit: '50 ms',
      // Browsers don't report tasks below 50 ms.
      measured: guide.longestTask === 0 ? 'none over 50 ms' : `${guide.longestTask.toFixed(0)} ms`,
      holds: guide.longestTask <= 50,
    },
    {
      what: 'words of the other branch visible, at any time and in print',
      limit: '0',
      measured: `${guide.wrongWords} and ${guide.wrongWordsInPrint}`,
      holds: guide.wrongWords === 0 && guide.wrongWordsInPrint === 0,
    },
  ];
}

function rightRow(guide: Summary, staticPage: Summary | undefined): BudgetRow {
  const what = 'time to the right branch';
  const limit = `${rightToStatic.toFixed(2)} × static page`;
  if (guide.right === null) return {what, limit, measured: 'never', holds: false};
  if (!staticPage?.right) {
    return {what, limit, measured: `${guide.right.toFixed(0)} ms`, holds: null};
  }
  const ratio = guide.right / staticPage.right;
  const measured = `${ratio.toFixed(2)} × (${guide.right.toFixed(0)} to ${staticPage.right.toFixed(0)} ms)`;
  return {what, limit, measured, holds: ratio <= rightToStatic};
}

/**
 * Everything that arrives before counts: on a slow connection it delays the HTML even if nothing
 * waits for it.
 */
function bytesBeforeRow(guide: Summary): BudgetRow {
  const total = totalOf(guide.bytesBefore);
  const html = guide.bytesBefore.document;
  return {
    what: 'compressed bytes before the branch shows',
    limit: `${kilobytes(bytesBeforeLimit)}, in the HTML alone`,
    measured: `${kilobytes(total)}, of which HTML ${kilobytes(html)}`,
    holds: total <= bytesBeforeLimit && total === html,
  };
}

function scriptRow(guide: Summary): BudgetRow {
  const total = guide.bytesInUse.js;
  const before = guide.bytesBefore.js;
  return {
    what: 'compressed JavaScript of a topic page',
    limit: `${kilobytes(scriptLimit)}, none before the first view`,
    measured: `${kilobytes(total)}, before the first view ${kilobytes(before)}`,
    holds: total <= scriptLimit && before === 0,
  };
}

/** Bytes in kB (1,000 bytes), as the budgets count them. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
