import {systems} from '../../facts/systems';
import {topologyById} from '../../facts/topologies';
import {readableMoment} from '../../runs/rules/moment';
import type {RoleCheckSummary} from '../../runs/rules/roleCheckSummary';
import type {Block, CopyDocument, FactItem} from '../../text/rules/copyDocument';
import {code, link, text, type Inline} from '../../text/rules/inline';
import {
  factLine,
  originFacts,
  sectionBlocks,
  ticketFacts,
  titleOf,
  type BranchCopy,
  type StepCopy,
} from './branchCopy';
import {systemPlace} from './systemPlace';

const heading = (words: string): Block => ({type: 'heading', level: 3, children: [text(words)]});

function openFact(steps: readonly StepCopy[]): readonly FactItem[] {
  const open = steps.filter(({doneAt}) => doneAt === undefined).map(({number}) => number);
  if (open.length === 0) return [];
  return [factLine('Open', text(`${open.length === 1 ? 'step' : 'steps'} ${open.join(', ')}`))];
}

function workFacts(branch: BranchCopy, now: string): readonly FactItem[] {
  const {topology, doneBy, pageUrl, sections} = branch;
  const steps = sections.flatMap((section) => section.steps);
  const done = steps.filter(({doneAt}) => doneAt !== undefined).length;
  return [
    ...ticketFacts(branch),
    ...(topology === undefined ? [] : [factLine('Topology', text(topologyById(topology).label))]),
    ...(doneBy === undefined ? [] : [factLine('Done by', text(doneBy))]),
    factLine('Recorded', text(readableMoment(now))),
    factLine('Done', text(`${done} of ${steps.length} steps`)),
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
        factLine('Topology', text(topologyById(topology).label)),
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

/**
 * The record for auditors: what was done, who did it, when, in which system, with which values, and
 * from which version of the guide. It also lists what is open.
 */
export function recordDocument(branch: BranchCopy, now: string): CopyDocument {
  return [
    {type: 'heading', level: 2, children: [text('Record: '), titleOf(branch)]},
    {type: 'facts', items: workFacts(branch, now)},
    ...valueBlocks(branch),
    ...sectionBlocks(
      branch.sections,
      ({number, system, text: action, url, doneAt}) => {
        const state: Inline = text(
          doneAt === undefined ? ' Open. ' : ` Done ${readableMoment(doneAt)}. `,
        );
        return {
          number,
          done: doneAt !== undefined,
          children: [
            text(`${systemPlace(system, branch.values)}: `),
            ...action,
            state,
            link('Step', url),
          ],
        };
      },
      true,
    ),
    ...roleCheckBlocks(branch.roleCheck),
  ];
}
