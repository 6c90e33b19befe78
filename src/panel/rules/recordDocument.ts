import {systems} from '../../facts/systems';
import type {Values} from '../../facts/valueDefinitions';
import {readableMoment} from '../../runs/rules/moment';
import type {RoleCheckSummary} from '../../runs/rules/roleCheckSummary';
import type {Block, CopyDocument, FactItem, TaskItem} from '../../text/rules/copyDocument';
import {code, link, text} from '../../text/rules/inline';
import {
  doneFact,
  factLine,
  originFacts,
  sectionBlocks,
  stepTask,
  ticketFacts,
  titleOf,
  topologyFacts,
  type BranchCopy,
  type StepCopy,
} from './branchCopy';

const heading = (words: string): Block => ({type: 'heading', level: 3, children: [text(words)]});

function openFact(steps: readonly StepCopy[]): readonly FactItem[] {
  const open = steps.filter(({doneAt}) => doneAt === undefined).map(({number}) => number);
  if (open.length === 0) return [];
  return [factLine('Open', text(`${open.length === 1 ? 'step' : 'steps'} ${open.join(', ')}`))];
}

function workFacts(branch: BranchCopy, now: string): readonly FactItem[] {
  const {doneBy, pageUrl, sections} = branch;
  const steps = sections.flatMap((section) => section.steps);
  return [
    ...ticketFacts(branch),
    ...topologyFacts(branch),
    ...(doneBy === undefined ? [] : [factLine('Done by', text(doneBy))]),
    factLine('Recorded', text(readableMoment(now))),
    doneFact(steps),
    ...openFact(steps),
    factLine('Page', link(pageUrl, pageUrl)),
    ...originFacts(branch),
  ];
}

function valueBlocks({listed}: BranchCopy): readonly Block[] {
  if (listed.length === 0) return [];
  return [
    heading('Values'),
    {type: 'facts', items: listed.map(({label, text: value}) => factLine(label, code(value)))},
  ];
}

/** The role check of the run: what was checked, when, and with which result. */
function roleCheckBlocks(check: RoleCheckSummary | undefined): readonly Block[] {
  if (!check) return [];
  const {date, topology, verdict, requirement, files} = check;
  return [
    heading('Role check'),
    {
      type: 'facts',
      items: [
        factLine('Checked', text(date)),
        ...topologyFacts({topology}),
        factLine('Result', text(verdict)),
        ...check.systems.map(({system, roles, result}) =>
          factLine(
            systems[system].label,
            text(`${roles.length === 0 ? 'no role' : roles.join(', ')}: ${result}`),
          ),
        ),
        factLine('Requirement', text(requirement)),
        factLine('Files', text(files.join(', '))),
      ],
    },
  ];
}

function recordedStep(step: StepCopy, values: Values): TaskItem {
  const {doneAt} = step;
  const state = doneAt === undefined ? ' Open. ' : ` Done ${readableMoment(doneAt)}. `;
  return stepTask(step, values, {state, linkText: 'Step'});
}

/**
 * The record for auditors: what was done, who did it, when, in which system, with which values, and
 * from which version of the guide. It also lists what is open.
 */
export function recordDocument(branch: BranchCopy, now: string): CopyDocument {
  return [
    {type: 'heading', level: 2, children: [text('Record: '), titleOf(branch)]},
    {type: 'facts', items: workFacts(branch, now)},
    ...valueBlocks(branch),
    ...sectionBlocks(branch.sections, (step) => recordedStep(step, branch.values), true),
    ...roleCheckBlocks(branch.roleCheck),
  ];
}
