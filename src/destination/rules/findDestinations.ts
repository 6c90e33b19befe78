import {isObject, parseJson} from '../../runs/rules/parseJson';
import {realKeyOf} from './nearNames';
import {maxDepth, placeOf, secretsIn} from './secrets';

/** An object with named members, as in JSON and YAML. */
export type Node = Readonly<Record<string, unknown>>;

/** What a file contains. */
export interface Found {
  /** The destinations, each with its place in the file. */
  readonly destinations: readonly {readonly node: Node; readonly place: string}[];
  /** The places of secrets outside the destinations. */
  readonly secrets: readonly string[];
}

const typicalKeys = ['Name', 'Type', 'URL', 'ProxyType', 'Authentication'];
const nearKeys = [...typicalKeys, 'User', 'CloudConnectorLocationId'];
const nothing: Found = {destinations: [], secrets: []};

/** Whether an object is a destination; needs less evidence if its key says so. */
function isDestination(node: Node, key: string): boolean {
  const keys = Object.keys(node).filter((name) => typeof node[name] !== 'object');
  const exact = typicalKeys.filter((name) => keys.includes(name)).length;
  const near = new Set(keys.map(realKeyOf).filter((name) => nearKeys.includes(name ?? ''))).size;
  const hasDestinationKey = /^destination/i.test(key);
  return exact >= (hasDestinationKey ? 1 : 2) || near >= (hasDestinationKey ? 2 : 3);
}

function joined(all: readonly Found[]): Found {
  return {
    destinations: all.flatMap(({destinations}) => destinations),
    secrets: [...new Set(all.flatMap(({secrets}) => secrets))],
  };
}

/** Environment variables often contain JSON as text. */
function parsedText(text: string): unknown {
  return /^\s*[[{]/.test(text) ? parseJson(text)?.content : undefined;
}

/**
 * Finds the destinations in the parsed file at any depth: in the frame of an export, in a response
 * of the Destination service, or in lists.
 */
function findDestinations(value: unknown, key = '', place = '', depth = 0): Found {
  if (depth > maxDepth) return nothing;
  const inside = typeof value === 'string' ? parsedText(value) : undefined;
  if (inside !== undefined) return findDestinations(inside, key, place, depth + 1);
  if (Array.isArray(value)) {
    return joined(
      value.map((item: unknown, index) =>
        findDestinations(item, key, `${place}[${index + 1}]`, depth + 1),
      ),
    );
  }
  if (!isObject(value)) return {...nothing, secrets: secretsIn(key, value, place)};
  if (isDestination(value, key)) return {destinations: [{node: value, place}], secrets: []};
  const all = Object.entries(value).map(([name, item]) =>
    findDestinations(item, name, placeOf(place, name), depth + 1),
  );
  const found = joined(all);
  if (found.destinations.length > 0) return found;
  // Report a secret subtree once, however many texts it contains.
  return {destinations: [], secrets: secretsIn(key, value, place)};
}

/**
 * The destinations of a whole file. A file that is a single destination needs only one known key.
 */
export function destinationsIn(value: unknown): Found {
  const found = findDestinations(value);
  const isBare = isObject(value) && typicalKeys.some((name) => typeof value[name] === 'string');
  return isBare && found.destinations.length === 0
    ? {destinations: [{node: value, place: ''}], secrets: []}
    : found;
}
