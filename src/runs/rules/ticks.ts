import {topologyIds, type TopologyId} from '../../facts/topologyIds';

/** Where a tick counts: in one topology, or `any` if the reader had not chosen one yet. */
export type TickScope = TopologyId | 'any';

/** `<scope>/<stepId>`. It has no step numbers, so that renumbering a page loses nothing. */
export type TickKey = `${TickScope}/${string}`;

/** A step's tick or its removal, and when. */
export interface Tick {
  readonly done: boolean;
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string;
}

/** All ticks of a run. */
export type Ticks = Readonly<Partial<Record<TickKey, Tick>>>;

const keyPattern = /^(one-system|separate-systems|any)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;
const maxKeyLength = 120;

/** The key of a step's tick. */
export function tickKey(stepId: string, scope: TickScope): TickKey {
  return `${scope}/${stepId}`;
}

/** Splits a key; undefined if it isn't one. */
export function parseTickKey(key: string): {scope: TickScope; stepId: string} | undefined {
  if (key.length > maxKeyLength) return undefined;
  const match = keyPattern.exec(key);
  const scope = match?.[1];
  const stepId = match?.[2];
  return scope === undefined || stepId === undefined
    ? undefined
    : {scope: scope as TickScope, stepId};
}

/** Ticks a step off or removes the tick. An invalid step ID changes nothing. */
export function withTick(
  ticks: Ticks,
  step: {readonly stepId: string; readonly scope: TickScope},
  tick: Tick,
): Ticks {
  const key = tickKey(step.stepId, step.scope);
  return parseTickKey(key) ? {...ticks, [key]: tick} : ticks;
}

/** When a step was last ticked or unticked, in any topology. */
export function lastTickedAt(ticks: Ticks, stepId: string): string | undefined {
  return ([...topologyIds, 'any'] as const)
    .map((scope) => ticks[tickKey(stepId, scope)]?.at)
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
}

/** The later of two ticks; at the same time, the one that is done. */
export function laterTick(first: Tick | undefined, second: Tick | undefined): Tick | undefined {
  if (!first || !second) return first ?? second;
  if (first.at !== second.at) return first.at > second.at ? first : second;
  return first.done ? first : second;
}

/**
 * The tick that counts for a step: the later of its tick in this topology and the one made before a
 * topology was chosen. A tick of the other topology never counts.
 */
export function tickOf(
  ticks: Ticks,
  stepId: string,
  topology: TopologyId | undefined,
): Tick | undefined {
  const general = ticks[tickKey(stepId, 'any')];
  return topology === undefined ? general : laterTick(ticks[tickKey(stepId, topology)], general);
}

/** When a step was ticked off, or undefined if it is open. */
export function doneAt(
  ticks: Ticks,
  stepId: string,
  topology: TopologyId | undefined,
): string | undefined {
  const tick = tickOf(ticks, stepId, topology);
  return tick?.done ? tick.at : undefined;
}

/** Merges the ticks of two tabs: for each step, the later tick wins. */
export function mergeTicks(first: Ticks, second: Ticks): Ticks {
  const merged: Partial<Record<TickKey, Tick>> = {...first};
  for (const [key, tick] of Object.entries(second) as [TickKey, Tick][]) {
    merged[key] = laterTick(first[key], tick);
  }
  return merged;
}
