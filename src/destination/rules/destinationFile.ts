import {accept, refuse, type Checked} from '../../runs/rules/checked';
import type {Values} from '../../facts/valueDefinitions';
import {buildDestinationUrl, missingLabels} from './destinationUrl';
import {writeProperties} from './javaProperties';

/**
 * The properties of a destination, in the order of the cockpit's form. Never contains a password.
 */
export type DestinationProperties = ReadonlyMap<string, string>;

/** A format that the cockpit imports (src/facts/evidence.md#destination-files). */
export type DestinationFormat = 'json' | 'properties';

/**
 * The destination for AFC from usable values (src/facts/evidence.md#destination-properties,
 * #destination-files), or what is missing. The file has no key for the password, which the reader
 * enters in the cockpit.
 */
export function destinationFrom(values: Values): Checked<DestinationProperties> {
  const missing = missingLabels(
    ['destinationName', 'virtualHost', 'virtualPort', 'client', 'technicalUser'],
    values,
  );
  if (missing !== undefined) {
    return refuse('Values for the destination are missing.', `Enter: ${missing}.`);
  }
  const url = buildDestinationUrl(values);
  if (!url.ok) return url;
  const {destinationName = '', technicalUser = '', locationId} = values;
  return accept(
    new Map([
      ['Name', destinationName],
      ['Type', 'HTTP'],
      ['URL', url.value],
      ['ProxyType', 'OnPremise'],
      ['Authentication', 'BasicAuthentication'],
      ['User', technicalUser],
      ...(locationId ? [['CloudConnectorLocationId', locationId] as const] : []),
    ]),
  );
}

/**
 * Writes a destination as the cockpit exports it in JSON: `exportTime` and `destination`, with
 * strings only (src/facts/evidence.md#destination-files). `now` is ISO 8601.
 */
export function writeDestinationJson(properties: DestinationProperties, now: string): string {
  const exportTime = now
    .replace('T', ' ')
    .replace(/(?:\.(\d+))?Z$/, (_all, fraction = '') => `.${(fraction as string).padEnd(9, '0')}`);
  const destination = Object.fromEntries(properties);
  return `${JSON.stringify({exportTime, destination}, null, 2)}\n`;
}

const days = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date and time as Java prints it: `Mon May 19 15:34:09 UTC 2025`. */
function javaDate(now: string): string {
  const date = new Date(now);
  const day = String(date.getUTCDate()).padStart(2, '0');
  const time = date.toISOString().slice(11, 19);
  return `${days[date.getUTCDay()]} ${months[date.getUTCMonth()]} ${day} ${time} UTC ${date.getUTCFullYear()}`;
}

/** Writes a destination as the cockpit exports it as Properties (src/facts/evidence.md#destination-files). */
export function writeDestinationProperties(properties: DestinationProperties, now: string): string {
  return writeProperties(properties, ['', javaDate(now)]);
}

/** Writes a destination in a format. */
export function writeDestination(
  properties: DestinationProperties,
  format: DestinationFormat,
  now: string,
): string {
  return format === 'json'
    ? writeDestinationJson(properties, now)
    : writeDestinationProperties(properties, now);
}

/** The name of the file, from the name of the destination, which contains only valid characters. */
export function destinationFileName(
  properties: DestinationProperties,
  format: DestinationFormat,
): string {
  const name = properties.get('Name') ?? 'destination';
  return `${name}.${format === 'json' ? 'json' : 'properties'}`;
}
