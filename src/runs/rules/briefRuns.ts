import {topologyIds, type TopologyId} from '../../facts/topologyIds';
import {isObject, member, parseJson} from './parseJson';
import {isRunId} from './run';
import type {RunIdentity} from './runOfPage';
import {isTicketId} from './ticketId';

/** The part of a run that the first view of a page depends on. */
export interface BriefRun extends RunIdentity {
  readonly topology?: TopologyId;
}

/** What the script in <head> reads from the stored runs. */
export interface BriefRuns {
  readonly runs: readonly BriefRun[];
  readonly lastId?: string;
}

function briefRun(input: unknown): readonly BriefRun[] {
  const id = isObject(input) ? member(input, 'id') : undefined;
  if (!isObject(input) || typeof id !== 'string' || !isRunId(id)) return [];
  const ticket = member(input, 'ticket');
  const topology = topologyIds.find((each) => each === member(input, 'topology'));
  return [
    {
      id,
      ...(typeof ticket === 'string' && isTicketId(ticket) ? {ticket} : {}),
      ...(topology === undefined ? {} : {topology}),
      ...(member(input, 'deleted') === true ? {deleted: true} : {}),
    },
  ];
}

/**
 * Reads the stored text before the first paint, without checking values and ticks: that code is too
 * large to load on every page.
 */
export function readBriefRuns(text: string | null): BriefRuns {
  const content = parseJson(text ?? '')?.content;
  const runs = isObject(content) ? member(content, 'runs') : undefined;
  if (!isObject(content) || !Array.isArray(runs)) return {runs: []};
  const lastId = member(content, 'selectedId');
  return {
    runs: (runs as unknown[]).flatMap(briefRun),
    ...(typeof lastId === 'string' ? {lastId} : {}),
  };
}
