import {createReadStream, readFileSync, realpathSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {isUserSystemId, userSystemsOf} from '../../facts/requirements/userSystems';
import type {UserSystemId} from '../../facts/requirements/types';
import {createCheckReader} from '../rules/checkReader';
import {checkRoles} from '../rules/evaluate/checkRoles';
import type {FileReading} from '../rules/parse/roleFileReader';
import {exitCodeOf} from '../rules/report/exitCode';
import {reportFormats, writeReport, type ReportFormat} from '../rules/report/writeReport';
import {isSystemId} from '../../facts/systems';
import {toTopologyId} from '../../branching/rules/parseTopology';
import {trimEndCharacters} from '../../runs/rules/trimCharacters';
import type {TopologyId} from '../../facts/topologies';
import {usableValues} from '../../runs/rules/usableValues';
import {validateValue} from '../../runs/rules/validateValue';
import {valueNames, type ValueName, type Values} from '../../facts/valueDefinitions';
import {valuesFor} from '../../runs/rules/valuesFor';
import {readArguments, UsageError} from '../../../tools/usageError';

const usage = `Usage: npm run role-check -- FILE… --topology TOPOLOGY [options]

Checks PFCG roles against what SAP Advanced Financial Closing requires.

FILE                  PFCG download, or SE16/SE16N export of AGR_1251; further exports in the same
                      call tell more: AGR_1250, AGR_1252, USOBHASH, AGR_USERS, UST12, UST04, USR02.
                      The format is recognised. "-" reads standard input.

--topology TOPOLOGY   one-system or separate-systems
--system SYSTEM       the system that the files are from: business or gateway
--role ROLE           check this role only; may be repeated
--value NAME=VALUE    a value of your landscape, such as serviceName, gatewaySystemId,
                      gatewayClient, technicalUser, businessUsers; may be repeated
--format FORMAT       text (default), json, markdown or jira
--site URL            address of the guide, for links to the steps
--strict              what cannot be told is a finding, too
--help                this text

Exit codes: 0 nothing is missing or partly met, 1 findings, the role of the other system included,
2 unreadable input or wrong usage.
`;

interface Options {
  readonly files: readonly string[];
  readonly topology: TopologyId;
  readonly system?: UserSystemId;
  readonly roles: readonly string[];
  readonly values: Values;
  readonly format: ReportFormat;
  readonly siteUrl?: string;
  readonly strict: boolean;
}

function parsed(args: readonly string[]) {
  return readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      topology: {type: 'string'},
      system: {type: 'string'},
      role: {type: 'string', multiple: true},
      value: {type: 'string', multiple: true},
      format: {type: 'string', default: 'text'},
      site: {type: 'string'},
      strict: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
}

function topologyOf(text: string | undefined): TopologyId {
  if (text === undefined) throw new UsageError('Say --topology one-system or separate-systems.');
  const topology = toTopologyId(text);
  if (!topology) {
    throw new UsageError(`Unknown topology "${text}": say one-system or separate-systems.`);
  }
  return topology;
}

function systemOf(text: string | undefined, topology: TopologyId): UserSystemId | undefined {
  if (text === undefined) return undefined;
  const known = userSystemsOf(topology);
  if (isSystemId(text) && isUserSystemId(text) && known.includes(text)) return text;
  throw new UsageError(`System "${text}" is none of ${topology}: say ${known.join(' or ')}.`);
}

function isValueName(text: string): text is ValueName {
  return valueNames.some((name) => name === text);
}

/** @throws UsageError if the check would ignore the value */
function checkValue(name: ValueName, text: string, topology: TopologyId): void {
  const known = valuesFor(topology).map((definition) => definition.name);
  if (!known.includes(name)) {
    throw new UsageError(
      `--value ${name}: ${topology} has no such value, only ${known.join(', ')}.`,
    );
  }
  const checked = validateValue(name, text);
  if (!checked.ok) {
    throw new UsageError(`--value ${name}: ${checked.problem} ${checked.whatWouldDo}`);
  }
  if (checked.value === '') throw new UsageError(`--value ${name}: Enter a text after the =.`);
}

function valuesOf(pairs: readonly string[], topology: TopologyId): Values {
  const entered: Partial<Record<ValueName, string>> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, at));
    if (!isValueName(name)) {
      throw new UsageError(`"${pair}" is no NAME=VALUE with NAME one of ${valueNames.join(', ')}.`);
    }
    const text = pair.slice(at + 1);
    checkValue(name, text, topology);
    entered[name] = text;
  }
  return usableValues(entered, topology);
}

function formatOf(text: string): ReportFormat {
  const format = reportFormats.find((known) => known === text);
  if (!format) throw new UsageError(`Unknown format "${text}": say ${reportFormats.join(', ')}.`);
  return format;
}

function optionsOf(args: readonly string[]): Options | 'help' {
  const {values, positionals} = parsed(args);
  if (values.help) return 'help';
  if (positionals.length === 0) throw new UsageError('Name at least one file.');
  const topology = topologyOf(values.topology);
  return {
    files: positionals,
    topology,
    system: systemOf(values.system, topology),
    roles: values.role ?? [],
    values: valuesOf(values.value ?? [], topology),
    format: formatOf(values.format),
    siteUrl: values.site && trimEndCharacters(values.site, '/'),
    strict: values.strict,
  };
}

function isBytes(chunk: unknown): chunk is Uint8Array {
  return chunk instanceof Uint8Array;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you are not allowed to read it',
};

function reasonOf(error: unknown): string {
  const {code, message} = error as {code?: string; message?: string};
  return reasons[code ?? ''] ?? message ?? String(error);
}

/** The file name alone, because reports are passed on; the path if two files have the same name. */
function nameOf(file: string, files: readonly string[]): string {
  if (file === '-') return 'standard input';
  const namesakes = files.filter((other) => basename(other) === basename(file));
  return namesakes.length > 1 ? file : basename(file);
}

async function read(file: string, name: string): Promise<FileReading> {
  const reader = createCheckReader(name);
  const stream = file === '-' ? process.stdin : createReadStream(file, {highWaterMark: 1 << 18});
  try {
    for await (const chunk of stream as AsyncIterable<unknown>) {
      if (isBytes(chunk)) reader.push(chunk);
    }
  } catch (error) {
    throw new Error(`${file} can't be read: ${reasonOf(error)}.`, {cause: error});
  }
  return reader.finish();
}

function guideVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version) : 'unknown';
}

async function check(options: Options, {out}: Output): Promise<0 | 1 | 2> {
  const files = [];
  for (const file of options.files) {
    const reading = await read(file, nameOf(file, options.files));
    files.push({reading, system: options.system});
  }
  const answer = checkRoles({
    topology: options.topology,
    systems: options.system && [options.system],
    files,
    roles: options.roles,
    values: options.values,
    today: new Date().toISOString().slice(0, 10),
    guideVersion: guideVersion(),
  });
  out(writeReport(answer, options.format, {siteUrl: options.siteUrl}));
  return exitCodeOf(answer, options.strict);
}

/** Where the command writes: the streams of the process, or a buffer in a test. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Runs the command and returns its exit code; every error becomes a message and exit code 2. */
export async function roleCheck(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  try {
    const options = optionsOf(args);
    if (options !== 'help') return await check(options, output);
    output.out(usage);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    output.error(error instanceof UsageError ? `${message}\n\n${usage}` : `${message}\n`);
    return 2;
  }
}

async function main() {
  process.exitCode = await roleCheck(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
}

// Tests import this file without running it.
const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) void main();
