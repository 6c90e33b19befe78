import {accept, refuse, type Checked, type Refusal} from '../../runs/rules/checked';
import {parseJson} from '../../runs/rules/parseJson';
import {quoted} from '../../runs/rules/plainText';
import type {DestinationProperties} from './destinationFile';
import {exportAgain, formOf, terraform, type FileForm} from './fileForm';
import {destinationsIn, type Node} from './findDestinations';
import {readProperties} from './javaProperties';
import {realKeyOf} from './nearNames';
import {isTerraformJson, noDestination} from './noDestination';
import {parseDestinationJson} from './parseDestinationJson';
import {cleanText, hidesSecret, isPlainKey, isSecretKey, secretsIn} from './secrets';

/** The largest file, in characters. A destination has fewer than one thousand, a list has many. */
export const maxDestinationFileLength = 1024 * 1024;

/** A destination read from a file. */
export interface DestinationFile {
  readonly form: FileForm;
  /** The place in the file, if the file has several destinations. */
  readonly place: string;
  /** Does not contain the texts of secrets. */
  readonly properties: DestinationProperties;
  /** The keys of secrets in the file. Their texts were dropped. */
  readonly secrets: readonly string[];
  /** Anything unusual about the file itself, as sentences. */
  readonly notes: readonly string[];
}

const noFrame = 'The destination has no frame of an export (exportTime and destination).';

/** Parses YAML. The parser is large, so it loads only for YAML files. */
export type ParseYaml = (text: string) => Checked<unknown>;

/** The copied text, without a surrounding code block, quotes or response headers. */
function withoutWrapping(input: string): string {
  const text = input
    .replace(/^\uFEFF/, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trimStart();
  const inFence = /^(?:```|~~~)[^\n]*\n([^]*?)\n?(?:```|~~~)\s*$/.exec(text)?.[1];
  const [head = '', ...body] = text.split('\n\n');
  const isAnswer = /^HTTP\/[\d.]+ \d{3}/.test(head);
  const inner = (inFence ?? (isAnswer ? body.join('\n\n') : text)).trimStart();
  const inQuotes = inner.startsWith('"') ? parseJson(inner)?.content : undefined;
  return typeof inQuotes === 'string' ? inQuotes.trimStart() : inner;
}

/** A blank ends a key in a Properties file, so `Location ID=x` reads as `Location` with `ID=x`. */
function withWholeKey([key, text]: readonly [string, string]): readonly [string, string] {
  const end = text.search(/[=:]/);
  const rest = text.slice(0, Math.max(0, end)).trim();
  const whole = `${key} ${rest}`;
  return /^[A-Za-z ]+$/.test(rest) && (realKeyOf(whole) !== undefined || isSecretKey(whole))
    ? [whole, text.slice(end + 1).trim()]
    : [key, text];
}

function readPropertiesTree(text: string): Checked<unknown> {
  // Otherwise the remaining lines of a multi-line key would be read as keys.
  const whole = text.replace(
    /-----BEGIN [^-]*-----[^]*?(?:-----END [^-]*-----|$)/g,
    '-----BEGIN KEY-----',
  );
  const read = readProperties(whole);
  return read.ok ? accept(Object.fromEntries([...read.value].map(withWholeKey))) : read;
}

function parse(form: FileForm, text: string, parseYaml: ParseYaml): Checked<unknown> {
  if (form === 'json') return parseDestinationJson(text);
  return form === 'yaml' ? parseYaml(text) : readPropertiesTree(text);
}

/** Secrets in comments. An export uses a comment to say that it has left one out. */
function secretsInComments(form: FileForm, text: string): readonly string[] {
  if (form === 'json') return [];
  return Array.from(text.matchAll(/^[ \t]*[#!][ \t]*([\w.-]+)[ \t]*[=:](.*)$/gm)).flatMap(
    ([, key = '', value]) => secretsIn(key, value),
  );
}

/** A refusal, with a warning if the text contains a secret. */
function refuseSafely(text: string, refusal: Refusal): Refusal {
  return hidesSecret(text)
    ? refuse(
        `${refusal.problem} The file holds a secret.`,
        `${refusal.whatWouldDo} If others could read the secret, change it.`,
      )
    : refusal;
}

/** Removes the texts of secrets, so that they don't leave this function. */
function cleaned(node: Node): Pick<DestinationFile, 'properties' | 'secrets' | 'notes'> {
  const properties = new Map<string, string>();
  const [secrets, notes]: [string[], string[]] = [[], []];
  let stray = 0;
  for (const [key, value] of Object.entries(node)) {
    if (!isPlainKey(key)) {
      stray += 1;
      if (secretsIn(key, value, '').length > 0) secrets.push('…');
      continue;
    }
    secrets.push(...secretsIn(key, value));
    if (typeof value === 'object' || value === undefined) {
      notes.push(`${quoted(key)} is neither a text nor a number and was left out.`);
      continue;
    }
    if (typeof value !== 'string')
      notes.push(`${quoted(key)} is not a text; an export has texts only.`);
    properties.set(key, cleanText(key, String(value)).text);
  }
  if (stray > 0) notes.push(`Keys that are no names were left out: ${stray}.`);
  return {properties, secrets: [...new Set(secrets)], notes};
}

/** Whether only the YAML parser can read a text. */
export function isYaml(input: string): boolean {
  return input.length <= maxDestinationFileLength && formOf(withoutWrapping(input)) === 'yaml';
}

/**
 * Reads one or more destinations in the formats of the cockpit, the Destination service and other
 * tools: JSON, YAML or Properties, recognized by content (src/facts/evidence.md#destination-files).
 * Refuses anything else with a message that names its format. Never throws, and never returns a
 * secret.
 */
export function readDestinationFile(
  input: string,
  parseYaml: ParseYaml,
): Checked<readonly DestinationFile[]> {
  if (input.length > maxDestinationFileLength) {
    return refuse('The file is too large to be a destination.', exportAgain);
  }
  const text = withoutWrapping(input);
  if (text === '') return refuse('The file is empty.', exportAgain);
  const form = formOf(text);
  if (typeof form !== 'string') return refuseSafely(text, form);
  const read = parse(form, text, parseYaml);
  if (!read.ok) return refuseSafely(text, read);
  if (isTerraformJson(read.value)) return refuseSafely(text, terraform);
  const {destinations, secrets} = destinationsIn(read.value);
  if (destinations.length === 0) return refuseSafely(text, noDestination(form, read.value));
  const outside = [...secrets, ...secretsInComments(form, text)];
  return accept(
    destinations.map(({node, place}) => {
      const own = cleaned(node);
      const notes = form === 'json' && node === read.value ? [noFrame, ...own.notes] : own.notes;
      return {...own, form, place, notes, secrets: [...own.secrets, ...outside]};
    }),
  );
}
