import {topologyById} from '../../facts/topologies';
import {sourceRevision} from '../../facts/topics';
import {originFacts} from '../../panel/rules/branchCopy';
import type {Block, CopyDocument} from '../../text/rules/copyDocument';
import {link, text} from '../../text/rules/inline';
import type {GuideFacts, Ticket} from './ticketDocument';
import {ticketLink} from './ticketLink';

/** The title of the parent ticket. */
export const onboardingSummary = 'Connect SAP S/4HANA to SAP Advanced Financial Closing';

function subTasks(name: string, tickets: readonly Ticket[]): readonly Block[] {
  return [
    {type: 'heading', level: 3, children: [text(name)]},
    {
      type: 'tasks',
      items: tickets.map(({task, roles, id, url}) => ({
        number: task.planOrder ?? 0,
        done: false,
        children: [
          link(task.title, url),
          text(` (${roles.join(', ')}${id === undefined ? '' : `, ticket ${id}`})`),
        ],
      })),
    },
  ];
}

/** The parent ticket without its title: purpose and sub-tasks. */
export function onboardingBody(tickets: readonly Ticket[], guide: GuideFacts): CopyDocument {
  const names = [...new Set(tickets.map(({landscape}) => landscape.name))];
  const {label, description} = topologyById(guide.topology);
  return [
    {
      type: 'paragraph',
      children: [text('Complete the tasks of each landscape in this order. Each is a sub-task.')],
    },
    {
      type: 'facts',
      items: [
        {label: 'Landscapes', children: [text(names.join(', '))]},
        {label: 'Topology', children: [text(`${label}. ${description}`)]},
        {
          label: 'Instructions',
          children: [link('Setup plan', ticketLink({...guide, ticket: undefined}, '/'))],
        },
        ...originFacts({guideVersion: guide.guideVersion, source: sourceRevision}),
      ],
    },
    ...names.flatMap((name) =>
      subTasks(
        name,
        tickets.filter(({landscape}) => landscape.name === name),
      ),
    ),
  ];
}

/** The parent ticket, title first. */
export function onboardingDocument(tickets: readonly Ticket[], guide: GuideFacts): CopyDocument {
  return [
    {type: 'heading', level: 2, children: [text(onboardingSummary)]},
    ...onboardingBody(tickets, guide),
  ];
}
