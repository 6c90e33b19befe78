import {isTicketId} from '../rules/ticketId';
import {linkParameter} from '../../page/pageAddress';
import {readStorage, writeStorage} from '../../page/safeStorage';

const key = 'afc-guide.ticket';
const tab = () => sessionStorage;

/** The ticket of this tab: from the address, else from an earlier page of the same visit. */
export function currentTicket(): string | undefined {
  const ticket = linkParameter('ticket')?.trim() ?? readStorage(tab, key);
  return ticket && isTicketId(ticket) ? ticket : undefined;
}

/** Shows the ticket of the address, keeps it for this tab, or says that it cannot be used. */
export function applyTicket(): void {
  const ticket = currentTicket();
  if (ticket) writeStorage(tab, key, ticket);
  const root = document.documentElement;
  root.toggleAttribute('data-ticket', ticket !== undefined);
  root.toggleAttribute('data-ticket-invalid', linkParameter('ticket') !== undefined && !ticket);
}
