import {isObject, member, parseJson} from './parseJson';
import {noFindings, readRun} from './readRun';
import {noRuns, visibleRuns, type Run, type Runs} from './run';

const version = 1;

/** What was read from the browser's storage. */
export interface StoredRuns {
  readonly state: Runs;
  /** What could not be read, as sentences for the reader. */
  readonly dropped: readonly string[];
  /** False if a later version of the guide wrote it: writing would lose data. */
  readonly writable: boolean;
}

/** The text that stores all runs. */
export function writeStoredRuns(state: Runs): string {
  return JSON.stringify({version, ...state});
}

function readRunList(input: unknown, dropped: string[]): readonly Run[] {
  if (!Array.isArray(input)) {
    dropped.push('The stored runs could not be read.');
    return [];
  }
  const runs = new Map<string, Run>();
  for (const entry of input as unknown[]) {
    const findings = noFindings();
    const run = readRun(entry, findings);
    const about = run ? `Run “${run.name}”: ` : '';
    dropped.push(...[...findings.damaged, ...findings.unknown].map((finding) => about + finding));
    if (run && !runs.has(run.id)) runs.set(run.id, run);
  }
  return [...runs.values()];
}

/**
 * Reads the stored text; `null` means that nothing is stored. Never throws: keeps every valid run,
 * value and tick, and says what it left out.
 */
export function readStoredRuns(text: string | null): StoredRuns {
  if (text === null || text === '') return {state: noRuns, dropped: [], writable: true};
  const content = parseJson(text)?.content;
  if (!isObject(content)) {
    return {state: noRuns, dropped: ['The stored runs could not be read.'], writable: true};
  }
  const found = member(content, 'version');
  const later = typeof found === 'number' && found > version;
  const dropped = later ? ['A later version of this guide stored the runs.'] : [];
  const runs = readRunList(member(content, 'runs'), dropped);
  const selectedId = member(content, 'selectedId');
  const selected = visibleRuns({runs}).find((run) => run.id === selectedId);
  return {
    state: selected ? {runs, selectedId: selected.id} : {runs},
    dropped,
    writable: !later,
  };
}
