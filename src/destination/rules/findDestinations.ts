import {isObject, parseJson} from '../../runs/rules/parseJson';
import {realKeyOf} from './nearNames';
import {maxDepth, placeOf, secretsIn} from './secrets';

/** An object with named members, as JSON and YAML have them. */
export type Node = Readonly<Record<string, unknown>>;

/** What was found in a file. */
export interface Found {
  /** The destinations, each with its place in the file. */
  readonly destinations: readonly {readonly node: Node; readonly place: string}[];
  /** The places of secrets outside of them. */
  readonly secrets: readonly string[];
}

const typicalKeys = ['Name', 'Type', 'URL', 'ProxyType', 'Authentication'];
const nearKeys = [...typicalKeys, 'User', 'CloudConnectorLocationId'];
const nothing: Found = {destinations: [], secrets: []};

/** Whether an object is a destination; one in a place that is called so needs fewer signs. */
function isDestination(node: Node, key: string): boolean {
  const keys = Object.keys(node).filter((name) => typeof node[name] !== 'object');
  const exact = typicalKeys.filter((name) => keys.includes(name)).length;
  const near = new Set(keys.map(realKeyOf).filter((name) => nearKeys.includes(name ?? ''))).size;
  const isCalledSo = /^destination/i.test(key);
  return exact >= (isCalledSo ? 1 : 2) || near >= (isCalledSo ? 2 : 3);
}

function joined(all: readonly Found[]): Found {
  return {
    destinations: all.flatMap(({destinations}) => destinations),
    secrets: [...new Set(all.flatMap(({secrets}) => secrets))],
  };
}

/** What an environment variable holds is often JSON in a text. */
function insideText(text: string): unknown {
  return /^\s*[[{]/.test(text) ? parseJson(text)?.content : undefined;
}

/**
 * Finds the destinations in what came out of a file, wherever they are: in the frame of an export,
 * in an answer of the Destination service, in lists of any depth.
 */
function findDestinations(value: unknown, key = '', place = '', depth = 0): Found {
  if (depth > maxDepth) return nothing;
  const inside = typeof value === 'string' ? insideText(value) : undefined;
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
  // A secret subtree has one name, however many texts it holds.
  return {destinations: [], secrets: secretsIn(key, value, place)};
}

/** The destinations of a whole file. One that is nothing but a destination needs one key only. */
export function destinationsIn(value: unknown): Found {
  const found = findDestinations(value);
  const isBare = isObject(value) && typicalKeys.some((name) => typeof value[name] === 'string');
  return isBare && found.destinations.length === 0
    ? {destinations: [{node: value, place: ''}], secrets: []}
    : found;
}
