import {labelsOf, type SystemId} from '../../facts/systems';
import {topologyById} from '../../facts/topologies';
import type {TopologyId} from '../../facts/topologyIds';
import {sourceRevision, type Topic} from '../../facts/topics';
import {checklistBlocks, originFacts} from '../../panel/rules/branchCopy';
import {trimCharacters} from '../../runs/rules/trimCharacters';
import {taskFacts, taskPlaces, taskPurpose, taskRoles} from '../../topics/rules/taskWords';
import type {Block, CopyDocument, FactItem} from '../../text/rules/copyDocument';
import {link, marked, text} from '../../text/rules/inline';
import type {Landscape} from './choices';
import {sectionsOf, type TaskSteps} from './taskSteps';
import {ticketLink, withTicketLinks, type LinkBase} from './ticketLink';
import {ticketOf} from './ticketOf';

/** What every ticket needs to know about the guide. */
export interface GuideFacts {
  readonly origin: string;
  readonly baseUrl: string;
  readonly guideVersion: string;
  readonly topology: TopologyId;
  readonly steps: readonly TaskSteps[];
}

/** The ticket for one task in one landscape. */
export interface Ticket {
  readonly landscape: Landscape;
  readonly task: Topic;
  /** The ID in its links. */
  readonly id?: string;
  /** The title. */
  readonly summary: string;
  /** The roles that do the task. */
  readonly roles: readonly string[];
  /** Without blanks, as Jira requires. */
  readonly labels: readonly string[];
  /** The address of the task's page, with topology and ticket. */
  readonly url: string;
  /** What to do, who does it, where, what it needs, and what it hands over. */
  readonly facts: CopyDocument;
  /** The steps, each with its link. */
  readonly checklist: CopyDocument;
}

const fact = (label: string, words: string): FactItem => ({label, children: marked(words)});

/** The actual system of a step in a topology. */
function systemIn(topology: TopologyId, system: SystemId): SystemId {
  const named = labelsOf(system, 'shared').find((it) => (it.topology ?? topology) === topology);
  return named?.id ?? system;
}

/** The labels of every ticket. */
export function commonLabels({topology}: Pick<GuideFacts, 'topology'>): readonly string[] {
  return ['afc-connection', `afc-${topology}`];
}

/** A Jira label; undefined if the name has no Latin letters or digits. */
function labelOf(name: string): string | undefined {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-');
  return trimCharacters(words, '-').toLowerCase() || undefined;
}

function factsDocument(
  ticket: Omit<Ticket, 'facts' | 'checklist'>,
  guide: GuideFacts,
): CopyDocument {
  const {landscape, task, id, roles, url} = ticket;
  const {label, description} = topologyById(guide.topology);
  const place = taskPlaces(task).find(({topology}) => !topology || topology.id === guide.topology);
  return [
    {type: 'paragraph', children: marked(taskPurpose(task))},
    {
      type: 'facts',
      items: [
        {label: 'Landscape', children: [text(landscape.name)]},
        ...(id === undefined ? [] : [{label: 'Ticket', children: [text(id)]}]),
        fact('Topology', `${label}. ${description}`),
        fact('Who', roles.join(', ')),
        fact('Where', place?.text ?? ''),
        {label: 'Instructions', children: [link(task.title, url)]},
        ...taskFacts(task).flatMap(({name, items}) => items.map((item) => fact(name, item))),
        ...originFacts({guideVersion: guide.guideVersion, source: sourceRevision}),
      ],
    },
  ];
}

function checklistOf({path}: Topic, base: LinkBase, {steps}: GuideFacts): readonly Block[] {
  const {topology} = base;
  return checklistBlocks(
    sectionsOf(steps, path, topology).map((section) => ({
      ...section,
      steps: section.steps.map(({id, number, system, text: words}) => ({
        id,
        number,
        system: systemIn(topology, system),
        details: [],
        text: withTicketLinks(base, path, words),
        url: ticketLink(base, path, id),
      })),
    })),
    {},
  );
}

/** The ticket for a task in a landscape. */
export function ticketFor(landscape: Landscape, task: Topic, guide: GuideFacts): Ticket {
  const id = ticketOf(landscape.ticket, task);
  const base = {...guide, ticket: id};
  const head = {
    landscape,
    task,
    ...(id === undefined ? {} : {id}),
    summary: `${landscape.name}: ${task.title} (AFC connection, task ${task.planOrder})`,
    roles: taskRoles(task),
    labels: [...commonLabels(guide), labelOf(landscape.name) ?? []].flat(),
    url: ticketLink(base, task.path),
  };
  return {...head, facts: factsDocument(head, guide), checklist: checklistOf(task, base, guide)};
}

/** A ticket for each task in each landscape, landscape by landscape. */
export function ticketsFor(
  landscapes: readonly Landscape[],
  tasks: readonly Topic[],
  guide: GuideFacts,
): readonly Ticket[] {
  return landscapes.flatMap((landscape) => tasks.map((task) => ticketFor(landscape, task, guide)));
}

/** The whole text of a ticket, title first. */
export function ticketDocument({summary, facts, checklist}: Ticket): CopyDocument {
  return [{type: 'heading', level: 2, children: [text(summary)]}, ...facts, ...checklist];
}
