import {isObject, member, parseJson} from '../../runs/rules/parseJson';
import {accept, refuse, type Checked} from '../../runs/rules/checked';
import {quoted} from '../../runs/rules/plainText';
import type {DestinationFormat, DestinationProperties} from './destinationFile';
import {readProperties} from './javaProperties';

/** The largest destination file, in characters. Real ones have less than one thousand. */
export const maxDestinationFileLength = 64 * 1024;

/** A destination that was read from a file. */
export interface DestinationFile {
  readonly format: DestinationFormat;
  /** Without the texts of secrets. */
  readonly properties: DestinationProperties;
  /** Keys of secrets for which the file held a text. The texts were not kept. */
  readonly secrets: readonly string[];
  /** What is unusual about the file itself, as sentences. */
  readonly notes: readonly string[];
}

const exportAgain = 'Open the destination in the cockpit, choose Export, and use that file.';
const secretKey = /password|secret|private.?key/i;
const typicalKeys = ['Name', 'Type', 'URL', 'ProxyType', 'Authentication'];

/** A URL may carry user and password in front of the host; that they are there is all that is kept. */
function masked(text: string): string {
  return text.replace(/\/\/[^/?#]*@/, '//***@');
}

/** Takes the texts of secrets out, so that they get no further than this function. */
function withoutSecrets(
  format: DestinationFormat,
  entries: ReadonlyMap<string, string>,
  notes: readonly string[],
): Checked<DestinationFile> {
  if (!typicalKeys.some((key) => entries.has(key))) {
    return refuse('The file contains no destination.', exportAgain);
  }
  const secrets = [...entries].filter(([key, text]) => secretKey.test(key) && text.trim() !== '');
  const properties = new Map(
    [...entries].map(([key, text]) => [key, secretKey.test(key) ? '' : masked(text)] as const),
  );
  return accept({format, properties, secrets: secrets.map(([key]) => key), notes});
}

function readJson(text: string): Checked<DestinationFile> {
  const content = parseJson(text)?.content;
  if (Array.isArray(content)) {
    return refuse('The file contains a list.', 'Use the file of one destination.');
  }
  if (!isObject(content)) return refuse('The file is no valid JSON.', exportAgain);
  const inner = member(content, 'destination');
  const destination = isObject(inner) ? inner : content;
  const notes = isObject(inner)
    ? []
    : ['The destination has no frame of an export (exportTime and destination).'];
  const entries = new Map<string, string>();
  for (const [key, value] of Object.entries(destination)) {
    if (typeof value === 'string') {
      entries.set(key, value);
    } else if (typeof value === 'number' || typeof value === 'boolean') {
      entries.set(key, String(value));
      notes.push(`${quoted(key)} is not a text; an export has texts only.`);
    } else {
      notes.push(`${quoted(key)} is neither a text nor a number and was left out.`);
    }
  }
  return withoutSecrets('json', entries, notes);
}

function looksLikeYaml(text: string): boolean {
  return /^(?:---|[A-Za-z][\w.]*:(?:\s|$))/m.test(text) && !/^[A-Za-z][\w.]*[ \t]*=/m.test(text);
}

/**
 * Reads an exported destination, JSON or Properties (src/facts/evidence.md#destination-files), and tells them apart by
 * their content. Refuses archives, YAML, lists and what is no destination, with a message. Never
 * throws, and never gives on a password.
 */
export function readDestinationFile(input: string): Checked<DestinationFile> {
  if (input.length > maxDestinationFileLength) {
    return refuse('The file is too large to be a destination.', exportAgain);
  }
  const text = input.replace(/^\uFEFF/, '').trimStart();
  if (text === '') return refuse('The file is empty.', exportAgain);
  if (text.startsWith('PK\u0003\u0004')) {
    return refuse('The file is an archive.', 'Unpack it and use the file of one destination.');
  }
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text);
  if (looksLikeYaml(text)) {
    return refuse('This looks like YAML.', 'Export the destination as JSON or Properties.');
  }
  const read = readProperties(text);
  return read.ok ? withoutSecrets('properties', read.value, []) : read;
}
