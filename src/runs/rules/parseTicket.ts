import {accept, refuse, type Checked} from './checked';
import {quoted} from './plainText';
import {isTicketId, ticketIdRule} from './ticketId';

/**
 * Reads the ticket of a link, `?ticket=`: undefined if the link has none, else the ID or what is
 * wrong with it.
 */
export function parseTicket(parameter: string | null | undefined): Checked<string> | undefined {
  const text = parameter?.trim() ?? '';
  if (text === '') return undefined;
  return isTicketId(text)
    ? accept(text)
    : refuse(`${quoted(text)} is no ticket ID.`, `Allowed are ${ticketIdRule}.`);
}
