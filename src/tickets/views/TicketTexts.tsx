import {useId, useState, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {TopologyId} from '../../facts/topologyIds';
import type {Topic} from '../../facts/topics';
import {useStepIndex} from '../../panel/views/useStepIndex';
import {CopyText} from '../../text/views/CopyText';
import type {Landscape} from '../rules/choices';
import {onboardingDocument, onboardingSummary} from '../rules/onboarding';
import {ticketDocument, ticketsFor} from '../rules/ticketDocument';
import {TicketFiles} from './TicketFiles';
import {useTaskSteps} from './useTaskSteps';
import styles from './Tool.module.css';

interface Props {
  readonly topology: TopologyId;
  readonly landscapes: readonly Landscape[];
  readonly tasks: readonly Topic[];
}

/**
 * The tickets: one to preview and copy, all to copy, and as files. Suspends until the steps have
 * loaded.
 */
export function TicketTexts({topology, landscapes, tasks}: Props): ReactNode {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const guide = {
    origin: location.origin,
    baseUrl: useBaseUrl('/'),
    guideVersion: useStepIndex().guideVersion,
    topology,
    steps: useTaskSteps(),
  };
  const tickets = ticketsFor(landscapes, tasks, guide);
  const ticket = tickets.find(({summary}) => summary === chosen);
  return (
    <>
      <TicketFiles tickets={tickets} guide={guide} />
      <div className={styles.pick}>
        <label htmlFor={`${id}ticket`}>Ticket</label>
        <select
          id={`${id}ticket`}
          value={ticket ? chosen : ''}
          onChange={({target}) => setChosen(target.value)}
        >
          <option value="">{onboardingSummary} (with sub-tasks)</option>
          {tickets.map(({summary}) => (
            <option key={summary} value={summary}>
              {summary}
            </option>
          ))}
        </select>
      </div>
      <CopyText
        texts={[
          {
            action: 'Copy this ticket',
            write: () => (ticket ? ticketDocument(ticket) : onboardingDocument(tickets, guide)),
          },
          {
            action: `Copy all ${tickets.length} tickets`,
            write: () => tickets.flatMap(ticketDocument),
          },
        ]}
      />
    </>
  );
}
