import type {Table} from '../../text/rules/csv';
import {writeCopy} from '../../text/rules/formats';
import {onboardingBody, onboardingSummary} from './onboarding';
import {commonLabels, type GuideFacts, type Ticket} from './ticketDocument';

/*
 * Atlassian, "Importing data from CSV" and "CSV import: Parent-child mapping": a heading row with a
 * Summary column and without punctuation; several values use several columns with the same name;
 * parents come before their sub-tasks, whose Parent is the Issue ID in the file.
 * ServiceNow, "Supported import formats": RFC 4180, the first row names the columns.
 * Neither says that it skips a byte-order mark, which would become part of the first name.
 */

const wiki = ({facts, checklist}: Ticket) => writeCopy([...facts, ...checklist], 'jira').trimEnd();

/** All rows have the same columns, so labels that a row does not have are empty. */
function labelsOf(tickets: readonly Ticket[]): {
  readonly head: readonly string[];
  readonly cells: (labels: readonly string[]) => readonly string[];
} {
  const width = Math.max(...tickets.map(({labels}) => labels.length));
  const all = Array.from({length: width}, (_none, index) => index);
  return {
    head: all.map(() => 'Labels'),
    cells: (labels) => all.map((index) => labels[index] ?? ''),
  };
}

/** One ticket for each task and landscape, for Jira. */
export function jiraTickets(tickets: readonly Ticket[]): Table {
  const {head, cells} = labelsOf(tickets);
  return [
    ['Summary', 'Issue Type', 'Description', ...head],
    ...tickets.map((ticket) => [ticket.summary, 'Task', wiki(ticket), ...cells(ticket.labels)]),
  ];
}

/** One onboarding ticket with the tickets as sub-tasks, for Jira. */
export function jiraOnboarding(tickets: readonly Ticket[], guide: GuideFacts): Table {
  const {head, cells} = labelsOf(tickets);
  const body = writeCopy(onboardingBody(tickets, guide), 'jira').trimEnd();
  return [
    ['Issue ID', 'Parent', 'Issue Type', 'Summary', 'Description', ...head],
    ['1', '', 'Task', onboardingSummary, body, ...cells(commonLabels(guide))],
    ...tickets.map((ticket, index) => [
      String(index + 2),
      '1',
      'Sub-task',
      ticket.summary,
      wiki(ticket),
      ...cells(ticket.labels),
    ]),
  ];
}

/**
 * One ticket for each task and landscape, for an import set of ServiceNow. The checklist has a
 * separate column, because it is too long for the description field.
 */
export function serviceNowTickets(tickets: readonly Ticket[]): Table {
  return [
    ['Short description', 'Description', 'Checklist', 'Landscape', 'Ticket', 'Role'],
    ...tickets.map(({summary, facts, checklist, landscape, id = '', roles}) => [
      summary,
      writeCopy(facts, 'plain').trimEnd(),
      writeCopy(checklist, 'plain').trimEnd(),
      landscape.name,
      id,
      roles.join(', '),
    ]),
  ];
}
