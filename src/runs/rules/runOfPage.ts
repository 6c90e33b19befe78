import type {Checked} from './checked';
import {isRunId, type Run} from './run';
import {hasTicket, isTicketId} from './ticketId';

/** What identifies a run; all that the script in <head> reads. */
export type RunIdentity = Pick<Run, 'id' | 'ticket' | 'deleted'>;

/** What a tab remembers from earlier pages. */
export interface TabMemory {
  /** The run that the tab showed last. */
  readonly id?: string;
  /** The ticket that the tab showed last, whether it has a run or not. */
  readonly ticket?: string;
  /** Whether the page itself has shown the run; if so, it stays even if another tab deletes it. */
  readonly isOpen?: boolean;
}

/** Everything that decides which run a page shows. */
export interface PageInputs<R extends RunIdentity> {
  /** The ticket in the address, or why it can't be used; undefined if the address has none. */
  readonly link: Checked<string> | undefined;
  readonly tab: TabMemory;
  readonly runs: readonly R[];
  /** The run that any tab showed last. */
  readonly lastId?: string | undefined;
}

/** The ticket that a page shows, and the run that its ticks and values belong to. */
export interface PageRun<R extends RunIdentity> {
  readonly ticket?: string;
  readonly run?: R;
}

/**
 * Finds the run of a page. The ticket in the address decides, then what the tab remembers, then the
 * run shown last. A ticket without a run gets none, because values of other work must not appear
 * under it. So the run always has the ticket that the page shows.
 */
export function runOfPage<R extends RunIdentity>(inputs: PageInputs<R>): PageRun<R> {
  const {link, tab, runs, lastId} = inputs;
  if (link && !link.ok) return {};
  const isThere = (run: R) => !run.deleted || (tab.isOpen === true && run.id === tab.id);
  const ticket = link?.value ?? tab.ticket;
  if (ticket !== undefined) {
    const found = runs.filter((run) => hasTicket(run, ticket) && isThere(run));
    const visible = found.filter((run) => !run.deleted);
    // In earlier versions, two runs could have the same ticket.
    const byId = (id: string | undefined) => visible.find((run) => run.id === id);
    const run = byId(tab.id) ?? byId(lastId) ?? visible[0] ?? found[0];
    return run ? {ticket: run.ticket ?? ticket, run} : {ticket};
  }
  const wanted = runs.some(({id}) => id === tab.id) ? tab.id : lastId;
  const run = runs.find((each) => each.id === wanted && isThere(each));
  if (!run) return {};
  return run.ticket === undefined ? {run} : {ticket: run.ticket, run};
}

/** Reads the run and the ticket that a tab remembers, and ignores damaged parts. */
export function readTabMemory(id: string | null, ticket: string | null): TabMemory {
  // Earlier versions wrote the ticket after the ID: `<id>@<ticket>`.
  const [ownId = ''] = (id ?? '').split('@');
  return {
    ...(isRunId(ownId) ? {id: ownId} : {}),
    ...(ticket !== null && isTicketId(ticket) ? {ticket} : {}),
  };
}
