import type {Topic} from '../../facts/topics';

/** Whether a text is a prefix: unlike a ticket ID, it ends so that the task's number can follow. */
export function isPrefix(ticket: string): boolean {
  return /[-._]$/.test(ticket.trim());
}

/** The ticket ID of a task; undefined if the landscape has none. */
export function ticketOf(ticket: string, {planOrder}: Topic): string | undefined {
  const text = ticket.trim();
  if (text === '') return undefined;
  return isPrefix(text) ? `${text}${planOrder}` : text;
}

/** The ticket IDs of a landscape: one for each task, or one for all; empty if it has none. */
export function ticketsOf(ticket: string, tasks: readonly Topic[]): readonly string[] {
  return [...new Set(tasks.flatMap((task) => ticketOf(ticket, task) ?? []))];
}
