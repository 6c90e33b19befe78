import {isTicketId} from '../domain/ticket/ticketId';
import {readStorage, writeStorage} from './safeStorage';

const key = 'afc-guide.ticket';
const tab = () => sessionStorage;

/** The ticket of this tab: from the address, else from an earlier page of the same visit. */
export function currentTicket(): string | undefined {
  const fromLink = new URLSearchParams(location.search).get('ticket');
  const ticket = fromLink ?? readStorage(tab, key);
  return ticket && isTicketId(ticket) ? ticket : undefined;
}

/** Shows the ticket of the address, keeps it for this tab, or says that it cannot be used. */
export function applyTicket(): void {
  const fromLink = new URLSearchParams(location.search).get('ticket');
  const ticket = currentTicket();
  if (ticket) writeStorage(tab, key, ticket);
  const root = document.documentElement;
  root.toggleAttribute('data-ticket', ticket !== undefined);
  root.toggleAttribute('data-ticket-invalid', Boolean(fromLink) && !ticket);
}
