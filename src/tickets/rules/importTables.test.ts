import {parse} from 'csv-parse/sync';
import {describe, expect, it} from 'vitest';
import {planTopics} from '../../facts/findTopic';
import {writeCsv, type Table} from '../../text/rules/csv';
import {writeCopy} from '../../text/rules/formats';
import {exampleGuide} from './exampleGuide';
import {jiraOnboarding, jiraTickets, serviceNowTickets} from './importTables';
import {ticketsFor} from './ticketDocument';

const landscapes = [
  {name: '=HYPERLINK("http://a.b","x"), Ä', ticket: 'FIN-4711'},
  {name: '日本', ticket: 'AFC-J-'},
  {name: '@Test', ticket: ''},
];
const tasks = planTopics();
const tickets = ticketsFor(landscapes, tasks, exampleGuide);

/** The rows as an import reads them: each row has as many cells as the heading. */
function read(table: Table): string[][] {
  return parse(writeCsv(table), {record_delimiter: '\r\n'});
}

/** Begins as a formula in a spreadsheet. */
const isFormula = (cell: string) => /^[=+\-@\t\r]/.test(cell);

describe('the files for ticket systems', () => {
  it.each([
    ['Jira', jiraTickets(tickets), 1],
    ['Jira with sub-tasks', jiraOnboarding(tickets, exampleGuide), 2],
    ['ServiceNow', serviceNowTickets(tickets), 1],
  ])('%s: complete, without formulas, headings without punctuation', (_system, table, heads) => {
    const [head = [], ...rows] = read(table);
    expect(rows).toHaveLength(tickets.length + heads - 1);
    expect(head.every((name) => /^[A-Z][A-Za-z ]+$/.test(name))).toBe(true);
    expect(rows.flat().filter(isFormula)).toEqual([]);
  });

  it('for Jira: summary, type, wiki text, and one label in each column', () => {
    const [head, first] = read(jiraTickets(tickets));
    expect(head).toEqual(['Summary', 'Issue Type', 'Description', 'Labels', 'Labels', 'Labels']);
    const [ticket] = tickets;
    expect(first).toEqual([
      `'${ticket?.summary}`,
      'Task',
      writeCopy([...(ticket?.facts ?? []), ...(ticket?.checklist ?? [])], 'jira').trimEnd(),
      'afc-connection',
      'afc-separate-systems',
      'hyperlink-http-a-b-x-a',
    ]);
    const labels = read(jiraTickets(tickets)).flatMap((row) => row.slice(3));
    expect(labels.filter((label) => /\s/.test(label))).toEqual([]);
  });

  it('for Jira: the onboarding ticket comes before its sub-tasks, which name it', () => {
    const [head, parent, ...rows] = read(jiraOnboarding(tickets, exampleGuide));
    expect(head?.slice(0, 4)).toEqual(['Issue ID', 'Parent', 'Issue Type', 'Summary']);
    expect(parent?.slice(0, 4)).toEqual([
      '1',
      '',
      'Task',
      'Connect SAP S/4HANA to SAP Advanced Financial Closing',
    ]);
    expect(rows.map(([, above, type]) => `${type} of ${above}`)).toEqual(
      tickets.map(() => 'Sub-task of 1'),
    );
    expect(new Set(rows.map(([id]) => id)).size).toBe(tickets.length);
  });

  it('for ServiceNow: plain text, the checklist apart from the description', () => {
    const [head, ...rows] = read(serviceNowTickets(tickets));
    expect(head).toEqual([
      'Short description',
      'Description',
      'Checklist',
      'Landscape',
      'Ticket',
      'Role',
    ]);
    const row = rows[tasks.length + 2] ?? [];
    expect(row[1]).toContain('\nTicket: AFC-J-3\n');
    expect(row[2]).toContain('\n[ ] 19. Gateway back end: Run SU01');
    expect(row.slice(3)).toEqual(['日本', 'AFC-J-3', 'SAP S/4HANA administrator']);
  });
});
