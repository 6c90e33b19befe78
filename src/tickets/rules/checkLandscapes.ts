import {planTopics} from '../../facts/findTopic';
import {accept, refuse, type Checked} from '../../runs/rules/checked';
import {quoted} from '../../runs/rules/plainText';
import {checkRunName} from '../../runs/rules/runName';
import {isSameTicket, isTicketId, ticketIdRule} from '../../runs/rules/ticketId';
import {isEntered, type Landscape} from './choices';
import {ticketsOf} from './ticketOf';

const isSameName = (first: string, second: string) =>
  first.trim().toLowerCase() === second.trim().toLowerCase();

/** Checks the name of a landscape against the names of the others. */
export function checkName(name: string, others: readonly Landscape[]): Checked<string> {
  if (name.trim() === '')
    return refuse('The landscape has no name.', 'Enter a name, for example Development.');
  return others.some((other) => isSameName(other.name, name))
    ? refuse(`Another landscape is called ${quoted(name)}.`, 'Enter another name.')
    : checkRunName(name);
}

/**
 * Checks the ticket ID or prefix of a landscape against those of the others. A ticket belongs to
 * one landscape: its link selects the ticks and values of that landscape. Considers all tasks of
 * the plan, so that choosing another task never invalidates a ticket.
 */
export function checkTicket(ticket: string, others: readonly Landscape[]): Checked<string> {
  const tasks = planTopics();
  const own = ticketsOf(ticket, tasks);
  if (!own.every(isTicketId))
    return refuse(`${quoted(ticket)} is no ticket ID.`, `Allowed are ${ticketIdRule}.`);
  const taken = others.find((other) =>
    ticketsOf(other.ticket, tasks).some((theirs) => own.some((id) => isSameTicket(id, theirs))),
  );
  return taken
    ? refuse(
        `${taken.name.trim() === '' ? 'Another landscape' : quoted(taken.name)} has this ticket.`,
        'Enter another one: each landscape needs its own.',
      )
    : accept(ticket.trim());
}

/** The landscapes if they are ready for tickets, or the first reason why they are not. */
export function checkLandscapes(landscapes: readonly Landscape[]): Checked<readonly Landscape[]> {
  const entered = landscapes.filter(isEntered);
  if (entered.length === 0) return refuse('There is no landscape yet.', 'Enter the first one.');
  const ready: Landscape[] = [];
  for (const landscape of entered) {
    const others = entered.filter((other) => other !== landscape);
    const name = checkName(landscape.name, others);
    if (!name.ok) return name;
    const ticket = checkTicket(landscape.ticket, others);
    if (!ticket.ok) return ticket;
    ready.push({name: name.value, ticket: ticket.value});
  }
  return accept(ready);
}
