const ticketPattern = /^[A-Za-z0-9._-]{1,40}$/;

/** What `isTicketId` accepts, as part of a sentence. */
export const ticketIdRule = 'letters, digits, dots, underscores and hyphens, at most 40';

/** Whether a text is a ticket ID: `[A-Za-z0-9._-]{1,40}`. */
export function isTicketId(text: string): boolean {
  return ticketPattern.test(text);
}

/** Whether two IDs name the same ticket. Ticket systems ignore case. */
export function isSameTicket(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}

/** Whether a run has the ticket. */
export function hasTicket(run: {readonly ticket?: string}, ticket: string): boolean {
  return run.ticket !== undefined && isSameTicket(run.ticket, ticket);
}
