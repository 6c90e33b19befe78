import {parseTickKey, type Tick, type TickKey, type Ticks} from './ticks';
import {isTicketId} from './ticketId';
import {topologies, type TopologyId} from '../../facts/topologies';
import {checkKeepable} from './keepableText';
import {quoted} from './plainText';
import {
  isValueName,
  valueDefinitions,
  valueNames,
  type ValueName,
  type Values,
} from '../../facts/valueDefinitions';
import {parseMoment} from './moments';
import {isObject, member} from './parseJson';
import {isRunId, maxTicks, type ChangeTimes, type Run, type RunField} from './run';
import {readRoleCheckSummary} from './roleCheckSummary';
import {checkDoneBy, checkRunName} from './runName';

/** What reading could not use, as sentences. */
export interface Findings {
  /** Broken or hostile input: wrong types, markup, impossible times. */
  readonly damaged: string[];
  /** Well-formed input that this guide doesn't know, such as a value of a later version. */
  readonly unknown: string[];
}

export function noFindings(): Findings {
  return {damaged: [], unknown: []};
}

function isTopologyId(input: unknown): input is TopologyId {
  return topologies.some((topology) => topology.id === input);
}

/** Reads a topology ID; it may be missing. */
export function readTopology(input: unknown, findings: Findings): TopologyId | undefined {
  if (input === undefined) return undefined;
  if (isTopologyId(input)) return input;
  findings.damaged.push('The topology is none that this guide knows.');
  return undefined;
}

/** Reads values: known names with texts that a run may keep. */
export function readValues(input: unknown, findings: Findings): Values {
  const values: Partial<Record<ValueName, string>> = {};
  if (input === undefined) return values;
  if (!isObject(input)) {
    findings.damaged.push('The values are not a list of names and texts.');
    return values;
  }
  for (const [name, text] of Object.entries(input)) {
    if (!/^[A-Za-z][A-Za-z0-9]{0,39}$/.test(name)) {
      findings.damaged.push(`${quoted(name)} cannot be the name of a value.`);
    } else if (!isValueName(name)) {
      findings.unknown.push(`The value ${quoted(name)} is unknown to this guide.`);
    } else if (typeof text !== 'string') {
      findings.damaged.push(`${valueDefinitions[name].label}: the value is not a text.`);
    } else {
      const checked = checkKeepable(name, text);
      if (!checked.ok) findings.damaged.push(`${valueDefinitions[name].label}: ${checked.problem}`);
      else if (text !== '') values[name] = text;
    }
  }
  return values;
}

function readTick(input: unknown): Tick | undefined {
  if (!isObject(input)) return undefined;
  const done = member(input, 'done');
  const at = parseMoment(member(input, 'at'));
  return typeof done === 'boolean' && at !== undefined ? {done, at} : undefined;
}

/** Reads ticks. Keeps steps that the guide doesn't have; the page reports them. */
export function readTicks(input: unknown, findings: Findings): Ticks {
  const ticks: Partial<Record<TickKey, Tick>> = {};
  if (input === undefined) return ticks;
  if (!isObject(input)) {
    findings.damaged.push('The ticks are not a list of steps and times.');
    return ticks;
  }
  const entries = Object.entries(input);
  if (entries.length > maxTicks) {
    findings.damaged.push(`There are ${entries.length} ticks; a run has at most ${maxTicks}.`);
  }
  for (const [key, entry] of entries.slice(0, maxTicks)) {
    const tick = readTick(entry);
    if (parseTickKey(key) && tick) ticks[key as TickKey] = tick;
    else findings.damaged.push(`The tick of ${quoted(key)} has no step or no time.`);
  }
  return ticks;
}

const runFields: readonly RunField[] = [
  'name',
  'ticket',
  'topology',
  'doneBy',
  'roleCheck',
  'deleted',
  ...valueNames,
];

function readChangeTimes(input: unknown): ChangeTimes {
  const times: Partial<Record<RunField, string>> = {};
  if (!isObject(input)) return times;
  for (const field of runFields) {
    const time = parseMoment(member(input, field));
    if (time !== undefined) times[field] = time;
  }
  return times;
}

function readTicket(input: unknown, findings: Findings): string | undefined {
  if (input === undefined) return undefined;
  if (typeof input === 'string' && isTicketId(input)) return input;
  findings.damaged.push('The ticket is no ticket ID.');
  return undefined;
}

function readName(input: unknown, findings: Findings): string {
  const checked = typeof input === 'string' ? checkRunName(input) : undefined;
  if (checked?.ok) return checked.value;
  findings.damaged.push(`The name cannot be used. ${checked?.problem ?? 'It is not a text.'}`);
  return 'Unnamed run';
}

function readDoneBy(input: unknown, findings: Findings): string | undefined {
  if (input === undefined) return undefined;
  const checked = typeof input === 'string' ? checkDoneBy(input) : undefined;
  if (checked?.ok && checked.value !== '') return checked.value;
  findings.damaged.push('The name of whoever does the work cannot be used.');
  return undefined;
}

/** Fields that only this version and later ones write; a run is complete without them. */
function readAdditions(
  input: Readonly<Record<string, unknown>>,
  findings: Findings,
): Pick<Run, 'doneBy' | 'roleCheck' | 'toEnter'> {
  const doneBy = readDoneBy(member(input, 'doneBy'), findings);
  const roleCheck = readRoleCheckSummary(member(input, 'roleCheck'));
  if (member(input, 'roleCheck') !== undefined && !roleCheck)
    findings.damaged.push('The role check has no date or no topology.');
  const names = member(input, 'toEnter');
  const toEnter = Array.isArray(names) ? valueNames.filter((name) => names.includes(name)) : [];
  return {
    ...(doneBy === undefined ? {} : {doneBy}),
    ...(roleCheck === undefined ? {} : {roleCheck}),
    ...(toEnter.length === 0 ? {} : {toEnter}),
  };
}

/**
 * Reads a run from parsed JSON. Never throws; takes what is valid and adds the rest to the
 * findings. Returns undefined if the ID or the time is missing.
 */
export function readRun(input: unknown, findings: Findings): Run | undefined {
  const id = isObject(input) ? member(input, 'id') : undefined;
  if (!isObject(input) || typeof id !== 'string' || !isRunId(id)) {
    findings.damaged.push('A run has no ID.');
    return undefined;
  }
  const createdAt = parseMoment(member(input, 'createdAt'));
  if (createdAt === undefined) {
    findings.damaged.push('A run has no time of creation.');
    return undefined;
  }
  const ticket = readTicket(member(input, 'ticket'), findings);
  const topology = readTopology(member(input, 'topology'), findings);
  return {
    id,
    name: readName(member(input, 'name'), findings),
    ...(ticket === undefined ? {} : {ticket}),
    ...(topology === undefined ? {} : {topology}),
    values: readValues(member(input, 'values'), findings),
    ticks: readTicks(member(input, 'ticks'), findings),
    ...readAdditions(input, findings),
    createdAt,
    ...(member(input, 'deleted') === true ? {deleted: true} : {}),
    changedAt: readChangeTimes(member(input, 'changedAt')),
  };
}
