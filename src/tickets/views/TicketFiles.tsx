import type {ReactNode} from 'react';
import {saveFile} from '../../page/saveFile';
import {writeCsv, type Table} from '../../text/rules/csv';
import {jiraOnboarding, jiraTickets, serviceNowTickets} from '../rules/importTables';
import type {GuideFacts, Ticket} from '../rules/ticketDocument';
import styles from './Tool.module.css';

interface Props {
  readonly tickets: readonly Ticket[];
  readonly guide: GuideFacts;
}

interface TicketFile {
  readonly label: string;
  readonly name: string;
  readonly table: () => Table;
}

/** All tickets as files for import into ticket systems. */
export function TicketFiles({tickets, guide}: Props): ReactNode {
  const files: readonly TicketFile[] = [
    {
      label: 'Tickets for Jira',
      name: 'afc-tickets-jira.csv',
      table: () => jiraTickets(tickets),
    },
    {
      label: 'Onboarding ticket with sub-tasks for Jira',
      name: 'afc-onboarding-jira.csv',
      table: () => jiraOnboarding(tickets, guide),
    },
    {
      label: 'Tickets for ServiceNow',
      name: 'afc-tickets-servicenow.csv',
      table: () => serviceNowTickets(tickets),
    },
  ];
  return (
    <div role="group" aria-label="Download as CSV" className={styles.files}>
      <p>Download as CSV:</p>
      {files.map(({label, name, table}) => (
        <button
          key={name}
          type="button"
          className="button button--secondary button--sm"
          onClick={() => saveFile(name, writeCsv(table()), 'text/csv')}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
