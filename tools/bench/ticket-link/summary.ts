import type {BytesByKind, Kind} from '../lib/transfers';
import {median, medianIfMost} from '../lib/statistics';
import type {Load} from './measureLoad';

/** The medians of one candidate's loads; for words and scripts, the maximum of any load. */
export interface Summary extends Load {
  readonly candidate: string;
}

/** Summarizes the loads of a candidate. `right` is null unless most loads reached it. */
export function summarize(candidate: string, loads: readonly Load[]): Summary {
  const medianOf = (pick: (load: Load) => number): number => median(loads.map(pick));
  const mostOf = (pick: (load: Load) => number): number => Math.max(...loads.map(pick));
  return {
    candidate,
    right: medianIfMost(loads.map((load) => load.right)),
    wrong: medianOf((load) => load.wrong),
    firstPaint: medianOf((load) => load.firstPaint),
    layoutShift: medianOf((load) => load.layoutShift),
    blocking: medianOf((load) => load.blocking),
    longestTask: medianOf((load) => load.longestTask),
    bytesBefore: medianBytes(loads.map((load) => load.bytesBefore)),
    bytesAtRest: medianBytes(loads.map((load) => load.bytesAtRest)),
    bytesInUse: medianBytes(loads.map((load) => load.bytesInUse)),
    scripts: mostOf((load) => load.scripts),
    wrongWords: mostOf((load) => load.wrongWords),
    wrongWordsInPrint: mostOf((load) => load.wrongWordsInPrint),
    stepInWindow: loads.every((load) => load.stepInWindow),
    errors: [...new Set(loads.flatMap((load) => load.errors))],
  };
}

function medianBytes(all: readonly BytesByKind[]): BytesByKind {
  const of = (kind: Kind): number => median(all.map((bytes) => bytes[kind]));
  return {
    document: of('document'),
    css: of('css'),
    js: of('js'),
    other: of('other'),
    prefetch: of('prefetch'),
  };
}
