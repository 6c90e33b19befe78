import {doneAt, type Ticks} from '../../runs/rules/ticks';
import type {SectionCopy, StepCopy} from '../rules/branchCopy';
import type {TopologyId} from '../../facts/topologyIds';
import type {Values} from '../../facts/valueDefinitions';
import type {RoleCheckSummary} from '../../runs/rules/roleCheckSummary';
import {branchOf} from '../../steps/browser/stepOfElement';
import {linkHere} from '../../branching/browser/pageLinks';
import {readInlines} from './readInlines';
import {readTableRows} from './readTableRows';

/** What the reader has chosen, entered and done. */
export interface ReaderState {
  readonly topology: TopologyId | undefined;
  readonly ticket: string | undefined;
  /** Usable values. */
  readonly values: Values;
  readonly ticks: Ticks;
  readonly doneBy?: string | undefined;
  readonly roleCheck?: RoleCheckSummary | undefined;
}

/** The number beside the step: numbering continues through a branch. */
function numberOf(step: Element): number {
  const list = step.parentElement;
  const start = list instanceof HTMLOListElement ? list.start : 1;
  return start + [...(list?.children ?? [])].indexOf(step);
}

function readStep(step: HTMLElement, {topology, ticket, values, ticks}: ReaderState): StepCopy {
  const {
    id,
    dataset: {system = ''},
  } = step;
  const action = step.querySelector(':scope > div > p:not([data-no-export])');
  const done = doneAt(ticks, id, topology);
  return {
    id,
    number: numberOf(step),
    system,
    text: action ? readInlines(action, values) : [],
    url: linkHere({step: id, topology, ticket}),
    details: readTableRows(step, topology, values),
    ...(done === undefined ? {} : {doneAt: done}),
  };
}

function wordsOf(heading: Element): string {
  const words = heading.cloneNode(true) as Element;
  for (const link of words.querySelectorAll('.hash-link')) link.remove();
  return words.textContent.trim();
}

/**
 * Reads the steps of the page, each under its heading. Leaves out everything for another topology
 * than the chosen one, whether it shows or not.
 */
export function readSections(root: ParentNode, reader: ReaderState): readonly SectionCopy[] {
  const sections: {heading?: string; steps: StepCopy[]}[] = [{steps: []}];
  for (const element of root.querySelectorAll<HTMLElement>('h2, h3, li[data-system]')) {
    const branch = branchOf(element);
    if (branch !== undefined && branch !== reader.topology) continue;
    if (element.matches('h2, h3')) sections.push({heading: wordsOf(element), steps: []});
    else sections.at(-1)?.steps.push(readStep(element, reader));
  }
  return sections.filter(({steps}) => steps.length > 0);
}
