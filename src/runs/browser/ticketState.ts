import {fill} from '../../page/fill';
import {linkParameter, rewriteQuery} from '../../page/pageAddress';
import {readStorage} from '../../page/safeStorage';
import {readBriefRuns, type BriefRun} from '../rules/briefRuns';
import type {Checked} from '../rules/checked';
import {parseTicket} from '../rules/parseTicket';
import {runOfPage, type PageRun} from '../rules/runOfPage';
import {runsKey} from './runsKey';
import {readTab, writeTab} from './tabMemory';
import {textStore} from './textStore';

const tab = textStore(() => sessionStorage);
const root = () => document.documentElement;

/** The ticket in the address, or why it can't be used; undefined if the address has none. */
export const ticketOfAddress = (): Checked<string> | undefined =>
  parseTicket(linkParameter('ticket'));

/** The ticket that the page shows, as set by the script in <head> or by the runs. */
export function currentTicket(): string | undefined {
  return root().dataset.ticket;
}

/** Shows a ticket on the page, or removes it. */
export function showTicket(ticket: string | undefined): void {
  root().toggleAttribute('data-ticket-invalid', ticketOfAddress()?.ok === false);
  if (ticket === currentTicket()) return;
  if (ticket === undefined) delete root().dataset.ticket;
  else root().dataset.ticket = ticket;
  fill('[data-ticket-id]', ticket ?? '');
  document.dispatchEvent(new Event('ticketchange'));
}

/** Puts the ticket of the chosen run into the address, or removes it. */
export function moveToTicket(ticket: string | undefined): void {
  try {
    rewriteQuery({ticket});
  } catch {
    // Browsers refuse too many changes of the address: the page keeps its ticket.
  }
}

/** The page's run, if it is stored. */
export function storedRunOfPage(): PageRun<BriefRun> {
  return runOfPage({
    link: ticketOfAddress(),
    tab: readTab(tab),
    ...readBriefRuns(readStorage(() => localStorage, runsKey)),
  });
}

/** Shows the page's ticket before its runs are read, and remembers it for this tab. */
export function applyTicket(): void {
  const {ticket, run} = storedRunOfPage();
  if (ticketOfAddress()?.ok !== false) writeTab(tab, {id: run?.id ?? readTab(tab).id, ticket});
  showTicket(ticket);
}
