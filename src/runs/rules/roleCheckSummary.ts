import {isSystemId, type SystemId} from '../../facts/systems';
import {topologyIds, type TopologyId} from '../../facts/topologyIds';
import {isObject, member} from './parseJson';
import {plainLine} from './plainText';

/** What a role check found in one system. */
export interface RoleCheckSystem {
  readonly system: SystemId;
  readonly roles: readonly string[];
  /** The findings by status, in words: “1 missing, 2 met”. */
  readonly result: string;
}

/** What a run keeps of a role check: names and verdicts, but no file content. */
export interface RoleCheckSummary {
  /** The day of the check, ISO 8601. */
  readonly date: string;
  readonly topology: TopologyId;
  /** The conclusion, in one sentence. */
  readonly verdict: string;
  /** The version of SAP's requirement that the roles were compared against. */
  readonly requirement: string;
  readonly systems: readonly RoleCheckSystem[];
  readonly files: readonly string[];
}

const maxNames = 50;
const maxNameLength = 120;
const maxSentenceLength = 500;

function lineOf(input: unknown, maxLength: number): string {
  return typeof input === 'string' ? plainLine(input, maxLength) : '';
}

function namesOf(input: unknown): readonly string[] {
  if (!Array.isArray(input)) return [];
  return (input as unknown[])
    .slice(0, maxNames)
    .map((name) => lineOf(name, maxNameLength))
    .filter((name) => name !== '');
}

function systemsOf(input: unknown): readonly RoleCheckSystem[] {
  if (!Array.isArray(input)) return [];
  return (input as unknown[]).slice(0, 6).flatMap((entry): readonly RoleCheckSystem[] => {
    const system = isObject(entry) ? member(entry, 'system') : undefined;
    if (!isObject(entry) || typeof system !== 'string' || !isSystemId(system)) return [];
    const result = lineOf(member(entry, 'result'), maxSentenceLength);
    return [{system, roles: namesOf(member(entry, 'roles')), result}];
  });
}

/**
 * Reads a summary from a role check, a file or the storage. Names come from other people's files,
 * so they are cut and stripped of markup and hidden characters. Returns undefined if the date or
 * the topology is missing.
 */
export function readRoleCheckSummary(input: unknown): RoleCheckSummary | undefined {
  if (!isObject(input)) return undefined;
  const date = member(input, 'date');
  const topology = topologyIds.find((id) => id === member(input, 'topology'));
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !topology) return undefined;
  return {
    date,
    topology,
    verdict: lineOf(member(input, 'verdict'), maxSentenceLength),
    requirement: lineOf(member(input, 'requirement'), maxNameLength),
    systems: systemsOf(member(input, 'systems')),
    files: namesOf(member(input, 'files')),
  };
}
