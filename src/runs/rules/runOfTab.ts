import {isSameTicket, isTicketId} from './ticketId';
import type {TopologyId} from '../../facts/topologies';
import {createRun, selectOrCreateByTicket, selectRun, setTopology, undoDelete} from './changeRuns';
import {isRunId, selectedRun, visibleRuns, type Birth, type Run, type Runs} from './run';
import {without} from './without';

/** The run that a tab showed last, and the ticket that the tab had then. */
export interface RememberedRun {
  readonly id: string;
  readonly ticket?: string;
}

/** What a tab knows besides the stored runs. */
export interface TabContext {
  readonly remembered?: RememberedRun;
  readonly ticket?: string;
}

/** The text in which a tab remembers its run: `<id>` or `<id>@<ticket>`. */
export function writeRememberedRun({id, ticket}: RememberedRun): string {
  return ticket === undefined ? id : `${id}@${ticket}`;
}

/** Reads what a tab remembers; gives nothing if it is damaged. */
export function readRememberedRun(text: string | null): RememberedRun | undefined {
  const [id = '', ticket, ...rest] = (text ?? '').split('@');
  if (!isRunId(id) || rest.length > 0) return undefined;
  if (ticket === undefined) return {id};
  return isTicketId(ticket) ? {id, ticket} : undefined;
}

/** The ticket of a tab, if no run is there for it yet. */
export function ticketWithoutRun(state: Runs, ticket: string | undefined): string | undefined {
  return ticket !== undefined && !runOfTicket(state, ticket) ? ticket : undefined;
}

function runOfTicket(state: Runs, ticket: string): Run | undefined {
  return visibleRuns(state).find(
    (run) => run.ticket !== undefined && isSameTicket(run.ticket, ticket),
  );
}

/**
 * Shows the run that belongs to a tab. What the reader picked while the tab had its present ticket
 * goes first, then the run of the ticket. A ticket without a run shows none: the values of another
 * piece of work must not stand under it. Opening a link makes no run.
 */
export function selectForTab(state: Runs, {remembered, ticket}: TabContext): Runs {
  const kept = visibleRuns(state).find((run) => run.id === remembered?.id);
  if (kept && remembered?.ticket === ticket) return selectRun(state, kept.id);
  if (ticket !== undefined) {
    const own = runOfTicket(state, ticket);
    return own ? selectRun(state, own.id) : without(state, 'selectedId');
  }
  return kept ? selectRun(state, kept.id) : state;
}

/**
 * The state with a run to write into: the shown one, which comes back if another tab has deleted
 * it, else that of the tab's ticket, else a new one; none if there are too many. The run remembers
 * the topology of the page if it has none yet.
 */
export function runToWrite(
  state: Runs,
  birth: Birth,
  page: {readonly ticket?: string; readonly topology?: TopologyId},
): Runs {
  const {ticket, topology} = page;
  const shown = selectedRun(state);
  const chosen = shown
    ? undoDelete(state, shown.id, birth.now)
    : ticket === undefined
      ? createRun(state, birth, {topology})
      : selectOrCreateByTicket(state, ticket, {...birth, topology});
  const run = selectedRun(chosen);
  return run && run.topology === undefined && topology !== undefined
    ? setTopology(chosen, run.id, topology, birth.now)
    : chosen;
}
