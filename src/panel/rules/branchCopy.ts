import type {Block, CopyDocument, FactItem, TaskItem} from '../../text/rules/copyDocument';
import {code, link, text, type Inline} from '../../text/rules/inline';
import {readableMoment} from '../../runs/rules/moment';

/** A step of the branch that is copied. */
export interface StepCopy {
  readonly id: string;
  readonly number: number;
  /** The system in which it is done. */
  readonly systemLabel: string;
  /** The one action, with the reader's values. */
  readonly text: readonly Inline[];
  /** The link to the step, with topology and ticket. */
  readonly url: string;
  /** ISO 8601; missing as long as the step is open. */
  readonly doneAt?: string;
}

/** A part of the branch under one heading. */
export interface SectionCopy {
  readonly heading?: string;
  readonly steps: readonly StepCopy[];
}

/** Everything that a checklist or a record says. It holds the chosen branch alone. */
export interface BranchCopy {
  readonly title: string;
  readonly topologyLabel?: string;
  readonly ticket?: string;
  /** The address of the page, with topology and ticket. */
  readonly pageUrl: string;
  readonly sections: readonly SectionCopy[];
  /** The reader's usable values, by label. */
  readonly values: readonly {readonly label: string; readonly text: string}[];
  readonly guideVersion: string;
  readonly source: {readonly commit: string; readonly date: string};
}

function factLine(label: string, ...children: readonly Inline[]): FactItem {
  return {label, children};
}

function titleOf({title, topologyLabel}: BranchCopy): Inline {
  return text(topologyLabel === undefined ? title : `${title}: ${topologyLabel}`);
}

/** Where what is copied comes from. */
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

function ticketFacts({ticket}: BranchCopy): readonly FactItem[] {
  return ticket === undefined ? [] : [factLine('Ticket', text(ticket))];
}

function sectionBlocks(
  sections: readonly SectionCopy[],
  task: (step: StepCopy) => TaskItem,
): readonly Block[] {
  return sections
    .filter(({steps}) => steps.length > 0)
    .flatMap(({heading, steps}): readonly Block[] => [
      ...(heading === undefined
        ? []
        : [{type: 'heading', level: 3, children: [text(heading)]} as const]),
      {type: 'tasks', items: steps.map(task)},
    ]);
}

/** Every step with its system and its link, section by section. Done steps are ticked. */
export function checklistBlocks(sections: readonly SectionCopy[]): readonly Block[] {
  return sectionBlocks(sections, ({number, systemLabel, text: action, url, doneAt}) => ({
    number,
    done: doneAt !== undefined,
    children: [text(`${systemLabel}: `), ...action, text(' '), link('Open step', url)],
  }));
}

/** What is to be done: every step with its system and its link. Done steps are ticked. */
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
    ...checklistBlocks(branch.sections),
  ];
}

function valueBlocks({values}: BranchCopy): readonly Block[] {
  if (values.length === 0) return [];
  return [
    {type: 'heading', level: 3, children: [text('Values')]},
    {type: 'facts', items: values.map(({label, text: value}) => factLine(label, code(value)))},
  ];
}

/** What was done, when, in which system, with which values, and from which version of the guide. */
export function recordDocument(branch: BranchCopy, now: string): CopyDocument {
  const steps = branch.sections.flatMap((section) => section.steps);
  const done = steps.filter((step) => step.doneAt !== undefined).length;
  return [
    {type: 'heading', level: 2, children: [text('Record: '), titleOf(branch)]},
    {
      type: 'facts',
      items: [
        ...ticketFacts(branch),
        factLine('Recorded', text(readableMoment(now))),
        factLine('Done', text(`${done} of ${steps.length} steps`)),
        factLine('Page', link(branch.pageUrl, branch.pageUrl)),
        ...originFacts(branch),
      ],
    },
    ...valueBlocks(branch),
    ...sectionBlocks(branch.sections, ({number, systemLabel, text: action, url, doneAt}) => ({
      number,
      done: doneAt !== undefined,
      children: [
        text(`${systemLabel}: `),
        ...action,
        text(doneAt === undefined ? ' Open. ' : ` Done ${readableMoment(doneAt)}. `),
        link('Step', url),
      ],
    })),
  ];
}
