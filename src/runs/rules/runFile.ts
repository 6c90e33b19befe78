import type {Tick, TickKey, Ticks} from './ticks';
import {accept, refuse, type Checked} from './checked';
import {trimCharacters} from './trimCharacters';
import {earlier} from './moments';
import {isObject, member, parseJson} from './parseJson';
import {noFindings, readRun} from './readRun';
import type {Run} from './run';
import {without} from './without';

const format = 'afc-connection-guide-run';
const version = 1;

/** The maximum length of a run file, in characters. A full run has about a tenth of it. */
export const maxRunFileLength = 256 * 1024;

/** A run from a file, and what the file contains that this guide doesn't know. */
export interface ImportedRun {
  readonly run: Run;
  readonly notes: readonly string[];
}

/** The file that moves a run to another browser: everything except its change history. */
export function writeRunFile(run: Run, now: string): string {
  const content = without(without(run, 'changedAt'), 'deleted');
  return `${JSON.stringify({format, version, exportedAt: now, run: content}, null, 2)}\n`;
}

/** A file name for a run: letters, digits and hyphens only. */
export function runFileName(run: Run): string {
  const words = (run.ticket ?? run.name).normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-');
  const stem = trimCharacters(words, '-').slice(0, 40);
  return `afc-run-${stem === '' ? 'file' : stem}.json`;
}

const exportAgain = 'Export the run again and import the new file.';

function checkVersion(found: unknown): Checked<number> {
  if (found === version) return accept(version);
  if (typeof found === 'number' && found > version) {
    return refuse(
      `The file has version ${found}; this guide reads version ${version}.`,
      'Open the latest version of this guide and import the file there.',
    );
  }
  return refuse(
    typeof found === 'number'
      ? `The file has version ${found}, which this guide no longer reads.`
      : 'The file names no version.',
    exportAgain,
  );
}

/** Ticks from a file, none later than now: a wrong clock must not beat every later tick. */
function ticksUntil(ticks: Ticks, now: string): Ticks {
  const limited: Partial<Record<TickKey, Tick>> = {};
  for (const [key, tick] of Object.entries(ticks) as [TickKey, Tick][]) {
    limited[key] = {done: tick.done, at: earlier(tick.at, now)};
  }
  return limited;
}

/**
 * Reads a run file. Returns the run, or refuses the whole file with a message: too long, not JSON,
 * another format or version, wrong types, markup. Never throws, and changes nothing itself.
 */
export function readRunFile(text: string, now: string): Checked<ImportedRun> {
  if (text.length > maxRunFileLength) {
    return refuse(
      `The file has ${Math.ceil(text.length / 1024)} KB; a run has at most ${maxRunFileLength / 1024} KB.`,
      'Choose a file that this guide exported.',
    );
  }
  const content = parseJson(text.replace(/^\uFEFF/, ''))?.content;
  if (!isObject(content) || member(content, 'format') !== format) {
    return refuse('This is no run file.', 'Choose a file that this guide exported.');
  }
  const checkedVersion = checkVersion(member(content, 'version'));
  if (!checkedVersion.ok) return checkedVersion;
  const findings = noFindings();
  const run = readRun(member(content, 'run'), findings);
  if (!run || findings.damaged.length > 0) {
    return refuse(`The file is damaged. ${findings.damaged[0] ?? ''}`.trim(), exportAgain);
  }
  return accept({
    run: {
      ...without(run, 'deleted'),
      createdAt: earlier(run.createdAt, now),
      ticks: ticksUntil(run.ticks, now),
      changedAt: {},
    },
    notes: findings.unknown,
  });
}
