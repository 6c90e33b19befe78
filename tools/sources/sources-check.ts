import {readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {pins, type Pin} from './rules/pins';
import {sourceRevision} from '../../src/facts/topics';
import {CannotRead, openClone, readSnapshot} from './clone';
import {fingerprintOf} from './fingerprint';
import {pinsOf} from './pinsOf';
import {compareSnapshots, hasDrift, type Snapshot} from './sourceReport';
import {sourceReportFormats, writeSourceReport, type SourceReportFormat} from './writeSourceReport';
import {readArguments, UsageError} from '../usageError';

const usage = `Usage: npm run sources:check -- PATH [options]

Tells what moved in SAP's text since the pages were checked against it.

PATH              local clone of ${sourceRevision.repository}, bare or with a work tree

--commit REV      the revision to check (default: HEAD of the clone)
--against REV     the revision to compare it with (default: the pinned one, ${sourceRevision.commit})
--format FORMAT   text (default), json or markdown
--pin             compare nothing: the pages are checked against this revision from today on;
                  rewrites tools/sources/rules/pins.json and src/facts/sourceRevision.json
--help            this text

Exit codes: 0 nothing of substance moved, 1 something did, 2 it cannot be read or the usage is wrong.
`;

interface Options {
  readonly path: string;
  readonly commit: string;
  readonly against: string;
  readonly format: SourceReportFormat;
  readonly pin: boolean;
}

function parsed(args: readonly string[]) {
  return readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      commit: {type: 'string', default: 'HEAD'},
      against: {type: 'string', default: sourceRevision.commit},
      format: {type: 'string', default: 'text'},
      pin: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
}

function optionsOf(args: readonly string[]): Options | 'help' {
  const {values, positionals} = parsed(args);
  if (values.help) return 'help';
  const [path, ...others] = positionals;
  if (!path || others.length > 0) throw new UsageError('Name one clone.');
  const format = sourceReportFormats.find((known) => known === values.format);
  if (!format)
    throw new UsageError(
      `Unknown format "${values.format}": say ${sourceReportFormats.join(', ')}.`,
    );
  return {path, format, commit: values.commit, against: values.against, pin: values.pin};
}

/** Where the command writes: the streams of the process, or a test's collector. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Writes a file of the project, by its path from the root. */
  readonly write: (path: string, text: string) => void;
}

const watched = pins.map(({loio}) => loio);

function pin(snapshot: Snapshot, {out, write}: Output): 0 {
  const today = new Date().toISOString().slice(0, 10);
  const {commit, date} = snapshot;
  const next: readonly Pin[] = pinsOf(snapshot, watched, today);
  const revision = {commit: commit.slice(0, 7), date, checkedOn: today};
  write('tools/sources/rules/pins.json', `${JSON.stringify(next, null, 2)}\n`);
  write('src/facts/sourceRevision.json', `${JSON.stringify(revision, null, 2)}\n`);
  out(
    `${next.length} topics are pinned to ${revision.commit} of ${date}. npm run unit tells whether src/facts says what they say.\n`,
  );
  return 0;
}

/**
 * Pins come from the code at their time: without this warning, a changed check would look like a
 * changed text.
 */
function warnOfOldPins(before: Snapshot, {error}: Output) {
  const differing = pins.filter(({loio, commit, fingerprint}) => {
    const topic = before.topics.get(loio);
    return commit === before.commit && topic && fingerprintOf(topic.content) !== fingerprint;
  });
  if (differing.length > 0)
    error(
      `Note: ${differing.length} fingerprints are from an earlier state of the check; --commit ${sourceRevision.commit} --pin renews them.\n`,
    );
}

function check(options: Options, output: Output): 0 | 1 {
  const clone = openClone(options.path);
  const after = readSnapshot(clone, options.commit, watched);
  if (options.pin) return pin(after, output);
  const before = readSnapshot(clone, options.against, watched);
  warnOfOldPins(before, output);
  const report = compareSnapshots(before, after, watched);
  output.out(writeSourceReport(report, options.format));
  return hasDrift(report) ? 1 : 0;
}

/** Runs the command and returns its exit code; every error becomes a message and exit code 2. */
export function sourcesCheck(args: readonly string[], output: Output): 0 | 1 | 2 {
  try {
    const options = optionsOf(args);
    if (options !== 'help') return check(options, output);
    output.out(usage);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    output.error(error instanceof UsageError ? `${message}\n\n${usage}` : `${message}\n`);
    // For a bug in the check itself, show the stack.
    if (!(error instanceof UsageError || error instanceof CannotRead) && error instanceof Error)
      output.error(`${error.stack ?? ''}\n`);
    return 2;
  }
}

function main() {
  process.exitCode = sourcesCheck(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    write: (path, text) => {
      const file = new URL(`../${path}`, import.meta.url);
      // Only overwrite existing files.
      readFileSync(file);
      writeFileSync(file, text);
    },
  });
}

// Tests import this file without running it.
const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) main();
