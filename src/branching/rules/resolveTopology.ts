import {parseTopology, toTopologyId} from './parseTopology';
import type {TopologyId} from '../../facts/topologyIds';

/** Everything that influences which topology a page shows. */
export interface TopologyInputs {
  /** The topology that the page itself belongs to. */
  readonly page: TopologyId | undefined;
  /** The raw value of `?topology=`. */
  readonly query: string | null | undefined;
  /** The branch that contains the step of the link. */
  readonly step: TopologyId | undefined;
  /** The topology of the run that has the ticket in the link. */
  readonly run?: TopologyId | undefined;
  /** The raw choice in this tab. */
  readonly tab: string | null;
  /** The raw stored choice. */
  readonly stored: string | null;
}

/** Which topology a page shows, and what it must say about it. */
export interface ResolvedTopology {
  readonly topology: TopologyId | undefined;
  readonly from: 'page' | 'query' | 'step' | 'run' | 'tab' | 'stored' | 'none';
  /** The topology in a link that the guide does not know. */
  readonly unknown?: string;
  /** Whether to rewrite the query to the ID of the topology. */
  readonly rewriteQuery: boolean;
  /** Whether a link opened another topology than the stored one. */
  readonly differsFromStored: boolean;
  /** The topology in the link, if the page or the step belongs to another one. */
  readonly asksFor?: TopologyId;
}

type Choice = Pick<ResolvedTopology, 'topology' | 'from'>;

function firstMatch(inputs: TopologyInputs, query: TopologyId | undefined): Choice {
  const tab = toTopologyId(inputs.tab);
  const stored = toTopologyId(inputs.stored);
  if (inputs.page) return {topology: inputs.page, from: 'page'};
  if (query) return {topology: query, from: 'query'};
  if (inputs.step) return {topology: inputs.step, from: 'step'};
  if (inputs.run) return {topology: inputs.run, from: 'run'};
  if (tab) return {topology: tab, from: 'tab'};
  if (stored) return {topology: stored, from: 'stored'};
  return {topology: undefined, from: 'none'};
}

/**
 * Decides in order of precedence: page, query, step, run, tab, stored, none. An earlier choice
 * never replaces an unknown value in a link: the page must ask.
 */
export function resolveTopology(inputs: TopologyInputs): ResolvedTopology {
  const query = parseTopology(inputs.query);
  if (query.kind === 'unknown' && !inputs.page) {
    const asked = {unknown: query.raw, rewriteQuery: false, differsFromStored: false};
    return {topology: undefined, from: 'none', ...asked};
  }
  const wanted = query.kind === 'known' ? query.id : undefined;
  const choice = firstMatch(inputs, wanted);
  const stored = toTopologyId(inputs.stored);
  const byLink = ['query', 'step', 'run', 'tab'].includes(choice.from);
  const other = inputs.page ? wanted : inputs.step;
  return {
    ...choice,
    rewriteQuery: choice.from === 'query' && query.kind === 'known' && !query.canonical,
    differsFromStored: byLink && stored !== undefined && stored !== choice.topology,
    ...(other && other !== choice.topology ? {asksFor: other} : {}),
    ...(query.kind === 'unknown' ? {unknown: query.raw} : {}),
  };
}
