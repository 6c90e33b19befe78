import {withContext} from '../rules/topologyLink';
import {topologyOfPath} from '../rules/parseTopology';
import type {TopologyId} from '../../facts/topologyIds';
import {pagePath} from '../../page/pageAddress';
import {currentTicket} from '../../runs/browser/ticketState';
import {currentTopology} from '../../page/pageTopology';

/** What a link says besides the page. Missing parts come from what the page shows. */
export interface LinkWords {
  readonly step?: string | undefined;
  readonly topology?: TopologyId | undefined;
  readonly ticket?: string | undefined;
}

/**
 * The absolute address of a page with topology, step and ticket. The step is in the query, because
 * single sign-on drops fragments.
 */
export function linkTo(path: string, {step, topology, ticket}: LinkWords = {}): string {
  const context = {topology: topology ?? currentTopology(), ticket: ticket ?? currentTicket()};
  const address = withContext(path, context, topologyOfPath(path) !== undefined);
  const url = new URL(address, location.origin);
  if (step) url.searchParams.set('step', step);
  return url.href;
}

/** The absolute address of this page, or of a step on it. */
export function linkHere(words: LinkWords = {}): string {
  return linkTo(pagePath(), words);
}
