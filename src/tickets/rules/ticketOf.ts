import type {Topic} from '../../facts/topics';

/** A prefix ends as no ticket ID does: the number of the task follows it. */
export function isPrefix(ticket: string): boolean {
  return /[-._]$/.test(ticket.trim());
}

/** The ticket ID of a task; undefined where the landscape has none. */
export function ticketOf(ticket: string, {planOrder}: Topic): string | undefined {
  const text = ticket.trim();
  if (text === '') return undefined;
  return isPrefix(text) ? `${text}${planOrder}` : text;
}

/** The ticket IDs of a landscape, one for each task or one for all; none where it has none. */
export function ticketsOf(ticket: string, tasks: readonly Topic[]): readonly string[] {
  return [...new Set(tasks.flatMap((task) => ticketOf(ticket, task) ?? []))];
}
