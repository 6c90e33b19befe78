import type {Block, CopyDocument, FactItem, TaskItem} from '../../text/rules/copyDocument';
import {code, link, text, type Inline} from '../../text/rules/inline';
import {topologyById} from '../../facts/topologies';
import type {TopologyId} from '../../facts/topologyIds';
import type {Values} from '../../facts/valueDefinitions';
import type {RoleCheckSummary} from '../../runs/rules/roleCheckSummary';
import {systemPlace} from './systemPlace';

/** A step of the copied branch. */
export interface StepCopy {
  readonly id: string;
  readonly number: number;
  /** The ID of the system where the step is done. */
  readonly system: string;
  /** The one action, with the reader's values. */
  readonly text: readonly Inline[];
  /** The link to the step, with topology and ticket. */
  readonly url: string;
  /** The rows of its tables, such as the authorizations, with the reader's values. */
  readonly details: readonly FactItem[];
  /** ISO 8601; missing while the step is open. */
  readonly doneAt?: string;
}

/** A part of the branch under one heading. */
export interface SectionCopy {
  readonly heading?: string;
  readonly steps: readonly StepCopy[];
}

/** Everything that a checklist or a record says, for the chosen branch only. */
export interface BranchCopy {
  readonly title: string;
  /** The label of the branch, if the title doesn't name it. */
  readonly branchLabel?: string;
  readonly topology?: TopologyId;
  readonly ticket?: string;
  /** Who did the work, as the reader entered it. */
  readonly doneBy?: string;
  readonly roleCheck?: RoleCheckSummary;
  /** The address of the page, with topology and ticket. */
  readonly pageUrl: string;
  readonly sections: readonly SectionCopy[];
  /** The reader's usable values. */
  readonly values: Values;
  /** The values that the record lists, by label. */
  readonly listed: readonly {readonly label: string; readonly text: string}[];
  readonly guideVersion: string;
  readonly source: {readonly commit: string; readonly date: string};
}

/** A labeled line. */
export function factLine(label: string, ...children: readonly Inline[]): FactItem {
  return {label, children};
}

/** The title of the page, with the branch if the title doesn't name it. */
export function titleOf({title, branchLabel}: BranchCopy): Inline {
  return text(branchLabel === undefined ? title : `${title}: ${branchLabel}`);
}

/** The source of the copied text. */
export function originFacts({
  guideVersion,
  source,
}: Pick<BranchCopy, 'guideVersion' | 'source'>): readonly FactItem[] {
  return [
    factLine('Guide', text(`AFC Connection Guide, version ${guideVersion}`)),
    factLine(
      'Source',
      text('SAP’s guide, revision '),
      code(source.commit),
      text(` (${source.date})`),
    ),
  ];
}

/** The ticket, if there is one. */
export function ticketFacts({ticket}: Pick<BranchCopy, 'ticket'>): readonly FactItem[] {
  return ticket === undefined ? [] : [factLine('Ticket', text(ticket))];
}

/** The topology, if one is chosen. */
export function topologyFacts({topology}: Pick<BranchCopy, 'topology'>): readonly FactItem[] {
  return topology === undefined ? [] : [factLine('Topology', text(topologyById(topology).label))];
}

/** How many of the steps are done. */
export function doneFact(steps: readonly StepCopy[]): FactItem {
  const done = steps.filter(({doneAt}) => doneAt !== undefined).length;
  return factLine('Done', text(`${done} of ${steps.length} steps`));
}

/** A step with its system and its link. Done steps are ticked. */
export function stepTask(
  {number, system, text: action, url, doneAt}: StepCopy,
  values: Values,
  {state = ' ', linkText = 'Open step'} = {},
): TaskItem {
  return {
    number,
    done: doneAt !== undefined,
    children: [
      text(`${systemPlace(system, values)}: `),
      ...action,
      text(state),
      link(linkText, url),
    ],
  };
}

/** The steps as lists: details follow their step, then a new list starts. */
function stepBlocks(
  steps: readonly StepCopy[],
  task: (step: StepCopy) => TaskItem,
  withDetails: boolean,
): readonly Block[] {
  const blocks: Block[] = [];
  let items: TaskItem[] = [];
  for (const step of steps) {
    items.push(task(step));
    if (!withDetails || step.details.length === 0) continue;
    blocks.push({type: 'tasks', items}, {type: 'facts', items: step.details});
    items = [];
  }
  return items.length === 0 ? blocks : [...blocks, {type: 'tasks', items}];
}

/** The steps under their headings, optionally with the rows of their tables. */
export function sectionBlocks(
  sections: readonly SectionCopy[],
  task: (step: StepCopy) => TaskItem,
  withDetails = false,
): readonly Block[] {
  return sections
    .filter(({steps}) => steps.length > 0)
    .flatMap(({heading, steps}): readonly Block[] => [
      ...(heading === undefined
        ? []
        : [{type: 'heading', level: 3, children: [text(heading)]} as const]),
      ...stepBlocks(steps, task, withDetails),
    ]);
}

/** Every step, section by section. */
export function checklistBlocks(
  sections: readonly SectionCopy[],
  values: Values,
): readonly Block[] {
  return sectionBlocks(sections, (step) => stepTask(step, values));
}

/** The open work: every step with its system and its link. Done steps are ticked. */
export function checklistDocument(branch: BranchCopy): CopyDocument {
  return [
    {type: 'heading', level: 2, children: [titleOf(branch)]},
    {
      type: 'facts',
      items: [
        ...ticketFacts(branch),
        factLine('Page', link(branch.pageUrl, branch.pageUrl)),
        ...originFacts(branch),
      ],
    },
    ...checklistBlocks(branch.sections, branch.values),
  ];
}
