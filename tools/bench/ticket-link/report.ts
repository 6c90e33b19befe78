import {totalOf} from '../lib/transfers';
import {formatTable} from '../lib/table';
import type {BudgetRow} from './budgets';
import type {Summary} from './summary';

const head = [
  'candidate',
  'right',
  '× static',
  'wrong',
  'first paint',
  'blocking',
  'longest task',
  'shift',
  'before: html',
  'css',
  'js',
  'all',
  'in the end: js (files)',
  'all',
  'prefetch',
  'words',
  'in print',
];

/** The table of figures: milliseconds, kB of 1,000 bytes, words. */
export function figuresTable(summaries: readonly Summary[]): string {
  const yardstick = summaries.find(({candidate}) => candidate === 'static')?.right;
  return formatTable(
    head,
    summaries.map((summary) => [
      summary.candidate,
      summary.right === null ? 'never' : summary.right.toFixed(0),
      summary.right === null || !yardstick ? '' : (summary.right / yardstick).toFixed(2),
      summary.wrong.toFixed(0),
      summary.firstPaint.toFixed(0),
      summary.blocking.toFixed(0),
      summary.longestTask.toFixed(0),
      summary.layoutShift.toFixed(4),
      kb(summary.bytesBefore.document),
      kb(summary.bytesBefore.css),
      kb(summary.bytesBefore.js),
      kb(totalOf(summary.bytesBefore)),
      `${kb(summary.bytesInUse.js)} (${summary.scripts})`,
      kb(totalOf(summary.bytesInUse) - summary.bytesInUse.prefetch),
      kb(summary.bytesInUse.prefetch),
      String(summary.wrongWords),
      String(summary.wrongWordsInPrint),
    ]),
  );
}

/** One line per budget: whether it holds, the measured value, the limit. */
export function budgetsTable(rows: readonly BudgetRow[]): string {
  return formatTable(
    ['budget', 'measured', 'at most', ''],
    rows.map(({what, limit, measured, holds}) => [what, measured, limit, verdict(holds)]),
  );
}

function verdict(holds: boolean | null): string {
  if (holds === null) return 'not measured';
  return holds ? 'holds' : 'EXCEEDED';
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
